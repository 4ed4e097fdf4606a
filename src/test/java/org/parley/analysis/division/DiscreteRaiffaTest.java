package org.parley.analysis.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.analysis.division.Plane.at;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DiscreteRaiffaTest extends TwoPartySolutionContract {

  @Override
  Utilities solve(TwoPartyFrontier frontier) {
    return Raiffa.discrete(frontier).solution();
  }

  @ParameterizedTest
  @MethodSource("planes")
  void eachStepIsHalfwayToWhatEachCouldHaveAtBest(Plane plane) {
    List<Utilities> points = Raiffa.discrete(plane.frontier()).points();
    assertThat(points.get(0)).isEqualTo(plane.noDeal());
    for (int t = 0; t + 1 < points.size(); t++) {
      Utilities u = points.get(t);
      double first = plane.best(u.second(), false).orElseThrow();
      double second = plane.best(u.first(), true).orElseThrow();
      assertClose(points.get(t + 1), u.towards(at(first, second), 0.5), 1e-9);
    }
  }

  @ParameterizedTest
  @MethodSource("planes")
  void theLastStepIsTheSolution(Plane plane) {
    Raiffa.Steps steps = Raiffa.discrete(plane.frontier());
    assertThat(steps.count()).isLessThanOrEqualTo(40);
    assertClose(steps.points().get(steps.count()), steps.solution(), TINY);
  }

  @Test
  void onOneEdgeItTakesOneStep() {
    assertThat(Raiffa.discrete(Plane.of(at(0, 0), at(0, 2), at(2, 0)).frontier()).count())
        .isEqualTo(1);
  }

  /** Half of the last bit is not to be had, so waiting for the corner would never end. */
  @Test
  void aRangeOfAFewLastBitsComesToAnEnd() {
    double even = 100;
    double next = Math.nextUp(even);
    Raiffa.Steps steps = Raiffa.discrete(Plane.of(at(even, even), at(next, next)).frontier());
    assertThat(steps.solution()).isEqualTo(at(next, next));
  }

  @Test
  void fromTheFrontierItTakesNone() {
    assertThat(Raiffa.discrete(Plane.of(at(1, 1), at(0, 2), at(2, 0)).frontier()).points())
        .containsExactly(at(1, 1));
  }
}
