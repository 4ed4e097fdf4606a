package org.parley.analysis.ratification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;
import org.parley.RandomScenarios;
import org.parley.Tables;
import org.parley.analysis.frontier.Deal;
import org.parley.analysis.frontier.Role;
import org.parley.analysis.frontier.Solution;
import org.parley.analysis.frontier.Status;
import org.parley.analysis.frontier.Terms;
import org.parley.model.BargainingProblem;
import org.parley.uncertainty.RandomStream;

/** Win-sets of random package negotiations against a list of all packages. */
class WinSetsTest {

  @Test
  void countsWhatAListingCounts() {
    for (long seed = 0; seed < 300; seed++) {
      Case c = new Case(seed);
      WinSets found = c.winSets(c.ratifiers);
      assertThat(found.all().status()).isEqualTo(Status.EXACT);
      assertThat(found.negotiators().agreeable()).isEqualTo(c.count(List.of()));
      assertThat(found.all().agreeable()).as("seed %d", seed).isEqualTo(c.count(c.ratifiers));
      for (int r = 0; r < c.ratifiers.size(); r++) {
        assertThat(found.each().get(r).agreeable())
            .isEqualTo(c.count(c.ratifiers.subList(r, r + 1)));
      }
      double whole = c.count(List.of()).doubleValue();
      assertThat(found.share().value())
          .isCloseTo(whole == 0 ? 0 : c.count(c.ratifiers).doubleValue() / whole, within(1e-12));
      assertThat(found.share().low()).isEqualTo(found.share().value());
      assertThat(found.share().high()).isEqualTo(found.share().value());
    }
  }

  @Test
  void aRatifierMoreNeverEnlargesTheAgreeableSet() {
    for (long seed = 0; seed < 300; seed++) {
      Case c = new Case(seed);
      BigInteger before = c.winSets(List.of()).all().agreeable();
      for (int n = 1; n <= c.ratifiers.size(); n++) {
        BigInteger after = c.winSets(c.ratifiers.subList(0, n)).all().agreeable();
        assertThat(after).isLessThanOrEqualTo(before);
        before = after;
      }
    }
  }

  @Test
  void aHigherFloorNeverEnlargesTheWinSet() {
    for (long seed = 0; seed < 100; seed++) {
      Case c = new Case(seed);
      int party = c.ratifiers.get(0).party();
      BigInteger before = c.winSets(List.of(new Ratifier(party, -1e9))).all().agreeable();
      for (double least = -60; least <= 60; least += 15) {
        BigInteger after = c.winSets(List.of(new Ratifier(party, least))).all().agreeable();
        assertThat(after).isLessThanOrEqualTo(before);
        before = after;
      }
      assertThat(c.winSets(List.of(new Ratifier(party, 1.0 / 0))).all().agreeable()).isZero();
    }
  }

  @Test
  void theBestIsTheLargestProductAmongTheNegotiators() {
    for (long seed = 0; seed < 300; seed++) {
      Case c = new Case(seed);
      Solution best = c.winSets(c.ratifiers).best();
      double product =
          c.passed(c.ratifiers).stream().mapToDouble(c::product).max().orElse(Double.NaN);
      assertThat(best.deal().isEmpty()).isEqualTo(Double.isNaN(product));
      best.deal()
          .ifPresent(
              d -> {
                int[] outcome = d.outcome().stream().mapToInt(o -> o).toArray();
                assertThat(c.product(outcome)).isCloseTo(product, within(1e-6 * (1 + product)));
                assertGains(c.problem, d, outcome);
              });
      if (product > 1e-6) {
        assertCuts(c, best, product);
      }
    }
  }

  /** Every package that is as good as the best meets the inequalities that prove it. */
  private static void assertCuts(Case c, Solution best, double product) {
    c.passed(c.ratifiers).stream()
        .filter(x -> c.product(x) >= product - 1e-9)
        .forEach(
            x ->
                assertThat(best.cuts())
                    .allSatisfy(
                        cut -> {
                          double sum = 0;
                          for (int p = 0; p < cut.weights().size(); p++) {
                            sum += cut.weights().get(p) * c.problem.gain(p, x);
                          }
                          assertThat(sum).isGreaterThanOrEqualTo(cut.least() - 1e-6);
                        }));
  }

  private static void assertGains(BargainingProblem problem, Deal deal, int[] outcome) {
    for (int p = 0; p < problem.layout().parties(); p++) {
      assertThat(deal.gain().get(p)).isCloseTo(problem.gain(p, outcome), within(1e-9));
    }
  }

