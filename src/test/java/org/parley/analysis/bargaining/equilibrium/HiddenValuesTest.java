package org.parley.analysis.bargaining.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.analysis.bargaining.equilibrium.DoubleAuction.Line;
import org.parley.analysis.bargaining.equilibrium.WarOfAttrition.Player;

/** Double auctions, screening and attrition: nobody gains by another price, offer or time. */
class HiddenValuesTest {

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.2, 0.5, 0.8, 1})
  void noOtherOfferIsBetter(double k) {
    DoubleAuction game = new DoubleAuction(k);
    for (double v = 0.3; v <= 1; v += 0.1) {
      double best = buyerGains(game, v, game.buyer().at(v));
      double asked = sellerGains(game, 1 - v, game.seller().at(1 - v));
      for (double price = 0; price <= 1; price += 0.02) {
        assertThat(buyerGains(game, v, price)).isLessThan(best + 1e-12);
        assertThat(sellerGains(game, 1 - v, price)).isLessThan(asked + 1e-12);
      }
    }
  }

  /** Over the costs whose ask is at most the offer, by Simpson's rule, exact for parabolas. */
  private static double buyerGains(DoubleAuction game, double value, double offer) {
    Line seller = game.seller();
    double most = clipped((offer - seller.intercept()) / seller.slope());
    return simpson(0, most, c -> value - game.k() * offer - (1 - game.k()) * seller.at(c));
  }

  /** Over the values whose offer is at least the ask. */
  private static double sellerGains(DoubleAuction game, double cost, double ask) {
    Line buyer = game.buyer();
    double least = clipped((ask - buyer.intercept()) / buyer.slope());
    return simpson(least, 1, v -> game.k() * buyer.at(v) + (1 - game.k()) * ask - cost);
  }

  private static double clipped(double x) {
    return Math.max(0, Math.min(1, x));
  }

  private static double simpson(double from, double to, DoubleUnaryOperator f) {
    double middle = f.applyAsDouble((from + to) / 2);
    return (to - from) / 6 * (f.applyAsDouble(from) + 4 * middle + f.applyAsDouble(to));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.3, 0.5, 0.9, 1})
  void tradesAndGainsByASum(double k) {
    DoubleAuction game = new DoubleAuction(k);
    double trades = 0;
    double gains = 0;
    for (int a = 0; a < 1000; a++) {
      for (int b = 0; b < 1000; b++) {
        double v = (a + 0.5) / 1000;
        double c = (b + 0.5) / 1000;
        if (game.buyer().at(v) >= game.seller().at(c)) {
          trades += 1e-6;
          gains += (v - c) * 1e-6;
        }
      }
    }
    assertThat(game.tradeProbability()).isCloseTo(trades, within(2e-3));
    assertThat(game.expectedGains()).isCloseTo(gains, within(1e-3));
    assertThat(game.efficiency()).isLessThanOrEqualTo(27.0 / 32 + 1e-12);
    double c = 0.1;
    double least = game.leastValue().at(c);
    assertThat(game.buyer().at(least)).isCloseTo(game.seller().at(c), within(1e-12));
  }

  /** Buyers at each cutoff are indifferent, and no other cutoff in round 1 brings more. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7})
  void screeningIsBestInEachRound(int rounds) {
    double seller = 0.8;
    double buyer = 0.95;
    double cost = 0.2;
    Screening found = Screening.finite(rounds, seller, buyer, cost);
    double profit = 0;
    for (int t = 0; t < rounds; t++) {
      double price = found.prices().get(t);
      profit += StrictMath.pow(seller, t) * found.sellsIn(t) * (price - cost);
      double waiting =
          t + 1 < rounds ? buyer * (found.cutoffs().get(t) - found.prices().get(t + 1)) : 0;
      assertThat(found.cutoffs().get(t) - price).isCloseTo(waiting, within(1e-12));
    }
    assertThat(found.profit()).isCloseTo(profit, within(1e-12));
    for (double other = cost; other <= 1; other += 0.01) {
      assertThat(deviating(rounds, other)).isLessThanOrEqualTo(found.profit() + 1e-12);
    }
  }

  /** Sells down to another cutoff first, and goes on as before with what is left. */
  private static double deviating(int rounds, double cutoff) {
    double seller = 0.8;
    double buyer = 0.95;
    double cost = 0.2;
    double left = (cutoff - cost) / (1 - cost);
    if (rounds == 1) {
      return (1 - cutoff) * (cutoff - cost);
    }
    Screening rest = Screening.finite(rounds - 1, seller, buyer, 0);
    double next = cost + (1 - cost) * left * rest.prices().get(0);
    double price = cutoff - buyer * (cutoff - next);
    double later = (1 - cost) * (1 - cost) * left * left * rest.profit();
    return (1 - cutoff) * (price - cost) + seller * later;
  }

  @Test
  void manyRoundsAreLikeNoLast() {
    Screening many = Screening.finite(400, 0.9, 0.9, 0);
    Screening infinite = Screening.infinite(0.9, 5);
    assertThat(many.profit()).isCloseTo(infinite.profit(), within(1e-12));
    for (int t = 0; t < 5; t++) {
      assertThat(many.prices().get(t)).isCloseTo(infinite.prices().get(t), within(1e-12));
      assertThat(many.cutoffs().get(t)).isCloseTo(infinite.cutoffs().get(t), within(1e-12));
    }
    assertThat(infinite.noSale()).isEqualTo(infinite.cutoffs().get(4));
  }

  /** Whenever player 1 plans to give in, it expects the same: nothing. */
  @Test
  void everyStoppingTimeIsAsGood() {
    WarOfAttrition game = new WarOfAttrition(10, 2, 6, 0.5);
    double other = game.hazard(Player.SECOND);
    for (double stop : new double[] {0.1, 1, 4, 20}) {
      double wins = 1 - StrictMath.exp(-other * stop);
      double waits = wins / other; // mean of the smaller of stop and the other's time
      assertThat(game.prize1() * wins - game.cost1() * waits).isCloseTo(0, within(1e-12));
    }
    assertThat(game.expectedPayoff(Player.FIRST)).isCloseTo(0, within(1e-12));
    assertThat(game.expectedPayoff(Player.SECOND)).isCloseTo(0, within(1e-12));
    assertThat(game.yieldsFirst(Player.FIRST) + game.yieldsFirst(Player.SECOND))
        .isCloseTo(1, within(1e-12));
    assertThat(game.meanStoppingTime(Player.FIRST)).isCloseTo(12, within(1e-12));
    assertThat(game.lastsLongerThan(0)).isEqualTo(1);
  }

  @Test
  void refusesGamesThatAreNone() {
    assertThatThrownBy(() -> new DoubleAuction(1.5)).hasMessageContaining("1.5");
    assertThatThrownBy(() -> Screening.finite(0, 1, 1, 0)).hasMessageContaining("0");
    assertThatThrownBy(() -> Screening.finite(1, 1, 1, 1)).hasMessageContaining("1.0");
    assertThatThrownBy(() -> Screening.infinite(1, 1)).hasMessageContaining("1.0");
    assertThatThrownBy(() -> WarOfAttrition.symmetric(0, 1)).hasMessageContaining("0.0");
    assertThatThrownBy(() -> WarOfAttrition.symmetric(1, 0)).hasMessageContaining("0.0");
  }
}
