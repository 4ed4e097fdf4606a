package org.parley.analysis.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.parley.analysis.division.Plane.at;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaschlerPerlesTest extends TwoPartySolutionContract {

  @Override
  Utilities solve(TwoPartyFrontier frontier) {
    return MaschlerPerles.of(frontier);
  }

  /** The way from both ends is as long, measured in many small pieces without the corners. */
  @ParameterizedTest
  @MethodSource("planes")
  void bothEndsAreEquallyFar(Plane plane) {
    TwoPartyFrontier frontier = plane.frontier();
    Utilities solution = solve(plane);
    double whole = length(plane, frontier.corners().get(0).first(), lastFirst(frontier));
    double start = length(plane, frontier.corners().get(0).first(), solution.first());
    assertThat(start).isCloseTo(whole / 2, within(0.02 * whole + TINY));
  }

  private static double lastFirst(TwoPartyFrontier frontier) {
    return frontier.corners().get(frontier.edges()).first();
  }

  private static double length(Plane plane, double from, double to) {
    int pieces = 400;
    double across = (to - from) / pieces;
    double length = 0;
    for (int k = 0; k < pieces; k++) {
      double left = plane.best(from + k * across, true).orElseThrow();
      double right = plane.best(from + (k + 1) * across, true).orElseThrow();
      length += Math.sqrt(across * Math.max(0, left - right));
    }
    return length;
  }

  static Stream<Long> seeds() {
    return LongStream.range(0, 300).boxed();
  }

  /** Two bargains at once: any package of the one with any of the other, utilities added. */
  @ParameterizedTest
  @MethodSource("seeds")
  void twoBargainsAtOnceAreNoWorseForEitherThanTwoBargains(long seed) {
    Random random = new Random(seed);
    Plane one = pile(random);
    Plane two = pile(random);
    List<Utilities> sums =
        one.packages().stream()
            .flatMap(
                u ->
                    two.packages().stream()
                        .map(v -> at(u.first() + v.first(), u.second() + v.second())))
            .toList();
    Utilities together = solve(new Plane(sums, at(0, 0)));
    assertThat(together.first())
        .isGreaterThanOrEqualTo(solve(one).first() + solve(two).first() - TINY);
    assertThat(together.second())
        .isGreaterThanOrEqualTo(solve(one).second() + solve(two).second() - TINY);
  }

  private static Plane pile(Random random) {
    return new Plane(
        Stream.generate(() -> at(random.nextDouble() * 10, random.nextDouble() * 10))
            .limit(1 + random.nextInt(8))
            .toList(),
        at(0, 0));
  }

  /** A quarter circle: the solution is known by symmetry, after the second utility is stretched. */
  @ParameterizedTest
  @ValueSource(doubles = {0.1, 1, 30})
  void aStretchedQuarterCircle(double stretch) {
    List<Utilities> circle =
        LongStream.rangeClosed(0, 200)
            .mapToDouble(k -> k * Math.PI / 400)
            .mapToObj(angle -> at(Math.cos(angle), stretch * Math.sin(angle)))
            .toList();
    assertClose(
        solve(new Plane(circle, at(0, 0))), at(Math.sqrt(0.5), stretch * Math.sqrt(0.5)), TINY);
  }

  @Test
  void noDealMattersOnlyThroughTheEnds() {
    Utilities[] packages = {at(2, 6), at(4, 5), at(8, 3)};
    assertThat(solve(Plane.of(at(0, 0), packages))).isEqualTo(solve(Plane.of(at(2, 3), packages)));
  }
}
