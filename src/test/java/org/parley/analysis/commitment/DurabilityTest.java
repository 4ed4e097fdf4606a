package org.parley.analysis.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import org.parley.analysis.commitment.Signatory.Breach;
import org.parley.model.war.RandomWars;
import org.parley.model.war.War;

/** Keeping and breaking by their definition, year by year, over random agreements. */
class DurabilityTest {
  private static final int LONG = 800;
  private static final int PARTIES = 3;
  private static final int FUTURES = 3;

  private final UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(17L);

  @Test
  void marginsYearByYear() {
    for (int k = 0; k < 60; k++) {
      Durability deal = agreement();
      for (int p = 0; p < PARTIES; p++) {
        assertThat(deal.margins(p)).hasSize(deal.settled() + 1);
        for (int t = 0; t <= deal.settled() + 2; t++) {
          double margin = Told.keeping(deal, p, t) - Told.breaking(deal, p, t);
          assertThat(deal.margin(p, t)).isCloseTo(margin, within(1e-8));
          int stands = Math.min(t, deal.settled());
          assertThat(deal.margins(p).get(stands)).isCloseTo(margin, within(1e-8));
        }
      }
    }
  }

  @Test
  void theFirstBreachIsTheFirstYearThatPays() {
    int lasting = 0;
    for (int k = 0; k < 200; k++) {
      Durability deal = agreement();
      int first = LONG;
      for (int t = deal.settled(); t >= 0; t--) {
        first = anyGains(deal, t) ? t : first;
      }
      lasting += first == LONG ? 1 : 0;
      int year = first;
      assertThat(deal.firstBreach().map(Durability.FirstBreach::year).orElse(LONG))
          .isEqualTo(first);
      deal.firstBreach()
          .ifPresent(
              b ->
                  assertThat(b.parties())
                      .isEqualTo(
                          IntStream.range(0, PARTIES)
                              .filter(p -> gains(deal, p, year))
                              .boxed()
                              .toList()));
    }
    assertThat(lasting).isBetween(20, 180);
  }

  private static boolean anyGains(Durability deal, int year) {
    return IntStream.range(0, PARTIES).anyMatch(p -> gains(deal, p, year));
  }

  private static boolean gains(Durability deal, int party, int year) {
    return deal.parties().get(party).mayBreak() && deal.margin(party, year) < -1e-10;
  }

  /** The discount factors with which a party keeps, on a grid, each with a war of its own. */
  @Test
  void patienceByTrying() {
    for (int k = 0; k < 60; k++) {
      Durability deal = agreement();
      for (int p = 0; p < PARTIES; p++) {
        List<Interval> keeps = deal.patience(p).keeps();
        for (double delta = 1.0 / 128; delta < 1; delta += 1.0 / 64) {
          double discount = delta;
          boolean edge =
              keeps.stream()
                  .anyMatch(
                      i ->
                          Math.abs(i.low() - discount) < 1e-9
                              || Math.abs(i.high() - discount) < 1e-9);
          if (!edge) {
            Durability other = withDiscount(deal, p, discount);
            boolean kept = other.margins(p).stream().allMatch(m -> m >= -1e-10);
            assertThat(keeps.stream().anyMatch(i -> i.contains(discount))).isEqualTo(kept);
          }
        }
      }
    }
  }

  private static Durability withDiscount(Durability deal, int party, double discount) {
    List<War.Stake> stakes =
        IntStream.range(0, PARTIES)
            .mapToObj(p -> stake(deal.war().parties().get(p), p == party, discount))
            .toList();
    War war = new War(deal.war().years(), deal.war().left(), stakes);
    return new Durability(war, deal.parties(), deal.shifts(), deal.guarantee());
  }

  private static War.Stake stake(War.Stake old, boolean changed, double discount) {
    return new War.Stake(
        old.worth(), old.during(), old.cost(), changed ? discount : old.discount());
  }

  /** The strength that is found against bisection, and just below it somebody breaks. */
  @Test
  void theWeakestGuaranteeThatHolds() {
    int between = 0;
    for (int k = 0; k < 200; k++) {
      Durability deal = agreement();
      OptionalDouble needed = deal.guaranteeNeeded();
      OptionalDouble searched = Bisection.smallest(0, 1, s -> lasts(deal, s));
      assertThat(needed.isPresent()).isEqualTo(searched.isPresent());
      if (needed.isPresent()) {
        assertThat(needed.getAsDouble()).isCloseTo(searched.getAsDouble(), within(1e-8));
      }
      between += needed.orElse(0) > 0 ? 1 : 0;
    }
    assertThat(between).isGreaterThan(20);
  }

  private static boolean lasts(Durability deal, double guarantee) {
    return new Durability(deal.war(), deal.parties(), deal.shifts(), guarantee)
        .firstBreach()
        .isEmpty();
  }

  @Test
  void valuesCountTheBreach() {
    for (int k = 0; k < 60; k++) {
      Durability deal = agreement();
      for (int p = 0; p < PARTIES; p++) {
        assertThat(deal.values().get(p)).isCloseTo(Told.value(deal, p), within(1e-8));
      }
    }
  }

