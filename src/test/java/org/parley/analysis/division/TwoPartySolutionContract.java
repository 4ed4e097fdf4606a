package org.parley.analysis.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.parley.analysis.division.Plane.at;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every solution on the plane must do, whatever it stands for. */
abstract class TwoPartySolutionContract {
  static final double TINY = 1e-9;

  abstract Utilities solve(TwoPartyFrontier frontier);

  static Stream<Plane> planes() {
    return Plane.some(300);
  }

  Utilities solve(Plane plane) {
    return solve(plane.frontier());
  }

  @ParameterizedTest
  @MethodSource("planes")
  void bothHaveAtLeastNoDeal(Plane plane) {
    Utilities solution = solve(plane);
    assertThat(solution.first()).isGreaterThanOrEqualTo(plane.noDeal().first() - TINY);
    assertThat(solution.second()).isGreaterThanOrEqualTo(plane.noDeal().second() - TINY);
  }

  @ParameterizedTest
  @MethodSource("planes")
  void aLotteryGivesItAndNoneGivesMore(Plane plane) {
    Utilities solution = solve(plane);
    // a little less is asked of the other, so that rounding does not rule the lottery out
    Optional<Double> first = plane.best(solution.second() - TINY, false);
    Optional<Double> second = plane.best(solution.first() - TINY, true);
    assertThat(first.orElseThrow()).isGreaterThanOrEqualTo(solution.first() - TINY);
    assertThat(second.orElseThrow()).isGreaterThanOrEqualTo(solution.second() - TINY);
    double margin = 1e-6;
    assertThat(plane.best(solution.second() + margin, false).orElse(-1.0))
        .isLessThan(solution.first() + margin);
    assertThat(plane.best(solution.first() + margin, true).orElse(-1.0))
        .isLessThan(solution.second() + margin);
  }

  @ParameterizedTest
  @MethodSource("planes")
  void unitsAndZerosOfTheUtilitiesDoNotMatter(Plane plane) {
    Utilities solution = Plane.scaled(solve(plane), 0.03, 7, 2.5, -40);
    assertClose(solve(plane.scaled(0.03, 7, 2.5, -40)), solution, TINY);
    Utilities extreme = solve(plane.scaled(1e6, 0, 1e-6, 0));
    assertClose(Plane.scaled(extreme, 1e-6, 0, 1e6, 0), solve(plane), TINY);
  }

  @ParameterizedTest
  @MethodSource("planes")
  void theOrderOfThePartiesDoesNotMatter(Plane plane) {
    assertClose(solve(plane.swapped()), Plane.swapped(solve(plane)), TINY);
  }

  @ParameterizedTest
  @MethodSource("planes")
  void onASymmetricPlaneBothHaveTheSame(Plane plane) {
    List<Utilities> both = new ArrayList<>(plane.packages());
    both.addAll(plane.swapped().packages());
    double least = Math.min(plane.noDeal().first(), plane.noDeal().second());
    Utilities solution = solve(new Plane(both, at(least, least)));
    assertThat(solution.first()).isCloseTo(solution.second(), within(TINY));
  }

  @ParameterizedTest
  @MethodSource("planes")
  void packagesThatAreWorseForBothDoNotMatter(Plane plane) {
    List<Utilities> more = new ArrayList<>(plane.packages());
    more.add(plane.packages().get(0).towards(at(-10, -10), 0.5));
    assertThat(solve(new Plane(more, plane.noDeal()))).isEqualTo(solve(plane));
  }

  @Test
  void onAStraightFrontierTheySplitTheDifference() {
    assertClose(solve(Plane.of(at(1, 2), at(0, 10), at(20, 0))), at(8.5, 5.75), TINY);
  }

  @Test
  void ifOnePackageIsBestForBothThatIsIt() {
    assertThat(solve(Plane.of(at(0, 0), at(3, 4)))).isEqualTo(at(3, 4));
    assertThat(solve(Plane.of(at(0, 0), at(3, 4), at(3, 1), at(1, 4)))).isEqualTo(at(3, 4));
    assertThat(solve(Plane.of(at(0, 4), at(3, 4), at(1, 4)))).isEqualTo(at(3, 4));
    assertThat(solve(Plane.of(at(3, 0), at(3, 4), at(3, 1)))).isEqualTo(at(3, 4));
  }

  @Test
  void noDealOnTheFrontierIsTheSolution() {
    assertClose(solve(Plane.of(at(6, 4), at(0, 6), at(4, 5), at(8, 3))), at(6, 4), TINY);
    assertThat(solve(Plane.of(at(4, 5), at(0, 6), at(4, 5), at(8, 3)))).isEqualTo(at(4, 5));
    assertThat(solve(Plane.of(at(3, 4), at(3, 4)))).isEqualTo(at(3, 4));
  }

  @Test
  void aSymmetricCornerIsReached() {
    assertClose(
        solve(Plane.of(at(0, 0), at(0, 1), at(0.75, 0.75), at(1, 0))), at(0.75, 0.75), TINY);
  }

  static void assertClose(Utilities actual, Utilities expected, double tolerance) {
    assertThat(actual.first()).isCloseTo(expected.first(), within(tolerance));
    assertThat(actual.second()).isCloseTo(expected.second(), within(tolerance));
  }
}
