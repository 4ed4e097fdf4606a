package org.parley.analysis.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import org.parley.analysis.commitment.Signatory.Breach;
import org.parley.model.war.War;

/** Repeated games, preventive war and Powell's condition come out as special cases. */
class DurabilityTheoryTest {
  private final UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(23L);

  /** War is the end of cooperation: {@code P} for ever, with a lag. */
  @Test
  void theRepeatedPrisonersDilemma() {
    for (int k = 0; k < 100; k++) {
      Deviation breach = new Deviation(5 + random.nextDouble(), 3 + random.nextDouble(), 1);
      int lag = 1 + random.nextInt(4);
      Durability deal =
          alone(breach.punishment(), breach.reward(), Breach.unanswered(breach.gain(), lag));
      OptionalDouble critical = Enforcement.after(lag).criticalDiscount(breach);
      assertThat(deal.patience(0).kind()).isEqualTo(Patience.Kind.PATIENT);
      assertThat(deal.patience(0).critical().orElseThrow())
          .isCloseTo(critical.orElseThrow(), within(1e-8));
    }
  }

  /** Peace after the breach, with sanctions of {@code R - P} for a few years. */
  @Test
  void finitePunishment() {
    Durability deal = alone(3, 3, new Breach(2, 1, 0, 2, 2));
    assertThat(deal.patience(0).critical().orElseThrow())
        .isCloseTo((StrictMath.sqrt(5) - 1) / 2, within(1e-8));
    Durability once = alone(3, 3, new Breach(2.5, 1, 0, 2, 1));
    assertThat(once.patience(0).kind()).isEqualTo(Patience.Kind.NEVER);
    assertThat(alone(3, 3, new Breach(0, 1, 0, 2, 1)).patience(0).kind())
        .isEqualTo(Patience.Kind.ALWAYS);
  }

  @Test
  void patienceThatIsNotMonotone() {
    // cheating hurts at first, and what comes after is better
    Durability later = alone(5, 3, Breach.unanswered(-1, 1));
    assertThat(later.patience(0).kind()).isEqualTo(Patience.Kind.IMPATIENT);
    assertThat(later.patience(0).keeps().get(0).high()).isCloseTo(1.0 / 3, within(1e-8));
    assertThat(later.patience(0).critical()).isEmpty();
    // sanctions deter the middling: too late for the hasty, soon forgotten by the patient
    Durability sanctions = alone(3.2, 3, new Breach(1, 1, 0, 4, 2));
    Patience patience = sanctions.patience(0);
    assertThat(patience.kind()).isEqualTo(Patience.Kind.MIXED);
    assertThat(patience.keeps()).hasSize(1);
  }

  private static Durability alone(double war, double keep, Breach breach) {
    War after = War.lottery(List.of(1.0), List.of(new War.Stake(List.of(war), 0, 0, 0.5)));
    Signatory party = new Signatory(Yearly.constant(keep), breach, true);
    return new Durability(after, List.of(party), List.of(), 0);
  }

  /**
   * Fearon (1995): two futures, one shift of power after a year, the best peace that there is. The
   * side that declines breaks at once exactly if the published condition holds, by as much as the
   * published payoffs differ, and never later.
   */
  @Test
  void preventiveWar() {
    int wars = 0;
    for (int k = 0; k < 500; k++) {
      double p1 = random.nextDouble();
      double p2 = random.nextDouble(0, 0.9);
      double delta = random.nextDouble(0.1, 0.95);
      double cost = 0.1 * random.nextDouble();
      assertPreventive(new PreventiveWar(p1, p2, delta, cost));
      wars += new PreventiveWar(p1, p2, delta, cost).isWar() ? 1 : 0;
    }
    assertThat(wars).isBetween(50, 450);
    assertPreventive(new PreventiveWar(0.3, 0.8, 0.9, 0.1));
  }

  private static void assertPreventive(PreventiveWar problem) {
    Durability deal = bestPeace(problem);
    double difference = problem.bestPeace() - problem.warNow();
    assertThat(deal.margin(1, 0)).isCloseTo((1 - problem.delta()) * difference, within(1e-12));
    if (Math.abs(difference) > 1e-6) {
      assertThat(deal.firstBreach(1).isPresent()).isEqualTo(problem.isWar());
      assertThat(deal.firstBreach(1).orElse(0)).isZero();
    }
  }