  @Test
  void anEstimateHasAnInterval() {
    Random random = new Random(1);
    Tables tables = Tables.among(3);
    for (int i = 0; i < 60; i++) {
      tables.issue(row(random), row(random), row(random));
    }
    WinSets found =
        WinSets.of(
            tables.noDeal(30, 30, 30).problem(),
            Terms.among(List.of(Role.BARGAINS, Role.BARGAINS, Role.RATIFIES)).withWork(100_000),
            List.of(new Ratifier(2, 3)),
            random());
    assertThat(found.all().status()).isEqualTo(Status.ESTIMATED);
    assertThat(found.share(0).value())
        .isStrictlyBetween(found.share(0).low(), found.share(0).high());
    assertThat(found.share(0).high()).isLessThanOrEqualTo(1);
  }

  private static double[] row(Random random) {
    return new double[] {random.nextDouble(), random.nextDouble(), random.nextDouble()};
  }

  @Test
  void aThresholdFoundNumericallyKeepsThePackageThatMeetsIt() {
    BargainingProblem problem =
        Tables.ofPoints(List.of(List.of(9.0, 1.0, 4.0), List.of(2.0, 3.0, 10.0))).problem();
    Ballot ballot = Ballot.of(new Body(List.of(new Bloc(1, -10)), Rule.Votes.majorityOf(1), 0, 5));
    WinSets found =
        WinSets.of(
            problem,
            Terms.among(List.of(Role.BARGAINS, Role.BARGAINS, Role.WATCHES)),
            List.of(Ratifier.of(2, ballot, 0.5)),
            random());
    assertThat(found.all().agreeable()).isEqualTo(1);
    assertThat(found.share(0).value()).isEqualTo(0.5);
  }

  @Test
  void aRatifierDoesNotBargain() {
    Case c = new Case(1);
    assertThatThrownBy(() -> c.winSets(List.of(new Ratifier(0, 0))))
        .hasMessageContaining("bargain");
    assertThatThrownBy(() -> c.winSets(List.of(new Ratifier(9, 0)))).hasMessageContaining("9");
    assertThatThrownBy(() -> new Ratifier(-1, 0)).hasMessageContaining("-1");
    assertThatThrownBy(() -> new Ratifier(1, Double.NaN)).hasMessageContaining("NaN");
  }

  static UniformRandomProvider random() {
    return RandomStream.of(1, "win-sets").block(0);
  }

  /** A random negotiation in which the first party bargains and the last one or two ratify. */
  static final class Case {
    final BargainingProblem problem;
    final Terms terms;
    final List<Ratifier> ratifiers = new ArrayList<>();

    Case(long seed) {
      Random random = new Random(seed);
      problem = RandomScenarios.of(seed).likely();
      int parties = problem.layout().parties();
      int asked = parties > 3 ? 2 : 1;
      List<Role> roles = new ArrayList<>(Collections.nCopies(parties, Role.BARGAINS));
      for (int p = parties - asked; p < parties; p++) {
        roles.set(p, random.nextBoolean() ? Role.WATCHES : Role.RATIFIES);
        ratifiers.add(new Ratifier(p, random.nextInt(60) - 40));
      }
      terms = Terms.among(roles);
    }

    WinSets winSets(List<Ratifier> some) {
      List<Role> roles = new ArrayList<>(terms.roles());
      ratifiers.forEach(r -> roles.set(r.party(), Role.WATCHES));
      return WinSets.of(problem, Terms.among(roles), some, random());
    }

    BigInteger count(List<Ratifier> some) {
      return BigInteger.valueOf(passed(some).size());
    }

    /** Packages that the negotiators accept and some ratifiers pass. */
    List<int[]> passed(List<Ratifier> some) {
      List<int[]> passed = new ArrayList<>();
      int[] outcome = new int[problem.layout().issues()];
      do {
        if (passes(outcome, some)) {
          passed.add(outcome.clone());
        }
      } while (next(outcome));
      return passed;
    }

    private boolean passes(int[] outcome, List<Ratifier> some) {
      boolean negotiated = problem.layout().permits(outcome);
      for (int p = 0; p < terms.roles().size(); p++) {
        negotiated &= terms.roles().get(p) != Role.BARGAINS || problem.accepts(p, outcome);
      }
      return negotiated
          && some.stream()
              .allMatch(
                  r ->
                      problem.gain(r.party(), outcome) >= r.least() - 1e-6
                          && !problem.layout().refuses(r.party(), outcome));
    }

    private boolean next(int[] outcome) {
      int i = 0;
      while (i < outcome.length && ++outcome[i] == problem.layout().options(i)) {
        outcome[i++] = 0;
      }
      return i < outcome.length;
    }

    double product(int[] outcome) {
      double product = 1;
      for (int p = 0; p < terms.roles().size(); p++) {
        product *=
            terms.roles().get(p) == Role.BARGAINS ? Math.max(0, problem.gain(p, outcome)) : 1;
      }
      return product;
    }
  }
}
