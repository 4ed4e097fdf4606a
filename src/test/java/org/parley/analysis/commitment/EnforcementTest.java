package org.parley.analysis.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalInt;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Thresholds against closed forms, and against payoffs added up period by period. */
class EnforcementTest {
  private static final int LONG = 4000;

  private final UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(7L);

  @Test
  void closedForms() {
    for (int k = 0; k < 200; k++) {
      Deviation breach = breach();
      double grim = breach.gain() / (breach.gain() + breach.loss());
      double q = 1 - random.nextDouble();
      int lag = 1 + random.nextInt(6);
      assertThat(critical(Enforcement.grim(), breach)).isCloseTo(grim, within(1e-12));
      assertThat(critical(Enforcement.after(lag), breach))
          .isCloseTo(StrictMath.pow(grim, 1.0 / lag), within(1e-12));
      assertThat(critical(Enforcement.detecting(q), breach))
          .isCloseTo(breach.gain() / (breach.gain() + q * breach.loss()), within(1e-12));
    }
  }

  /** Follows the game from a breach: what it brings over keeping, in each state and period. */
  @Test
  void periodByPeriod() {
    for (int k = 0; k < 100; k++) {
      Deviation breach = breach();
      OptionalInt periods =
          random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(1 + random.nextInt(8));
      Enforcement enforcement =
          new Enforcement(1 + random.nextInt(4), 0.2 + 0.8 * random.nextDouble(), periods);
      double critical = enforcement.criticalDiscount(breach).orElse(1.0);
      for (double delta = 0.05; delta < 0.98; delta += 0.05) {
        if (Math.abs(delta - critical) > 1e-6) {
          assertThat(gainOverKeeping(enforcement, breach, delta) <= 0).isEqualTo(delta > critical);
        }
      }
    }
  }

  private static double gainOverKeeping(Enforcement e, Deviation breach, double delta) {
    double gain = 0;
    double unnoticed = 1;
    double weight = 1;
    for (int t = 0; t < LONG; t++) {
      gain += weight * unnoticed * breach.gain();
      weight *= delta;
      double noticed = t + 1 < e.lag() ? 0 : unnoticed * e.detection();
      unnoticed -= noticed;
      double punished = weight;
      for (int j = 0; j < e.periods().orElse(LONG) && punished > 1e-18; j++) {
        gain -= noticed * punished * breach.loss();
        punished *= delta;
      }
    }
    return gain;
  }

  @Test
  void neverAndAlways() {
    assertThat(Enforcement.grim().criticalDiscount(new Deviation(2, 3, 1))).hasValue(0);
    assertThat(Enforcement.grim().criticalDiscount(new Deviation(4, 3, 3))).isEmpty();
    assertThat(Enforcement.lasting(1).criticalDiscount(new Deviation(6, 3, 1))).isEmpty();
    assertThat(Enforcement.lasting(1).criticalDiscount(new Deviation(5, 3, 1))).hasValue(1);
  }

  /** Best reply to tit for tat, by value iteration on what was played last. */
  @Test
  void titForTatByBestReply() {
    for (int k = 0; k < 100; k++) {
      double s = random.nextDouble();
      double p = s + 0.1 + random.nextDouble();
      double r = p + 0.1 + random.nextDouble();
      double t = r + 0.1 + random.nextDouble();
      double critical = new PrisonersDilemma(t, r, p, s).titForTat().orElse(1);
      for (double delta = 0.05; delta < 0.98; delta += 0.05) {
        if (Math.abs(delta - critical) > 1e-4) {
          assertThat(bestAgainstTitForTat(t, r, p, s, delta) <= r + 1e-9)
              .isEqualTo(delta > critical);
        }
      }
    }
  }

  private static double bestAgainstTitForTat(double t, double r, double p, double s, double delta) {
    double friendly = r / (1 - delta);
    double angry = p / (1 - delta);
    for (int n = 0; n < 3000; n++) {
      double next = Math.max(r + delta * friendly, t + delta * angry);
      angry = Math.max(s + delta * friendly, p + delta * angry);
      friendly = next;
    }
    return friendly * (1 - delta);
  }

  @Test
  void wrongNumbersAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Enforcement.detecting(0));
    assertThatIllegalArgumentException().isThrownBy(() -> Enforcement.after(0));
    assertThatIllegalArgumentException().isThrownBy(() -> Enforcement.lasting(0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Deviation(5, 1, 2))
        .withMessageContaining("at most the reward 1.0, found 2.0");
    assertThatIllegalArgumentException().isThrownBy(() -> new PrisonersDilemma(3, 3, 1, 0));
  }

  /** Cournot profits on a grid of quantities, and as closed forms for every number of firms. */
  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 7, 20})
  void cartels(int n) {
    double a = 1 + random.nextDouble();
    double c = random.nextDouble();
    Deviation cournot = Collusion.cournot(n, a, c);
    double squared = (n + 1.0) * (n + 1);
    assertThat(critical(Enforcement.grim(), cournot))
        .isCloseTo(squared / (squared + 4 * n), within(1e-12));
    double others = (n - 1) * (a - c) / (2 * n);
    for (double q = 0; q < 1; q += 0.01) {
      assertThat(q * (a - c - q - others)).isLessThanOrEqualTo(cournot.temptation() + 1e-15);
    }
    assertThat(critical(Enforcement.grim(), Collusion.bertrand(n, a)))
        .isCloseTo(1 - 1.0 / n, within(1e-12));
  }

  private Deviation breach() {
    double p = random.nextDouble();
    double r = p + 0.1 + random.nextDouble();
    return new Deviation(r + 0.05 + random.nextDouble(), r, p);
  }

  private static double critical(Enforcement enforcement, Deviation breach) {
    return enforcement.criticalDiscount(breach).orElseThrow();
  }
}
