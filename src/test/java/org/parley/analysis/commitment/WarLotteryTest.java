package org.parley.analysis.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;

/** War as a lottery, share by share. */
class WarLotteryTest {
  private final UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(3L);

  @Test
  void theRangeIsWhatBothPrefer() {
    for (int k = 0; k < 100; k++) {
      WarLottery war =
          new WarLottery(random.nextDouble(), random.nextDouble() / 3, random.nextDouble() / 3);
      double a = 0.2 + 2 * random.nextDouble();
      double b = 0.2 + 2 * random.nextDouble();
      DoubleUnaryOperator first = x -> 3 + StrictMath.pow(x, a);
      DoubleUnaryOperator second = y -> StrictMath.pow(y, b) - 1;
      Optional<Interval> range = war.range(first, second);
      for (double x = 0; x <= 1; x += 1.0 / 512) {
        double own = first.applyAsDouble(x) - 3;
        double other = second.applyAsDouble(1 - x) + 1;
        double marginA = own - (war.chance() - war.costA());
        double marginB = other - (1 - war.chance() - war.costB());
        if (Math.min(Math.abs(marginA), Math.abs(marginB)) > 1e-9) {
          double share = x;
          assertThat(range.map(r -> r.contains(share)).orElse(false))
              .isEqualTo(marginA > 0 && marginB > 0);
        }
      }
      assertThat(a > 1 || b > 1 || range.isPresent()).isTrue();
    }
  }

  @Test
  void withoutTasteForRiskBothWaysAgree() {
    WarLottery war = new WarLottery(0.9, 0.05, 0.3);
    Interval range = war.range(x -> x, y -> y).orElseThrow();
    assertThat(range.low()).isCloseTo(war.range().low(), within(1e-12));
    assertThat(range.high()).isEqualTo(war.range().high()).isEqualTo(1);
  }

  @Test
  void whoLikesRiskMayFindNoShare() {
    assertThat(new WarLottery(0.5, 0, 0).range(x -> x * x, y -> y * y)).isEmpty();
  }

  @Test
  void anAdvantageLargerThanTheCostsLeavesNoRange() {
    assertThat(WarLottery.firstStrike(0.7, 0.4, 0.1, 0.1)).isEmpty();
    Interval range = WarLottery.firstStrike(0.7, 0.4, 0.25, 0.15).orElseThrow();
    assertThat(range.low()).isCloseTo(0.45, within(1e-12));
    assertThat(range.high()).isCloseTo(0.55, within(1e-12));
    WarLottery even = new WarLottery(0.6, 0.1, 0.2);
    assertThat(WarLottery.firstStrike(0.6, 0.6, 0.1, 0.2)).hasValue(even.range());
  }

  @Test
  void noOtherDemandBringsMore() {
    for (int k = 0; k < 100; k++) {
      double low = random.nextDouble() / 2;
      RiskReturn offer =
          new RiskReturn(
              random.nextDouble(),
              random.nextDouble() / 2,
              new Interval(low, low + random.nextDouble() / 2));
      for (double x = 0; x <= 1; x += 1.0 / 256) {
        assertThat(offer.payoff(x)).isLessThanOrEqualTo(offer.payoff() + 1e-12);
      }
    }
    assertThat(new RiskReturn(0.5, 0.1, new Interval(0.2, 0.2)).warProbability()).isZero();
  }

  /** The published inequality says the same as the two payoffs. */
  @Test
  void preventiveWarByPayoffs() {
    for (int k = 0; k < 1000; k++) {
      PreventiveWar problem =
          new PreventiveWar(
              random.nextDouble(), random.nextDouble(), 0.95 * random.nextDouble(), 0.2);
      assertThat(problem.isWar()).isEqualTo(problem.warNow() > problem.bestPeace());
    }
  }

  @Test
  void wrongNumbersAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new WarLottery(1.2, 0, 0))
        .withMessage("chance: expected from 0 to 1, found 1.2");
    assertThatIllegalArgumentException().isThrownBy(() -> new Interval(1, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new PreventiveWar(0, 1, 1, 0));
  }
}
