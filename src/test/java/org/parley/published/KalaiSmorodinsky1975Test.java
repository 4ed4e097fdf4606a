package org.parley.published;

import org.junit.jupiter.api.Test;
import org.parley.analysis.frontier.Lotteries;

/**
 * Kalai and Smorodinsky, <i>Other Solutions to Nash's Bargaining Problem</i>, Econometrica 43
 * (1975), 513-518: two sets, of which the larger one has more for the second party and gives her
 * less of it by Nash's solution. Recalled, not copied.
 */
class KalaiSmorodinsky1975Test {

  @Test
  void theSmallerSet() {
    WorkedExample example = WorkedExamples.of("ks1975-set-s1");
    assertSolutions(example);
    example.assertAllRead();
  }

  @Test
  void theLargerSet() {
    WorkedExample example = WorkedExamples.of("ks1975-set-s2");
    assertSolutions(example);
    example.assertNumbers(Vertices.of(example).utilitarian(), "utilitarian");
    double before = nashOfSecond(WorkedExamples.of("ks1975-set-s1"));
    example.assertNumber(nashOfSecond(example) - before, "player2_nash_change_vs_s1");
    example.assertAllRead();
  }

  private static void assertSolutions(WorkedExample example) {
    Vertices set = Vertices.of(example);
    Lotteries lotteries = set.lotteries();
    example.assertNumbers(lotteries.nash().utility(), "nash");
    example.assertNumbers(lotteries.kalaiSmorodinsky().utility(), "ks_ir");
    example.assertNumbers(lotteries.egalitarian().utility(), "egalitarian");
    example.assertNumber(set.largestTotal(), "utilitarian_total");
  }

  private static double nashOfSecond(WorkedExample example) {
    return Vertices.of(example).lotteries().nash().utility().get(1);
  }
}
