package org.parley.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.analysis.frontier.Lotteries;
import org.parley.analysis.frontier.Mix;

/**
 * Roth, <i>An Impossibility Result Concerning n-Person Bargaining Games</i>, International Journal
 * of Game Theory 8 (1979), 129-132: among three, Kalai and Smorodinsky's point may leave something
 * on the table. Recalled, not copied.
 *
 * <p>Ours goes on lexicographically (Imai 1983), as its description says: its value is the level of
 * Kalai and Smorodinsky's point, and the third party gets what is left.
 */
class RothImpossibility1979Test {
  private final WorkedExample example = WorkedExamples.of("roth1979-three-player-ks");
  private final Vertices set = Vertices.of(example);
  private final Lotteries lotteries = set.lotteries();

  @Test
  void threeParties() {
    List<Double> ideal = set.ideal();
    Mix solution = lotteries.kalaiSmorodinsky();
    example.assertNumbers(ideal, "ideal");
    example.assertNumbers(ideal.stream().map(i -> solution.value() * i).toList(), "ks");
    example.assertNumbers(solution.utility(), "pareto_dominated_by");
    example.assertNumbers(lotteries.nash().utility(), "nash");
    example.assertAllRead();
  }

  @Test
  void nobodyGetsLessThanOnTheRayToTheIdealPoint() {
    List<Double> ray = WorkedExample.numbers(example.expected("ks"));
    for (int p = 0; p < ray.size(); p++) {
      assertThat(lotteries.kalaiSmorodinsky().utility().get(p)).isGreaterThan(ray.get(p) - 1e-9);
    }
  }
}