  @Test
  void wrongNumbersAreRefused() {
    Durability deal = agreement();
    List<Signatory> two = deal.parties().subList(0, 2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Durability(deal.war(), two, deal.shifts(), 0.5))
        .withMessage("parties: expected 3 as in the war, found 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Durability(deal.war(), deal.parties(), deal.shifts(), 1.5));
    List<Shift> wide = List.of(Shift.ofChances(0, 1, List.of(0.0), PARTIES));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Durability(deal.war(), deal.parties(), wide, 0.5));
    assertThatIllegalArgumentException().isThrownBy(() -> new Breach(1, -1, 0, 0, 0));
    Durability endless =
        agreementWith(Collections.nCopies(PARTIES, new Breach(50, 1, 0, 0.1, 2000)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> endless.patience(0))
        .withMessageContaining("at most 1000");
  }

  private Durability agreement() {
    return agreementWith(Stream.generate(this::breach).limit(PARTIES).toList());
  }

  private Breach breach() {
    return new Breach(
        random.nextDouble(-10, 30),
        random.nextInt(4),
        40 * random.nextDouble(),
        10 * random.nextDouble(),
        random.nextInt(5));
  }

  private Durability agreementWith(List<Breach> breaches) {
    return new Durability(
        RandomWars.war(random, FUTURES, PARTIES, 1 + random.nextInt(4)),
        breaches.stream().map(this::signatory).toList(),
        Stream.generate(() -> RandomWars.shift(random, FUTURES, PARTIES)).limit(2).toList(),
        random.nextDouble());
  }

  private Signatory signatory(Breach breach) {
    double later = random.nextDouble(40, 80);
    List<Double> first = RandomWars.numbers(random, random.nextInt(4), later - 15, later + 15);
    return new Signatory(new Yearly(first, later), breach, random.nextInt(4) > 0);
  }

  /** What happens after signature, told year by year without formulas. */
  private static final class Told {

    static double keeping(Durability deal, int party, int year) {
      return sum(deal, party, t -> deal.parties().get(party).keep().at(year + t), LONG);
    }

    static double breaking(Durability deal, int party, int year) {
      Breach breach = deal.parties().get(party).breach();
      Yearly keep = deal.parties().get(party).keep();
      double cheating = sum(deal, party, t -> keep.at(year + t) + breach.gain(), breach.lag());
      double sanctions = sum(deal, party, t -> breach.sanction(), breach.sanctionYears());
      double after =
          war(deal, party, year + breach.lag()) - deal.guarantee() * breach.answer() - sanctions;
      return cheating + StrictMath.pow(discount(deal, party), breach.lag()) * after;
    }

    static double value(Durability deal, int party) {
      Durability.FirstBreach first = deal.firstBreach().orElse(null);
      if (first == null) {
        return keeping(deal, party, 0);
      }
      Yearly keep = deal.parties().get(party).keep();
      int noticed = LONG;
      for (int breaker : first.parties()) {
        int lag = deal.parties().get(breaker).breach().lag();
        noticed = Math.min(noticed, first.year() + lag);
      }
      boolean breaks = first.parties().contains(party);
      int peace = breaks ? first.year() : noticed;
      double after = breaks ? breaking(deal, party, peace) : war(deal, party, noticed);
      return sum(deal, party, keep::at, peace)
          + StrictMath.pow(discount(deal, party), peace) * after;
    }

    /** The war that begins in a year, future by future and year by year. */
    private static double war(Durability deal, int party, int year) {
      War.Stake stake = deal.war().parties().get(party);
      double cost = stake.cost();
      for (Shift shift : deal.shifts()) {
        cost += shift.share(year) * shift.cost().get(party);
      }
      double lasting = 1;
      double weight = 1;
      double value = 0;
      double ended = 0;
      for (int t = 0; t < LONG; t++) {
        if (t < deal.war().years().size()) {
          War.Year chances = deal.war().years().get(t);
          value -= weight * lasting * cost;
          double ends = lasting * chances.ends();
          ended += ends * worth(deal, stake, chances.futures(), year);
          lasting -= ends;
          value += weight * (1 - stake.discount()) * lasting * stake.during();
        } else {
          ended += lasting * stake.worth().get(deal.war().left());
          lasting = 0;
        }
        value += weight * (1 - stake.discount()) * ended;
        weight *= stake.discount();
      }
      return value;
    }

    private static double worth(Durability deal, War.Stake stake, List<Double> chances, int year) {
      double total = 0;
      double worth = 0;
      for (int f = 0; f < FUTURES; f++) {
        double chance = chances.get(f);
        for (Shift shift : deal.shifts()) {
          chance += shift.share(year) * shift.chances().get(f);
        }
        total += Math.max(0, chance);
        worth += Math.max(0, chance) * stake.worth().get(f);
      }
      return worth / total;
    }

    private static double sum(Durability deal, int party, IntToDoubleFunction points, int years) {
      double weight = 1 - discount(deal, party);
      double sum = 0;
      for (int t = 0; t < years; t++) {
        sum += weight * points.applyAsDouble(t);
        weight *= discount(deal, party);
      }
      return sum;
    }

    private static double discount(Durability deal, int party) {
      return deal.war().parties().get(party).discount();
    }
  }
}
