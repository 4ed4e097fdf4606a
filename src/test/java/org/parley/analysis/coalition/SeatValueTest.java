package org.parley.analysis.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.Opposed;
import org.parley.Tables;
import org.parley.analysis.frontier.Role;
import org.parley.analysis.frontier.Solution;
import org.parley.analysis.frontier.Solver;
import org.parley.analysis.frontier.Terms;
import org.parley.model.BargainingProblem;

/** What a seat changes for everybody. */
class SeatValueTest {

  /** Without the third, the first two share ten evenly and it is left with a loss of two. */
  @Test
  void whoIsLeftOutMayPay() {
    BargainingProblem cake =
        Tables.among(3)
            .issue(new double[] {10, 10, 0}, new double[] {4, 4, 8}, new double[] {0, 0, 0})
            .noDeal(0, 0, 2)
            .problem();
    SeatValue seat = SeatValue.of(cake, Terms.everybody(3), 2);
    for (SeatValue.Change change : List.of(seat.nash(), seat.kalaiSmorodinsky())) {
      List<Double> gained = change.gained(3);
      assertThat(gained.get(0)).isCloseTo(-6, within(1e-9));
      assertThat(gained.get(1)).isCloseTo(-6, within(1e-9));
      assertThat(gained.get(2)).isCloseTo(8, within(1e-9));
    }
  }

  /** Where its seat is in the way of any agreement, nobody gains with it. */
  @Test
  void noPackageIsNoGain() {
    BargainingProblem cake =
        Tables.among(3).issue(new double[] {10, 10, 0}).noDeal(0, 0, 2).problem();
    SeatValue seat = SeatValue.of(cake, Terms.everybody(3), 2);
    assertThat(seat.nash().with().deal()).isEmpty();
    assertThat(seat.nash().gained(3)).containsExactly(-10.0, -10.0, 2.0);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void isTheDifferenceOfTwoTables(long seed) {
    BargainingProblem problem = Opposed.Kind.of(8, 3).problem(seed);
    Terms terms = Terms.among(List.of(Role.BARGAINS, Role.BARGAINS, Role.WATCHES));
    List<Double> gained = SeatValue.of(problem, terms, 2).nash().gained(3);
    Solution with = Solver.of(problem.layout(), Terms.everybody(3)).nash(problem);
    Solution without = Solver.of(problem.layout(), terms).nash(problem);
    for (int p = 0; p < 3; p++) {
      int party = p;
      double difference =
          with.deal().map(d -> d.gain().get(party)).orElse(0.0)
              - without.deal().map(d -> d.gain().get(party)).orElse(0.0);
      assertThat(gained.get(p)).isCloseTo(difference, within(1e-12));
    }
  }
}
