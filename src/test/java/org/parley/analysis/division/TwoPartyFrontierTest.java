package org.parley.analysis.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.parley.analysis.division.Plane.at;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TwoPartyFrontierTest {
  private static final Utilities[] PENTAGON = {at(0, 0), at(10, 0), at(0, 6), at(8, 3), at(4, 5)};

  static Stream<Plane> planes() {
    return Plane.some(300);
  }

  @ParameterizedTest
  @MethodSource("planes")
  void itIsTheBestForOneGivenWhatTheOtherHas(Plane plane) {
    TwoPartyFrontier frontier = plane.frontier();
    for (int step = 0; step <= 20; step++) {
      Utilities u =
          plane
              .noDeal()
              .towards(
                  at(
                      frontier.firstAt(plane.noDeal().second()),
                      frontier.secondAt(plane.noDeal().first())),
                  step / 20.0);
      assertThat(frontier.firstAt(u.second()))
          .isCloseTo(plane.best(u.second(), false).orElseThrow(), within(1e-9));
      assertThat(frontier.secondAt(u.first()))
          .isCloseTo(plane.best(u.first(), true).orElseThrow(), within(1e-9));
    }
  }

  @ParameterizedTest
  @MethodSource("planes")
  void itFallsEverMoreSteeply(Plane plane) {
    List<Utilities> corners = plane.frontier().corners();
    double slope = 0;
    for (int k = 0; k + 1 < corners.size(); k++) {
      double across = corners.get(k + 1).first() - corners.get(k).first();
      double down = corners.get(k).second() - corners.get(k + 1).second();
      assertThat(across).isPositive();
      assertThat(down / across).isGreaterThan(slope);
      slope = down / across;
    }
  }

  @Test
  void theWholePentagon() {
    assertCorners(at(0, 0), PENTAGON, at(0, 6), at(4, 5), at(8, 3), at(10, 0));
  }

  @Test
  void noDealCutsItOnBothSides() {
    assertCorners(at(2, 1.5), PENTAGON, at(2, 5.5), at(4, 5), at(8, 3), at(9, 1.5));
    assertCorners(at(6, 3.5), PENTAGON, at(6, 4), at(7, 3.5));
  }

  @Test
  void packagesInLineAreOneEdge() {
    assertCorners(at(0, 0), new Utilities[] {at(0, 2), at(1, 1), at(2, 0)}, at(0, 2), at(2, 0));
  }

  @Test
  void theSamePackageTwiceIsOneCorner() {
    assertCorners(at(0, 0), new Utilities[] {at(3, 4), at(3, 4)}, at(3, 4));
  }

  @Test
  void onePackage() {
    assertCorners(at(1, 1), new Utilities[] {at(3, 4)}, at(3, 4));
    assertCorners(at(3, 4), new Utilities[] {at(3, 4)}, at(3, 4));
  }

  @Test
  void levelAndUprightSegmentsHaveOneBestPackage() {
    assertCorners(at(0, 0), new Utilities[] {at(1, 4), at(3, 4)}, at(3, 4));
    assertCorners(at(0, 0), new Utilities[] {at(3, 1), at(3, 4)}, at(3, 4));
  }

  @Test
  void noDealOnTheFrontierLeavesNothingToBargainOver() {
    assertCorners(at(6, 4), PENTAGON, at(6, 4));
    assertCorners(at(8, 3), PENTAGON, at(8, 3));
    assertCorners(at(0, 6), PENTAGON, at(0, 6));
    assertCorners(at(10, 0), PENTAGON, at(10, 0));
  }

  @Test
  void roundingDoesNotCostAnAgreement() {
    double barelyTooMuch = 0.1 + 0.2;
    assertThat(barelyTooMuch).isGreaterThan(0.3);
    assertCorners(at(0, barelyTooMuch), new Utilities[] {at(1, 0.3)}, at(1, 0.3));
    assertCorners(at(barelyTooMuch, 0), new Utilities[] {at(0.3, 1)}, at(0.3, 1));
    // 0.7 of the way from (0, 1) to (1, 0)
    assertCorners(at(0.7, barelyTooMuch), new Utilities[] {at(0, 1), at(1, 0)}, at(0.7, 0.3));
  }

  @Test
  void thereIsNoneIfNoLotteryGivesBothAsMuchAsNoDeal() {
    assertThat(TwoPartyFrontier.of(List.of(PENTAGON), at(6.1, 4))).isEmpty();
    assertThat(TwoPartyFrontier.of(List.of(PENTAGON), at(11, -5))).isEmpty();
    assertThat(TwoPartyFrontier.of(List.of(PENTAGON), at(-5, 7))).isEmpty();
    assertThat(TwoPartyFrontier.of(List.of(), at(0, 0))).isEmpty();
  }

  @Test
  void whatIsNoNumberIsRefused() {
    assertThatThrownBy(() -> TwoPartyFrontier.of(List.of(at(1, Double.NaN)), at(0, 0)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> TwoPartyFrontier.of(List.of(at(1, 1)), at(Double.NEGATIVE_INFINITY, 0)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static void assertCorners(Utilities noDeal, Utilities[] packages, Utilities... corners) {
    TwoPartyFrontier frontier = Plane.of(noDeal, packages).frontier();
    assertThat(frontier.noDeal()).isEqualTo(noDeal);
    assertThat(frontier.corners()).hasSameSizeAs(corners);
    for (int k = 0; k < corners.length; k++) {
      assertThat(frontier.corners().get(k).first()).isCloseTo(corners[k].first(), within(1e-12));
      assertThat(frontier.corners().get(k).second()).isCloseTo(corners[k].second(), within(1e-12));
    }
  }
}
