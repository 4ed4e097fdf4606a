package org.parley.analysis.frontier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.Opposed;
import org.parley.model.BargainingProblem;
import org.parley.model.ProblemTemplate;
import org.parley.model.Scenario;

/**
 * What a solver returns does not depend on what it has solved before. The cuts are left out: each
 * of them proves the same, but a lottery that starts from the one before it ends on weights that
 * differ in the last digits.
 */
class SolverReuseTest {
  private static final int DRAWS = 25;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void inAnyOrderAndAfresh(long seed) {
    List<BargainingProblem> draws = draws(seed);
    Terms terms = Terms.everybody(draws.get(0).layout().parties());
    List<Solutions> afresh = draws.stream().map(draw -> Solutions.of(draw, terms)).toList();
    List<Ranking> ranking = draws.stream().map(draw -> Ranking.of(draw, terms, 5)).toList();
    Solver reused = Solver.of(draws.get(0).layout(), terms);
    List<Integer> order = new ArrayList<>(IntStream.range(0, DRAWS).boxed().toList());
    for (int round = 0; round < 2; round++) {
      Collections.shuffle(order, new Random(seed + round));
      for (int draw : order) {
        assertSame(reused.solutions(draws.get(draw)), afresh.get(draw));
        assertThat(reused.best(draws.get(draw), 5)).isEqualTo(ranking.get(draw));
      }
    }
  }

  private static void assertSame(Solutions actual, Solutions expected) {
    assertThat(withoutCuts(actual)).isEqualTo(withoutCuts(expected));
  }

  private static Solutions withoutCuts(Solutions s) {
    return new Solutions(
        withoutCuts(s.nash()),
        withoutCuts(s.kalaiSmorodinsky()),
        withoutCuts(s.egalitarian()),
        withoutCuts(s.utilitarian()),
        s.ideal());
  }

  private static Solution withoutCuts(Solution s) {
    return new Solution(s.status(), s.deal(), s.value(), s.gap(), s.reason(), List.of());
  }

  private static List<BargainingProblem> draws(long seed) {
    int parties = 2 + (int) seed % 4;
    Opposed.Kind kind = Opposed.Kind.of(14, parties).within(0.3);
    Scenario scenario = (seed % 2 == 0 ? kind : kind.tied(6, 2, 2)).scenario(seed);
    ProblemTemplate template = ProblemTemplate.of(scenario);
    Random random = new Random(seed);
    return IntStream.range(0, DRAWS)
        .mapToObj(
            draw ->
                template.problem(
                    template.quantities().stream()
                        .map(q -> q.value())
                        .mapToDouble(v -> v.low() + (v.high() - v.low()) * random.nextDouble())
                        .toArray()))
        .toList();
  }
}