  private static Durability bestPeace(PreventiveWar problem) {
    double delta = problem.delta();
    double cost = (1 - delta) * problem.cost();
    War now =
        War.lottery(
            List.of(problem.now(), 1 - problem.now()),
            List.of(
                new War.Stake(List.of(1.0, 0.0), 0, cost, delta),
                new War.Stake(List.of(0.0, 1.0), 0, cost, delta)));
    double rise = problem.later() - problem.now();
    double left = 1 - problem.later() - cost;
    return new Durability(
        now,
        List.of(peace(0, 1 - left), peace(1, left)),
        List.of(Shift.ofChances(1, 1, List.of(rise, -rise), 2)),
        0);
  }

  private static Signatory peace(double now, double later) {
    return new Signatory(new Yearly(List.of(now), later), Breach.unanswered(0, 0), true);
  }

  /**
   * Powell (2006): party 1 takes nothing now and its minmax from next year on, party 2 has the rest
   * and fights exactly if the published condition holds.
   */
  @Test
  void theInefficiencyCondition() {
    int certain = 0;
    for (int k = 0; k < 500; k++) {
      double delta = random.nextDouble(0.2, 0.95);
      double pie = 1 / (1 - delta);
      double m1 = pie * random.nextDouble();
      double next = pie * random.nextDouble();
      double m2 = (pie - m1) * random.nextDouble();
      InefficientPeace condition = new InefficientPeace(delta, m1, next, m2, pie);
      War now = War.lottery(List.of(1.0), List.of(stake(m1, delta), stake(m2, delta)));
      double taken = (1 - delta) * next;
      Durability deal =
          new Durability(now, List.of(peace(0, taken), peace(1, 1 - taken)), List.of(), 0);
      certain += condition.isCertain() ? 1 : 0;
      assertThat(deal.margin(1, 0))
          .isCloseTo((1 - delta) * (condition.surplus() - condition.shift()), within(1e-9));
      assertThat(deal.margin(1, 0) < 0).isEqualTo(condition.isCertain());
    }
    assertThat(certain).isBetween(20, 480);
  }

  private static War.Stake stake(double minmax, double delta) {
    return new War.Stake(List.of((1 - delta) * minmax), 0, 0, delta);
  }

  /** Fearon's bargaining range: a one-time agreement lasts exactly if the share is in it. */
  @Test
  void theBargainingRange() {
    WarLottery lottery = new WarLottery(0.6, 0.1, 0.15);
    War war =
        War.lottery(
            List.of(0.6, 0.4),
            List.of(
                new War.Stake(List.of(1.0, 0.0), 0, 0.1, 0.9),
                new War.Stake(List.of(0.0, 1.0), 0, 0.15, 0.9)));
    for (double x = 0.005; x < 1; x += 0.01) {
      Durability deal =
          new Durability(war, List.of(peace(x, x), peace(1 - x, 1 - x)), List.of(), 0);
      assertThat(deal.firstBreach().isEmpty()).isEqualTo(lottery.range().contains(x));
    }
  }

  /** More of a shift towards a party's better future never makes it break later. */
  @Test
  void whoGrowsStrongerBreaksSooner() {
    int before = Integer.MAX_VALUE;
    for (double rise = 0; rise < 0.4; rise += 0.02) {
      War war =
          War.lottery(List.of(0.5, 0.5), List.of(new War.Stake(List.of(100.0, 0.0), 0, 10, 0.9)));
      Shift shift = Shift.ofChances(1, 5, List.of(rise, -rise), 1);
      Signatory party = new Signatory(Yearly.constant(55), Breach.unanswered(0, 0), true);
      Durability deal = new Durability(war, List.of(party), List.of(shift), 0);
      int year = deal.firstBreach(0).orElse(Integer.MAX_VALUE);
      assertThat(year).isLessThanOrEqualTo(before);
      before = year;
    }
    assertThat(before).isEqualTo(2);
  }
}
