package org.parley.analysis.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bankruptcy rules, airports and joint costs. */
class DivisionRulesTest {

  static LongStream seeds() {
    return LongStream.range(0, 80);
  }

  private static Bankruptcy random(long seed) {
    Random random = new Random(seed);
    List<Double> claims =
        IntStream.range(0, 1 + random.nextInt(6)).mapToObj(i -> 10.0 * random.nextInt(20)).toList();
    return new Bankruptcy(claims.stream().mapToDouble(c -> c).sum() * random.nextDouble(), claims);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void rulesHandOutTheEstateAndNoMoreThanIsClaimed(long seed) {
    Bankruptcy b = random(seed);
    for (List<Double> awards :
        List.of(
            b.talmud(),
            b.constrainedEqualAwards(),
            b.constrainedEqualLosses(),
            b.proportional(),
            ShapleyValue.of(b.game()))) {
      assertThat(awards.stream().mapToDouble(x -> x).sum()).isCloseTo(b.estate(), within(1e-9));
      for (int i = 0; i < awards.size(); i++) {
        assertThat(awards.get(i)).isBetween(-1e-9, b.claims().get(i) + 1e-9);
      }
    }
  }

  /** What any two get together, they share as the contested garment says. */
  @ParameterizedTest
  @MethodSource("seeds")
  void theTalmudIsConsistent(long seed) {
    Bankruptcy b = random(seed);
    List<Double> awards = b.talmud();
    for (int i = 0; i < awards.size(); i++) {
      for (int j = 0; j < i; j++) {
        double both =
            Math.min(awards.get(i) + awards.get(j), b.claims().get(i) + b.claims().get(j));
        List<Double> garment =
            new Bankruptcy(both, List.of(b.claims().get(i), b.claims().get(j))).contestedGarment();
        assertThat(garment.get(0)).isCloseTo(awards.get(i), within(1e-9));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void equalAwardsAndLossesAreEqualWhereNobodyIsAtALimit(long seed) {
    Bankruptcy b = random(seed);
    double award = b.constrainedEqualAwards().stream().mapToDouble(x -> x).max().orElseThrow();
    List<Double> kept = b.constrainedEqualLosses();
    double loss =
        IntStream.range(0, kept.size())
            .mapToDouble(i -> b.claims().get(i) - kept.get(i))
            .max()
            .orElseThrow();
    for (int i = 0; i < kept.size(); i++) {
      double claim = b.claims().get(i);
      assertThat(b.constrainedEqualAwards().get(i)).isCloseTo(Math.min(claim, award), within(1e-9));
      assertThat(kept.get(i)).isCloseTo(Math.max(0, claim - loss), within(1e-9));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anAirportsFormulaIsItsShapleyValue(long seed) {
    Random random = new Random(seed);
    AirportCosts airport =
        new AirportCosts(
            IntStream.range(0, 1 + random.nextInt(7))
                .mapToObj(i -> (double) random.nextInt(12))
                .toList());
    CostGame costs = airport.game();
    List<Double> charges = costs.charges(ShapleyValue.of(costs.savings()));
    for (int i = 0; i < charges.size(); i++) {
      assertThat(airport.shapleyCharges().get(i)).isCloseTo(charges.get(i), within(1e-9));
    }
  }

  @Test
  void badInputIsNamed() {
    assertThatThrownBy(() -> new Bankruptcy(5, List.of(1.0, 2.0))).hasMessageContaining("found 5");
    assertThatThrownBy(() -> new Bankruptcy(0, List.of(-1.0))).hasMessageContaining("-1.0");
    assertThatThrownBy(() -> new Bankruptcy(0, List.of(1.0)).contestedGarment())
        .hasMessageContaining("not 1");
    assertThatThrownBy(() -> new AirportCosts(List.of())).hasMessageContaining("found []");
  }
}
