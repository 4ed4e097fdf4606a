package org.parley.analysis.ratification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Floors and ultimatums over a pie, against iteration and a look at many divisions. */
class PieTest {

  @Test
  void theNashShareHasTheLargestProduct() {
    Random random = new Random(8);
    for (int k = 0; k < 300; k++) {
      Floors floors = new Floors(0.7 * random.nextDouble(), 0.7 * random.nextDouble());
      double d1 = 0.5 * random.nextDouble();
      double d2 = 0.4 * random.nextDouble();
      List<Double> shares =
          IntStream.rangeClosed(0, 1000)
              .mapToObj(s -> s / 1000.0)
              .filter(s -> s >= Math.max(floors.first(), d1))
              .filter(s -> 1 - s >= Math.max(floors.second(), d2))
              .toList();
      double best =
          shares.stream().mapToDouble(s -> (s - d1) * (1 - s - d2)).max().orElse(Double.NaN);
      assertThat(floors.nash(d1, d2).map(s -> (s - d1) * (1 - s - d2)).orElse(1.0))
          .isGreaterThanOrEqualTo(shares.isEmpty() ? 0 : best - 1e-12);
      floors
          .nash(d1, d2)
          .ifPresent(s -> assertThat(s).isBetween(floors.first(), 1 - floors.second()));
    }
  }

  @Test
  void alternatingOffersByIteration() {
    Random random = new Random(9);
    for (int k = 0; k < 300; k++) {
      Floors floors = new Floors(0.5 * random.nextDouble(), 0.5 * random.nextDouble());
      double delta1 = 0.98 * random.nextDouble();
      double delta2 = 0.98 * random.nextDouble();
      double x = 1;
      double y = 0;
      for (int round = 0; round < 2000; round++) {
        y = Math.max(floors.first(), delta1 * x);
        x = 1 - Math.max(floors.second(), delta2 * (1 - y));
      }
      Floors.Alternating found = floors.alternatingOffers(delta1, delta2).orElseThrow();
      assertThat(found.whenFirstProposes()).isCloseTo(x, within(1e-12));
      assertThat(found.whenSecondProposes()).isCloseTo(y, within(1e-12));
    }
  }

  @Test
  void aFloorOfOnesOwnNeverHurtsWhileThereIsAgreement() {
    for (double floor = 0; floor <= 1; floor += 0.05) {
      assertThat(new Floors(floor, 0).schellingGain(0, 0).orElseThrow()).isNotNegative();
      assertThat(new Floors(0, floor).schellingGain(0, 0).orElseThrow()).isNotPositive();
    }
  }

  @Test
  void floorsThatAddUpToOneLeaveOneDivision() {
    assertThat(new Floors(0.7, 0.3).nash(0, 0).orElseThrow()).isCloseTo(0.7, within(1e-12));
    assertThat(new Floors(0.71, 0.3).nash(0, 0)).isEmpty();
    assertThat(new Floors(0.71, 0.3).alternatingOffers(0.9, 0.9)).isEmpty();
    assertThat(Floors.NONE.nash(0.6, 0.5)).isEmpty();
    assertThatThrownBy(() -> new Floors(-0.1, 0)).hasMessageContaining("-0.1");
    assertThatThrownBy(() -> Floors.NONE.alternatingOffers(1, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theBestUltimatumAgainstAUniformThreshold() {
    Random random = new Random(10);
    for (int k = 0; k < 50; k++) {
      double low = 0.6 * random.nextDouble();
      double high = low + 0.01 + 0.7 * random.nextDouble();
      double rejection = 0.9 * random.nextDouble();
      Ultimatum closed = Ultimatum.uniform(low, high, rejection);
      Ultimatum found =
          Ultimatum.against(y -> Math.max(0, Math.min(1, (y - low) / (high - low))), rejection);
      assertThat(found.payoff()).isCloseTo(closed.payoff(), within(1e-8));
      if (closed.payoff() > rejection + 1e-3) {
        assertThat(found.offer()).isCloseTo(closed.offer(), within(1e-6));
        assertThat(found.chance()).isCloseTo(closed.chance(), within(1e-4));
      }
    }
  }

  @Test
  void aKnownThresholdIsJustMet() {
    assertThat(Ultimatum.uniform(0.4, 0.4, 0)).isEqualTo(new Ultimatum(0.4, 1, 0.6));
    assertThat(Ultimatum.uniform(0.4, 0.5, 0.7)).isEqualTo(new Ultimatum(0, 0, 0.7));
    assertThatThrownBy(() -> Ultimatum.uniform(0.5, 0.4, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anUltimatumToABody() {
    Body body = new Body(List.of(new Bloc(9, -30)), Rule.Votes.majorityOf(9), 10, 5);
    Ballot ballot = Ballot.of(body);
    Ultimatum best = Ultimatum.against(y -> ballot.chance(100 * y), 0);
    for (double y = 0; y <= 1; y += 0.01) {
      assertThat((1 - y) * ballot.chance(100 * y)).isLessThanOrEqualTo(best.payoff());
    }
    assertThat(best.offer()).isBetween(0.3, 0.6);
  }
}
