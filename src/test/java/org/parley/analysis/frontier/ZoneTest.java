package org.parley.analysis.frontier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.RandomScenarios;
import org.parley.model.BargainingProblem;
import org.parley.uncertainty.RandomStream;

class ZoneTest {

  @Test
  void countsWhatAListingCounts() {
    for (long seed = 0; seed < 3000; seed++) {
      checkAgainstListing(seed, ZoneProblems.small(seed));
    }
  }

  @Test
  void countsWhatAListingCountsInScenarios() {
    for (long seed = 0; seed < 1000; seed++) {
      checkAgainstListing(seed, RandomScenarios.of(seed).likely());
    }
  }

  /** With roles and, on every third seed, a floor that a package meets exactly. */
  private static void checkAgainstListing(long seed, BargainingProblem problem) {
    Random random = new Random(seed);
    List<int[]> all = Packages.all(problem.layout());
    List<int[]> feasible = Packages.feasible(problem.layout());
    List<Role> roles = roles(random, problem.layout().parties());
    int[] text = all.get(random.nextInt(all.size()));
    List<Double> floor = new ArrayList<>();
    for (int p = 0; p < roles.size(); p++) {
      floor.add(seed % 3 == 0 ? problem.utility(p, text) : Double.NEGATIVE_INFINITY);
    }
    long agreeable = feasible.stream().filter(Packages.agreeable(problem, roles, floor)).count();
    Zone zone = Zone.above(problem, Terms.among(roles), floor, random());
    assertThat(zone)
        .describedAs("seed %d", seed)
        .isEqualTo(
            new Zone(
                Status.EXACT,
                BigInteger.valueOf(all.size()),
                BigInteger.valueOf(feasible.size()),
                BigInteger.valueOf(agreeable),
                share(agreeable, feasible.size()),
                share(agreeable, feasible.size()),
                share(agreeable, feasible.size())));
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  static List<Role> roles(Random random, int parties) {
    List<Role> some = List.of(Role.BARGAINS, Role.RATIFIES, Role.WATCHES);
    List<Role> roles = new ArrayList<>(List.of(Role.BARGAINS));
    while (roles.size() < parties) {
      roles.add(some.get(random.nextInt(3)));
    }
    Collections.shuffle(roles, random);
    return roles;
  }

  @ParameterizedTest
  @ValueSource(doubles = {47, 55, 60})
  void aMillionPackagesWithLinkages(double noDeal) {
    BargainingProblem problem = ZoneProblems.opposed(7, 4, 10, 4, 4, 12, noDeal);
    Terms terms = Terms.everybody(4);
    List<Double> nothing = Collections.nCopies(4, 0.0);
    long agreeable =
        Packages.feasible(problem.layout()).stream()
            .filter(Packages.agreeable(problem, terms.roles(), nothing))
            .count();
    Zone zone = Zone.of(problem, terms, random());
    assertThat(zone.status()).isEqualTo(Status.EXACT);
    assertThat(zone.agreeable()).isEqualTo(agreeable).isPositive();
  }

  @Test
  void onePartyWithTenToTheHundredPackages() {
    // 100 issues with 10 options worth 0 to 9: as many packages have 450 points or more as have 450
    // or less
    Zone upper = Zone.of(ZoneProblems.digits(100, 450), Terms.everybody(1), random());
    Zone above = Zone.of(ZoneProblems.digits(100, 451), Terms.everybody(1), random());
    assertThat(upper.status()).isEqualTo(Status.EXACT);
    assertThat(upper.agreeable().add(above.agreeable())).isEqualTo(BigInteger.TEN.pow(100));
  }

  @Test
  void onePartyWithTenToTheThreeHundredPackages() {
    Zone zone = Zone.of(ZoneProblems.digits(300, 1350), Terms.everybody(1), random());
    assertThat(zone.outcomes()).isEqualTo(BigInteger.TEN.pow(300));
    assertThat(zone.feasible()).isEqualTo(BigInteger.TEN.pow(300));
    // half of them, and half of those that have exactly 1350 points; their standard deviation is
    // sqrt(300 * 99 / 12) = 49.7 points
    assertThat(zone.share()).isCloseTo(0.5 + 0.5 * 0.3989 / 49.75, within(0.002));
  }

  @Test
  void fourPartiesWithTenToTheThreeHundredPackages() {
    BargainingProblem problem = ZoneProblems.opposed(1, 4, 300, 10, 10, 30, 52);
    Zone zone = Zone.of(problem, Terms.everybody(4), random());
    assertThat(zone.outcomes()).isEqualTo(BigInteger.TEN.pow(300));
    assertThat(zone.status()).isEqualTo(Status.ESTIMATED);
    assertThat(zone.agreeable().bitLength()).isGreaterThan(900);
    assertThat(zone.share()).isPositive().isBetween(zone.low(), zone.high());
    assertThat(zone.high() - zone.low()).isLessThan(0.05 * zone.share());
  }

  @Test
  void theSameChanceGivesTheSameEstimate() {
    BargainingProblem problem = ZoneProblems.opposed(2, 4, 28, 2, 6, 8, 55);
    Zone zone = Zone.of(problem, Terms.everybody(4), random());
    assertThat(Zone.of(problem, Terms.everybody(4), random())).isEqualTo(zone);
    assertThat(zone.status()).isEqualTo(Status.ESTIMATED);
  }

  @Test
  void nobodyCanBePleasedBeyondTheirBest() {
    BargainingProblem problem = ZoneProblems.opposed(2, 4, 60, 2, 6, 8, 101);
    assertThat(Zone.of(problem, Terms.everybody(4), random()))
        .returns(Status.EXACT, Zone::status)
        .returns(BigInteger.ZERO, Zone::agreeable)
        .returns(0.0, Zone::high);
  }

  @Test
  void noneIsProvenWhereEachAloneCouldBePleased() {
    BargainingProblem problem = ZoneProblems.opposed(2, 4, 60, 2, 6, 0, 80);
    assertThat(Zone.of(problem, Terms.everybody(4), random()))
        .returns(Status.EXACT, Zone::status)
        .returns(BigInteger.ZERO, Zone::agreeable);
    assertThat(Zone.of(problem, alone(4, 2), random()).share()).isPositive();
  }

  private static Terms alone(int parties, int party) {
    List<Role> roles = new ArrayList<>(Collections.nCopies(parties, Role.WATCHES));
    roles.set(party, Role.BARGAINS);
    return Terms.among(roles);
  }

  @Test
  void nothingIsFeasible() {
    assertThat(Zone.of(ZoneProblems.forbidden(), Terms.everybody(2), random()))
        .isEqualTo(
            new Zone(
                Status.EXACT, BigInteger.valueOf(9), BigInteger.ZERO, BigInteger.ZERO, 0, 0, 0));
  }

  @Test
  void aRuleTooWideForTheTablesIsCountedAllTheSame() {
    // rules over all 10 issues at once: a table would have 4^10 entries
    BargainingProblem problem = ZoneProblems.wideRules(10, 3);
    List<int[]> feasible = Packages.feasible(problem.layout());
    List<Double> nothing = Collections.nCopies(2, 0.0);
    long agreeable =
        feasible.stream()
            .filter(Packages.agreeable(problem, Terms.everybody(2).roles(), nothing))
            .count();
    assertThat(Structure.of(problem.layout(), Terms.everybody(2).roles()).loose).isNotEmpty();
    assertThat(Zone.of(problem, Terms.everybody(2), random()))
        .returns(Status.EXACT, Zone::status)
        .returns(BigInteger.valueOf(feasible.size()), Zone::feasible)
        .returns(BigInteger.valueOf(agreeable), Zone::agreeable);
  }

  @Test
  void tooManyWideRulesForInclusionAndExclusion() {
    BargainingProblem problem = ZoneProblems.wideRules(10, 40);
    long feasible = Packages.feasible(problem.layout()).size();
    assertThat(PermittedCount.of(Structure.of(problem.layout(), Terms.everybody(2).roles())))
        .isEmpty();
    assertThat(Zone.of(problem, Terms.everybody(2), random()))
        .returns(Status.EXACT, Zone::status)
        .returns(BigInteger.valueOf(feasible), Zone::feasible);
  }

  static UniformRandomProvider random() {
    return RandomStream.of(1, "zone").block(0);
  }
}
