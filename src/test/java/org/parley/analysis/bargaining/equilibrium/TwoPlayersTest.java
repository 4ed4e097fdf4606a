package org.parley.analysis.bargaining.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/** Games of two against their backward induction over many rounds, and limits of one another. */
class TwoPlayersTest {
  private final Random random = new Random(1);

  @Test
  void discountingByBackwardInduction() {
    for (int k = 0; k < 200; k++) {
      double delta1 = factor();
      double delta2 = factor();
      assertSame(Rubinstein.discounting(delta1, delta2), w -> delta1 * w, w -> delta2 * w);
    }
  }

  @Test
  void outsideOptionsByBackwardInduction() {
    for (int k = 0; k < 200; k++) {
      double s1 = 0.5 * random.nextDouble();
      double s2 = 0.5 * random.nextDouble();
      OutsideOptions game = new OutsideOptions(s1, s2, factor(), factor());
      assertSame(
          game.division(),
          w -> Math.max(s1, game.delta1() * w),
          w -> Math.max(s2, game.delta2() * w));
    }
  }

  @Test
  void breakdownByBackwardInduction() {
    for (int k = 0; k < 200; k++) {
      double p = 0.02 + 0.9 * random.nextDouble();
      Breakdown game = new Breakdown(p, 0.5 * random.nextDouble(), 0.3, factor(), factor());
      assertSame(
          game.division(),
          w -> p * game.payoff1() + (1 - p) * game.delta1() * w,
          w -> p * game.payoff2() + (1 - p) * game.delta2() * w);
    }
  }

  /**
   * Each responder is offered what rejecting brings it, by what it would have as the next proposer.
   */
  private static void assertSame(
      Division found, DoubleUnaryOperator reject1, DoubleUnaryOperator reject2) {
    double first = 1;
    double second = 1;
    for (int round = 0; round < 3000; round++) {
      double next = 1 - reject2.applyAsDouble(second);
      second = 1 - reject1.applyAsDouble(first);
      first = next;
    }
    assertThat(found.whenFirstProposes()).isCloseTo(first, within(1e-12));
    assertThat(found.whenSecondProposes()).isCloseTo(1 - second, within(1e-12));
  }

  @Test
  void longHorizonsAreLikeNone() {
    for (int k = 0; k < 50; k++) {
      double delta1 = factor();
      double delta2 = factor();
      assertThat(FiniteHorizon.share(2001, delta1, delta2))
          .isCloseTo(Rubinstein.discounting(delta1, delta2).whenFirstProposes(), within(1e-12));
    }
    assertThat(FiniteHorizon.share(1, 0.5, 0.5)).isEqualTo(1);
    assertThat(FiniteHorizon.share(2, 0.5, 0.9)).isCloseTo(0.1, within(1e-15));
    assertThat(FiniteHorizon.share(3, 0.5, 0.9)).isCloseTo(1 - 0.9 * 0.5, within(1e-15));
  }

  @Test
  void whatVanishesLeavesTheLimit() {
    double dt = 1e-7;
    Division soon = Rubinstein.discounting(StrictMath.exp(-0.05 * dt), StrictMath.exp(-0.2 * dt));
    assertThat(soon.whenFirstProposes()).isCloseTo(Rubinstein.limit(0.05, 0.2), within(1e-6));
    Breakdown rare = Breakdown.patient(1e-8, 0.3, 0.15);
    assertThat(rare.division().whenSecondProposes()).isCloseTo(rare.limit(), within(1e-6));
  }

  /** Who proposes leaves the other what it would have a round later, less its cost. */
  @Test
  void fixedCostsByBackwardInduction() {
    for (double[] cost : new double[][] {{0.1, 0.3}, {0.3, 0.1}, {0.02, 0.025}, {0.9, 0.5}}) {
      double first = 1;
      double second = 1;
      for (int round = 0; round < 3000; round++) {
        double next = 1 - Math.max(0, second - cost[1]);
        second = 1 - Math.max(0, first - cost[0]);
        first = next;
      }
      Rubinstein.Range found = Rubinstein.fixedCosts(cost[0], cost[1]);
      assertThat(found.low()).isCloseTo(first, within(1e-12)).isEqualTo(found.high());
    }
    assertThat(Rubinstein.fixedCosts(0.2, 0.2)).isEqualTo(new Rubinstein.Range(0.2, 1));
  }

  @Test
  void anOptionNeverHurtsItsOwner() {
    for (int k = 0; k < 200; k++) {
      double delta1 = factor();
      double delta2 = factor();
      double s2 = 0.9 * random.nextDouble();
      OutsideOptions game = new OutsideOptions(0, s2, delta1, delta2);
      double free = Rubinstein.discounting(delta1, delta2).whenFirstProposes();
      assertThat(game.division().whenFirstProposes()).isLessThanOrEqualTo(free);
      assertThat(game.bind()).isEqualTo(s2 > 1 - free);
    }
  }

  @Test
  void refusesGamesThatAreNone() {
    assertThatThrownBy(() -> Rubinstein.discounting(1, 1)).hasMessageContaining("impatient");
    assertThatThrownBy(() -> Rubinstein.discounting(1.2, 0.5)).hasMessageContaining("1.2");
    assertThatThrownBy(() -> Rubinstein.limit(0, 1)).hasMessageContaining("0.0");
    assertThatThrownBy(() -> Rubinstein.fixedCosts(0, 1)).hasMessageContaining("0.0");
    assertThatThrownBy(() -> FiniteHorizon.share(0, 1, 1)).hasMessageContaining("0");
    assertThatThrownBy(() -> new OutsideOptions(0.6, 0.6, 0.5, 0.5)).hasMessageContaining("1.2");
    assertThatThrownBy(() -> Breakdown.patient(0, 0, 0)).hasMessageContaining("impatient");
    assertThatThrownBy(() -> Breakdown.patient(0.1, 0.6, 0.6)).hasMessageContaining("1.2");
  }

  private double factor() {
    return 0.98 * random.nextDouble();
  }
}
