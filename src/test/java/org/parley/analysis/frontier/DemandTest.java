package org.parley.analysis.frontier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.Opposed;
import org.parley.model.BargainingProblem;

/** The demand of a party: its ideal gain, by a package that all accept. */
class DemandTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void givesThePartyItsIdeal(long seed) {
    BargainingProblem problem = Opposed.Kind.of(12, 3).tied(4, 2, 2).problem(seed);
    Solver solver = Solver.of(problem.layout(), Terms.everybody(3));
    List<Double> ideal = solver.solutions(problem).ideal();
    for (int p = 0; p < 3; p++) {
      Solution demand = solver.demand(problem, p);
      Deal deal = demand.deal().orElseThrow();
      int[] outcome = deal.outcome().stream().mapToInt(k -> k).toArray();
      assertThat(demand.status()).isEqualTo(Status.EXACT);
      assertThat(demand.value()).isCloseTo(ideal.get(p), within(1e-9));
      assertThat(deal.gain().get(p)).isCloseTo(ideal.get(p), within(1e-9));
      assertThat(problem.layout().permits(outcome)).isTrue();
      assertThat(IntStream.range(0, 3)).allMatch(q -> problem.accepts(q, outcome));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void thereIsNoneWhereNothingSuitsAll(long seed) {
    BargainingProblem problem =
        Opposed.Kind.of(5, 2).problem(seed).withNoDeal(new double[] {100, 100});
    Solution demand = Solver.of(problem.layout(), Terms.everybody(2)).demand(problem, 0);
    assertThat(demand.status()).isEqualTo(Status.NONE);
    assertThat(demand.deal()).isEmpty();
  }
}
