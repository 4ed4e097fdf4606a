package org.parley.analysis.frontier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.parley.Tables.on;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.Opposed;
import org.parley.Tables;
import org.parley.analysis.frontier.ExactListing.Priced;
import org.parley.certificate.CertificateCheck;
import org.parley.model.BargainingProblem;

/**
 * The doors at the ends of what a negotiation can be: few parties or issues and very many, nothing
 * to choose and nothing allowed, points far too large or small for a scale of a hundred, and worths
 * that differ in the last digit. Answers are right or there is none, for a reason.
 */
class ExtremesTest {
  private static final int PLENTY = 1_000_000;
  private static final double HAIR = 1e-12;
  private static final String SENTENCE = "[a-z0-9 ,.:-]+";

  private static final List<Case> SMALL =
      Stream.of(plain(), scaled(), hairs(), tied()).flatMap(s -> s).toList();

  /** A negotiation with a name, small enough to list. */
  private static final class Case {
    final String name;
    final BargainingProblem problem;
    final Terms terms;
    final ExactListing listing;

    Case(String name, Tables tables) {
      this.name = name;
      problem = tables.problem();
      terms = Terms.everybody(problem.layout().parties());
      listing = new ExactListing(problem);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static List<Case> small() {
    return SMALL;
  }

  private static Stream<Case> plain() {
    return Stream.of(
        new Case("one party", drawn(1, 1, 4, 3, v -> v)),
        new Case("one party, one issue", drawn(2, 1, 1, 5, v -> v)),
        new Case("one party, one package", drawn(3, 1, 1, 1, v -> v)),
        new Case(
            "one issue has one option",
            drawn(4, 2, 3, 3, v -> v).issue(new double[] {3, 5}).noDeal(20, 20)),
        new Case("every issue has one option", drawn(5, 3, 6, 1, v -> v)),
        new Case("all worths are equal", drawn(6, 3, 5, 3, v -> 20).noDeal(50, 60, 100)),
        new Case("all worths are no deal", drawn(7, 3, 4, 3, v -> 25).noDeal(100, 100, 100)),
        new Case("nothing is better than no deal", drawn(8, 2, 4, 3, v -> v).noDeal(9e3, 0)),
        new Case("nothing is good enough for all", opposed(5).noDeal(30, 30)),
        new Case("64 options", drawn(9, 2, 2, 64, v -> v).noDeal(50, 60)),
        new Case("64 options and three parties", drawn(10, 3, 2, 64, v -> v)),
        new Case("64 options, the last refused", lastRefused()),
        new Case("8 parties", drawn(11, 8, 5, 3, v -> v)),
        new Case("8 parties of whom few gain", drawn(12, 8, 5, 3, v -> Math.max(0, v - 60))));
  }

  private static Stream<Case> scaled() {
    return LongStream.range(0, 12)
        .boxed()
        .flatMap(
            s ->
                Stream.of(
                    new Case("billions " + s, some(s, v -> v * 1e9)),
                    new Case("billions and cents " + s, some(s, v -> v * 10_000_019.25)),
                    new Case("billionths " + s, some(s, v -> v / 1e9)),
                    new Case("billions against billionths " + s, unlike(s)),
                    new Case("far from zero " + s, farFromZero(s))));
  }

  private static Stream<Case> hairs() {
    return LongStream.range(0, 24)
        .mapToObj(s -> new Case("hairs " + s, some(s, v -> 20 + v % 4 * HAIR)));
  }

  private static Stream<Case> tied() {
    return LongStream.range(0, 8)
        .boxed()
        .flatMap(
            s ->
                Stream.of(
                    new Case("a cycle of pairs " + s, cycle(s, 7)),
                    new Case("rules in a cycle " + s, ruledCycle(s, 6))));
  }

  /** Whole numbers from 0 to 99, passed through a function. */
  private static Tables drawn(
      long seed, int parties, int issues, int options, DoubleUnaryOperator points) {
    Random random = new Random(seed);
    Tables tables = Tables.among(parties);
    for (int i = 0; i < issues; i++) {
      tables.issue(options(random, parties, options, points));
    }
    return tables;
  }

  private static double[][] options(
      Random random, int parties, int options, DoubleUnaryOperator points) {
    double[][] table = new double[options][];
    Arrays.setAll(
        table, k -> random.ints(parties, 0, 100).mapToDouble(v -> v).map(points).toArray());
    return table;
  }

  /** Two to four parties who would have some fair share without a deal. */
  private static Tables some(long seed, DoubleUnaryOperator points) {
    int parties = 2 + (int) seed % 3;
    double[] noDeal = new double[parties];
    Arrays.fill(noDeal, 5 * points.applyAsDouble(40));
    return drawn(seed, parties, 5, 3, points).noDeal(noDeal);
  }

  /** One party counts in billions, the other in billionths. */
  private static Tables unlike(long seed) {
    return some(3 * seed, v -> v).rescaled(new double[] {1e9, 1e-9}, new double[2]);
  }

  private static Tables farFromZero(long seed) {
    return some(3 * seed, v -> v / 4).rescaled(new double[] {1, 1}, new double[] {1e9, -1e9});
  }

  /** What one party gains the other loses. */
  private static Tables opposed(int issues) {
    Tables tables = Tables.among(2);
    for (int i = 0; i < issues; i++) {
      tables.issue(new double[] {10, 0}, new double[] {5, 5}, new double[] {0, 10});
    }
    return tables;
  }

  /** Both want the last of 64 options, which one of them may not sign. */
  private static Tables lastRefused() {
    double[][] rising = new double[64][];
    Arrays.setAll(rising, k -> worths(k, k));
    return Tables.among(2).issue(rising).issue(worths(0, 3), worths(4, 0)).redLine(1, on(0, 63));
  }

  /** Points for every pair of neighbours around a table, some of them below zero. */
  private static Tables cycle(long seed, int issues) {
    Random random = new Random(seed);
    Tables tables = drawn(seed, 3, issues, 3, v -> v).noDeal(issues * 40, issues * 45, issues * 35);
    for (int i = 0; i < issues; i++) {
      double[] points = random.ints(3, -30, 31).mapToDouble(v -> v).toArray();
      tables.linkage(points, on(i, random.nextInt(3)), on((i + 1) % issues, random.nextInt(3)));
    }
    return tables;
  }

  private static Tables ruledCycle(long seed, int issues) {
    Random random = new Random(seed);
    Tables tables = cycle(seed, issues);
    for (int i = 0; i < issues; i++) {
      tables.rule(on(i, random.nextInt(3)), on((i + 2) % issues, random.nextInt(3)));
    }
    return tables;
  }

  @ParameterizedTest
  @MethodSource("small")
  void solutionsAreThoseOfTheList(Case some) {
    ExactListing listing = some.listing;
    Solutions solutions = Solutions.of(some.problem, some.terms);
    if (listing.agreeable().isEmpty()) {
      all(solutions).forEach(ExtremesTest::assertNone);
      assertThat(solutions.ideal()).isEmpty();
      return;
    }
    assertIs(solutions.nash(), listing.nash(), ExactListing.mean(listing.nash()));
    Priced ks = listing.kalaiSmorodinsky();
    assertIs(solutions.kalaiSmorodinsky(), ks, Collections.min(listing.sharesOfIdeal(ks)));
    Priced egalitarian = listing.egalitarian();
    assertIs(
        solutions.egalitarian(), egalitarian, Collections.min(egalitarian.gains()).doubleValue());
    assertThat(outcome(solutions.utilitarian())).isEqualTo(listing.utilitarian().outcome());
    assertEach(solutions.ideal(), listing.ideal());
  }

  private static void assertIs(Solution solution, Priced expected, double value) {
    assertThat(solution.status()).isEqualTo(Status.EXACT);
    assertThat(solution.gap()).isZero();
    assertThat(outcome(solution)).isEqualTo(expected.outcome());
    assertThat(solution.value()).isCloseTo(value, near(value));
    assertEach(solution.deal().orElseThrow().gain(), expected.gains());
  }

  private static void assertEach(List<Double> numbers, List<BigDecimal> expected) {
    assertThat(numbers).hasSameSizeAs(expected);
    for (int k = 0; k < numbers.size(); k++) {
      double exact = expected.get(k).doubleValue();
      assertThat(numbers.get(k)).isCloseTo(exact, near(exact));
    }
  }

  private static Offset<Double> near(double value) {
    return within(1e-9 * Math.abs(value));
  }

  private static void assertNone(Solution solution) {
    assertThat(solution.status()).isEqualTo(Status.NONE);
    assertThat(solution.deal()).isEmpty();
    assertThat(solution.reason()).matches(SENTENCE);
  }

  private static List<Integer> outcome(Solution solution) {
    return solution.deal().orElseThrow().outcome();
  }

  private static List<Solution> all(Solutions solutions) {
    return List.of(
        solutions.nash(),
        solutions.kalaiSmorodinsky(),
        solutions.egalitarian(),
        solutions.utilitarian());
  }

  @ParameterizedTest
  @MethodSource("small")
  void rankingIsThatOfTheList(Case some) {
    List<Priced> expected = some.listing.byProduct().stream().limit(7).toList();
    Ranking ranking = Ranking.of(some.problem, some.terms, 7);
    assertThat(ranking.status()).isEqualTo(expected.isEmpty() ? Status.NONE : Status.EXACT);
    assertThat(ranking.deals().stream().map(Deal::outcome))
        .containsExactlyElementsOf(expected.stream().map(Priced::outcome).toList());
  }

  @ParameterizedTest
  @MethodSource("small")
  void zoneAndFrontierAreThoseOfTheList(Case some) {
    ExactListing listing = some.listing;
    assertThat(Zone.of(some.problem, some.terms, ZoneTest.random()))
        .returns(Status.EXACT, Zone::status)
        .returns(BigInteger.valueOf(listing.agreeable().size()), Zone::agreeable);
    Frontier frontier = Frontier.of(some.problem, some.terms, PLENTY);
    assertThat(frontier.status()).isEqualTo(Status.EXACT);
    assertThat(frontier.points().stream().map(d -> gains(listing, d.outcome())))
        .containsExactlyInAnyOrderElementsOf(listing.frontier());
  }

  private static List<BigDecimal> gains(ExactListing listing, List<Integer> outcome) {
    return listing.signable().stream()
        .filter(x -> x.outcome().equals(outcome))
        .map(Priced::gains)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("small")
  void repairsChangeAsFewIssuesAsAnyOfTheList(Case some) {
    ExactListing listing = some.listing;
    int[] text = new int[some.problem.layout().issues()];
    Repair repair = Repair.smallest(some.problem, some.terms, text, Repair.Goal.ACCEPTABLE);
    if (listing.agreeable().isEmpty()) {
      assertThat(repair.status()).isEqualTo(Status.NONE);
      assertThat(repair.reason()).matches(SENTENCE);
      return;
    }
    int fewest = listing.agreeable().stream().mapToInt(ExtremesTest::changes).min().orElseThrow();
    assertThat(repair.status()).isEqualTo(Status.EXACT);
    assertThat(repair.cost()).isEqualTo(fewest);
    List<Integer> repaired = repair.deal().orElseThrow().outcome();
    assertThat(listing.agreeable().stream().filter(x -> x.outcome().equals(repaired)))
        .singleElement()
        .matches(x -> changes(x) == fewest);
  }

  private static int changes(Priced some) {
    return (int) some.outcome().stream().filter(k -> k != 0).count();
  }

  @ParameterizedTest
  @MethodSource("small")
  void cheapestRepairsCostAsLittleAsAnyOfTheList(Case some) {
    ExactListing listing = some.listing;
    int[] text = new int[some.problem.layout().issues()];
    Repair repair = Repair.cheapestFor(some.problem, some.terms, text, Repair.Goal.ACCEPTABLE, 0);
    if (listing.agreeable().isEmpty()) {
      assertThat(repair.status()).isEqualTo(Status.NONE);
      return;
    }
    BigDecimal now = listing.priced(text).gains().get(0);
    Comparator<Priced> byCost =
        Comparator.comparing(x -> now.subtract(x.gains().get(0)).max(BigDecimal.ZERO));
    Priced cheapest =
        listing.agreeable().stream().min(byCost.thenComparing(ExtremesTest::changes)).orElseThrow();
    Deal repaired = repair.deal().orElseThrow();
    Priced found = listing.priced(repaired.outcome().stream().mapToInt(k -> k).toArray());
    assertThat(repair.status()).isEqualTo(Status.EXACT);
    assertThat(listing.agreeable()).contains(found);
    assertThat(byCost.compare(found, cheapest)).isZero();
    assertThat(changes(found)).isEqualTo(changes(cheapest));
  }

  @ParameterizedTest
  @MethodSource("small")
  void spreadIsThatOfTheList(Case some) {
    BargainingProblem problem = some.problem;
    List<Priced> permitted = some.listing.permitted();
    Spread spread = Spread.of(problem, 0);
    BigDecimal sum =
        permitted.stream().map(x -> x.gains().get(0)).reduce(BigDecimal.ZERO, BigDecimal::add);
    double mean =
        sum.divide(BigDecimal.valueOf(permitted.size()), MathContext.DECIMAL128).doubleValue()
            + problem.noDeal(0);
    assertThat(spread.mean()).isCloseTo(mean, near(mean));
    assertThat(spread.shares().stream().mapToDouble(s -> s).sum()).isCloseTo(1, within(1e-12));
    assertThat(spread.shares()).hasSizeLessThanOrEqualTo(1001);
  }

  @ParameterizedTest
  @MethodSource("small")
  void tradesAreThoseOfTheList(Case some) {
    if (some.terms.roles().size() < 2) {
      return;
    }
    ExactListing listing = some.listing;
    Priced text = listing.signable().get(0);
    Set<List<Integer>> good = new HashSet<>();
    listing.signable().stream().filter(x -> isGood(text, x)).forEach(x -> good.add(x.outcome()));
    int[] from = text.outcome().stream().mapToInt(k -> k).toArray();
    List<Logroll> trades = Logroll.of(some.problem, some.terms, from, 0, 1, PLENTY);
    assertThat(trades.stream().map(t -> after(text.outcome(), t)))
        .containsExactlyInAnyOrderElementsOf(
            good.stream().filter(x -> isWhole(text.outcome(), x, good)).toList());
  }

  private static boolean isGood(Priced text, Priced other) {
    return IntStream.range(0, text.gains().size())
        .allMatch(p -> other.gains().get(p).compareTo(text.gains().get(p)) >= (p < 2 ? 1 : 0));
  }

  /** Whether two or three issues are changed, and no part of the change is good by itself. */
  private static boolean isWhole(List<Integer> text, List<Integer> x, Set<List<Integer>> good) {
    int[] changed =
        IntStream.range(0, x.size()).filter(i -> !x.get(i).equals(text.get(i))).toArray();
    boolean whole = changed.length == 2 || changed.length == 3;
    for (int bits = 1; whole && bits < (1 << changed.length) - 1; bits++) {
      List<Integer> part = new ArrayList<>(text);
      for (int k = 0; k < changed.length; k++) {
        part.set(changed[k], (bits >>> k & 1) != 0 ? x.get(changed[k]) : text.get(changed[k]));
      }
      whole = !good.contains(part);
    }
    return whole;
  }

  private static List<Integer> after(List<Integer> text, Logroll trade) {
    List<Integer> after = new ArrayList<>(text);
    for (int k = 0; k < trade.issues().size(); k++) {
      after.set(trade.issues().get(k), trade.options().get(k));
    }
    return after;
  }

  private static Stream<Tables> impossible() {
    Tables table = drawn(1, 2, 3, 2, v -> v);
    return Stream.of(
        drawn(1, 2, 3, 2, v -> v).rule(on(1, 0, 1)),
        drawn(1, 2, 3, 2, v -> v).rule(on(0, 0), on(1, 0, 1)).rule(on(0, 1), on(2, 0, 1)),
        drawn(1, 2, 3, 2, v -> v).rule(on(0, 0), on(1, 0)).rule(on(0, 0), on(1, 1)).rule(on(0, 1)),
        table.redLine(0, on(2, 0)).redLine(1, on(2, 1)));
  }

  @ParameterizedTest
  @MethodSource("impossible")
  void whatNobodyCanSignIsNowhereAnAnswer(Tables tables) {
    BargainingProblem problem = tables.problem();
    Terms terms = Terms.everybody(2);
    assertThat(new ExactListing(problem).signable()).isEmpty();
    all(Solutions.of(problem, terms)).forEach(ExtremesTest::assertNone);
    Lotteries lotteries = Lotteries.of(problem, terms);
    Stream.of(lotteries.nash(), lotteries.kalaiSmorodinsky(), lotteries.egalitarian())
        .forEach(ExtremesTest::assertNone);
    assertThat(Ranking.of(problem, terms, 3)).isEqualTo(new Ranking(Status.NONE, List.of()));
    assertThat(Zone.of(problem, terms, ZoneTest.random()).agreeable()).isZero();
    assertThat(Frontier.of(problem, terms, 9)).returns(Status.NONE, Frontier::status);
    Repair repair = Repair.smallest(problem, terms, new int[3], Repair.Goal.ACCEPTABLE);
    assertThat(repair.status()).isEqualTo(Status.NONE);
    assertThat(repair.reason()).matches(SENTENCE);
    assertThat(Logroll.of(problem, terms, new int[3], 0, 1, 9)).isEmpty();
  }

  private static void assertNone(Mix mix) {
    assertThat(mix.status()).isEqualTo(Status.NONE);
    assertThat(mix.shares()).isEmpty();
    assertThat(mix.reason()).matches(SENTENCE);
  }

  @Test
  void tiesTooWideForATable() {
    Tables tables = drawn(3, 2, 7, 6, v -> v).noDeal(470, 470);
    tables.linkage(new double[] {50, -20}, everywhere(7, 1, 2, 3, 4, 5));
    tables.rule(everywhere(7, 0, 1, 3, 4, 5));
    Case wide = new Case("wide", tables);
    assertThat(Structure.of(wide.problem.layout(), wide.terms.roles()).loose).hasSize(2);
    solutionsAreThoseOfTheList(wide);
    rankingIsThatOfTheList(wide);
    assertThat(Zone.of(wide.problem, wide.terms, ZoneTest.random()).agreeable())
        .isEqualTo(wide.listing.agreeable().size());
    assertNone(Lotteries.of(wide.problem, wide.terms).nash());
  }

  private static Tables.On[] everywhere(int issues, int... options) {
    return IntStream.range(0, issues).mapToObj(i -> on(i, options)).toArray(Tables.On[]::new);
  }

  /** One party to whom the k-th option of every issue is worth k points; 10^305 packages. */
  private static Tables ladders(int issues, double noDeal) {
    Tables tables = Tables.among(1).noDeal(noDeal);
    IntStream.range(0, issues)
        .forEach(i -> tables.issue(new double[] {0}, new double[] {1}, new double[] {2}));
    return tables;
  }

  /** How many packages of three options, worth 0 to 2 points, have each sum. */
  private static BigInteger[] trinomial(int issues) {
    BigInteger[] counts = {BigInteger.ONE};
    for (int i = 0; i < issues; i++) {
      BigInteger[] next = new BigInteger[counts.length + 2];
      Arrays.fill(next, BigInteger.ZERO);
      for (int sum = 0; sum < next.length; sum++) {
        for (int k = Math.max(0, sum - counts.length + 1); k <= Math.min(2, sum); k++) {
          next[sum] = next[sum].add(counts[sum - k]);
        }
      }
      counts = next;
    }
    return counts;
  }

  @ParameterizedTest
  @ValueSource(ints = {640, 1279, 1281})
  void countsOfTenToTheThreeHundredAndFive(int noDeal) {
    BigInteger expected =
        Arrays.stream(trinomial(640)).skip(noDeal).reduce(BigInteger.ZERO, BigInteger::add);
    BigInteger all = BigInteger.valueOf(3).pow(640);
    BargainingProblem problem = ladders(640, noDeal).problem();
    Terms terms = Terms.everybody(1);
    Zone zone = Zone.of(problem, terms.withWork(4 * Terms.WORK), ZoneTest.random());
    assertThat(zone.status()).isEqualTo(Status.EXACT);
    assertThat(zone.outcomes()).isEqualTo(all);
    assertThat(zone.agreeable()).isEqualTo(expected);
    Zone sample = Zone.of(problem, terms, ZoneTest.random());
    assertThat(quotient(expected, all)).isBetween(sample.low(), sample.high());
  }

  @Test
  void theSpreadOfTenToTheThreeHundredAndFive() {
    Spread spread = Spread.of(ladders(640, 0).problem(), 0);
    BigInteger all = BigInteger.valueOf(3).pow(640);
    BigInteger[] counts = trinomial(640);
    assertThat(spread.width()).isEqualTo(10);
    assertThat(spread.mean()).isCloseTo(640, within(1e-9));
    for (int bin = 0; bin < 128; bin++) {
      BigInteger inside =
          Arrays.stream(counts, 10 * bin, 10 * bin + 10).reduce(BigInteger.ZERO, BigInteger::add);
      assertThat(spread.shares().get(bin)).isCloseTo(quotient(inside, all), within(1e-12));
    }
  }

  /** What is better for one is better for all, and nothing is worse than no deal. */
  @Test
  void anyPackageOfTenToTheThreeHundredAndFiveWillDo() {
    Tables tables = Tables.among(3);
    IntStream.range(0, 640)
        .forEach(i -> tables.issue(worths(0, 1, 0), worths(1, 2, 5), worths(0.5, 1.5, 5)));
    BargainingProblem problem = tables.problem();
    Zone zone = Zone.of(problem, Terms.everybody(3), ZoneTest.random());
    assertThat(zone.agreeable()).isEqualTo(BigInteger.valueOf(3).pow(640));
    assertThat(zone.share()).isEqualTo(1);
    for (Solution solution : all(Solutions.of(problem, Terms.everybody(3)))) {
      assertThat(solution.status()).isEqualTo(Status.EXACT);
      assertThat(outcome(solution)).hasSize(640).containsOnly(1);
      assertThat(solution.deal().orElseThrow().gain()).containsExactly(640.0, 1280.0, 3200.0);
    }
    assertThat(Frontier.of(problem, Terms.everybody(3), 1).points()).hasSize(1);
  }

  private static double[] worths(double... points) {
    return points;
  }

  /**
   * Half of the packages are above the middle, by symmetry; 10^334 are more than a double holds.
   */
  @Test
  void halfOfTenToTheThreeHundredAndThirtyFour() {
    Random random = new Random(1);
    Tables tables = Tables.among(2);
    double middle = 0;
    for (int i = 0; i < 700; i++) {
      double points = random.nextInt(1, 1_000_000) / 1e6;
      middle += points;
      tables.issue(worths(0, 5), worths(points, 5), worths(2 * points, 5));
    }
    BargainingProblem problem = tables.noDeal(middle, 700).problem();
    Zone zone = Zone.of(problem, Terms.everybody(2), ZoneTest.random());
    assertThat(zone.outcomes()).isEqualTo(BigInteger.valueOf(3).pow(700));
    assertThat(zone.status()).isEqualTo(Status.ESTIMATED);
    assertThat(0.5).isBetween(zone.low(), zone.high());
    assertThat(zone.high() - zone.low()).isLessThan(0.02);
    assertThat(quotient(zone.agreeable(), zone.outcomes())).isCloseTo(zone.share(), within(1e-12));
  }

  private static double quotient(BigInteger part, BigInteger whole) {
    return new BigDecimal(part).divide(new BigDecimal(whole), MathContext.DECIMAL128).doubleValue();
  }

  /** Issues that one party cares for three times as much as the other, by turns. */
  private static Tables turns(int issues) {
    Tables tables = Tables.among(2);
    for (int i = 0; i < issues; i++) {
      double first = i % 2 == 0 ? 3 : 1;
      tables.issue(worths(first, 0), worths(0, 4 - first));
    }
    return tables;
  }

  /**
   * Of two hundred issues, all go to whom they matter more; one has a last option a hair better.
   */
  @ParameterizedTest
  @ValueSource(doubles = {1, 1e-6, 1e-9, 1e-12})
  void twoHundredIssuesGoToThoseWhoCareMore(double hair) {
    BargainingProblem problem = turns(200).withOption(136, 3 + hair, 0).problem();
    BigDecimal each = BigDecimal.valueOf(300);
    for (Solution solution : all(Solutions.of(problem, Terms.everybody(2)))) {
      assertThat(solution.status()).isEqualTo(Status.EXACT);
      assertThat(outcome(solution))
          .isEqualTo(IntStream.range(0, 200).mapToObj(i -> i == 136 ? 2 : i % 2).toList());
      assertEach(
          solution.deal().orElseThrow().gain(), List.of(each.add(BigDecimal.valueOf(hair)), each));
    }
  }

  @Test
  void theFrontierOfTwoHundredIssues() {
    Set<List<Double>> points = new HashSet<>();
    for (int even = 0; even <= 100; even++) {
      for (int odd = 0; odd <= 100; odd++) {
        points.add(List.of(3.0 * even + odd, 100.0 - even + 3.0 * (100 - odd)));
      }
    }
    List<List<Double>> front =
        points.stream().filter(x -> points.stream().noneMatch(y -> isAbove(y, x))).toList();
    Frontier frontier = Frontier.of(turns(200).problem(), Terms.everybody(2), PLENTY);
    assertThat(frontier.status()).isEqualTo(Status.EXACT);
    assertThat(frontier.points().stream().map(Deal::utility))
        .containsExactlyInAnyOrderElementsOf(front);
  }

  private static boolean isAbove(List<Double> y, List<Double> x) {
    return !y.equals(x) && y.get(0) >= x.get(0) && y.get(1) >= x.get(1);
  }

  @Test
  void tradesOfTwoHundredIssues() {
    Tables tables = Tables.among(2);
    for (int i = 0; i < 200; i++) {
      tables.issue(worths(1, 1), i % 2 == 0 ? worths(4, 0) : worths(0, 4));
    }
    List<Logroll> trades =
        Logroll.of(tables.problem(), Terms.everybody(2), new int[200], 0, 1, PLENTY);
    // an even issue for an odd one: 3 - 1 points for each; any third issue is not needed
    assertThat(trades).hasSize(100 * 100);
    assertThat(trades)
        .allMatch(t -> t.issues().size() == 2 && (t.issues().get(0) + t.issues().get(1)) % 2 == 1)
        .allMatch(t -> t.change().equals(List.of(2.0, 2.0)) && t.joint() == 0.02)
        .doesNotHaveDuplicates();
  }

  /** A path of 200 issues of which no two neighbours may both keep their first option. */
  @Test
  void twoHundredIssuesUnderRulesInAChain() {
    Tables tables = Tables.among(1);
    IntStream.range(0, 200).forEach(i -> tables.issue(worths(0.5), worths(0.5)));
    IntStream.range(1, 200).forEach(i -> tables.rule(on(i - 1, 0), on(i, 0)));
    BargainingProblem problem = tables.noDeal(100).problem();
    BigInteger last = BigInteger.ONE;
    BigInteger next = BigInteger.TWO;
    for (int i = 1; i < 200; i++) {
      BigInteger sum = last.add(next);
      last = next;
      next = sum;
    }
    Zone zone = Zone.of(problem, Terms.everybody(1), ZoneTest.random());
    assertThat(zone.feasible()).isEqualTo(next);
    assertThat(zone.agreeable()).isEqualTo(next);
    Repair repair =
        Repair.smallest(problem, Terms.everybody(1), new int[200], Repair.Goal.ACCEPTABLE);
    assertThat(repair.status()).isEqualTo(Status.EXACT);
    assertThat(repair.cost()).isEqualTo(100);
    assertThat(repair.issues()).hasSize(100);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void twoHundredIssuesWithLinkagesInAChain(long seed) {
    long[][] points = new long[200][];
    long[][] bonus = new long[200][];
    Tables tables = chain(seed, points, bonus);
    long most = most(points, bonus);
    Solutions solutions = Solutions.of(tables.problem(), Terms.everybody(1));
    for (Solution solution : all(solutions)) {
      assertThat(solution.status()).isEqualTo(Status.EXACT);
      assertThat(solution.deal().orElseThrow().gain()).containsExactly((double) most);
    }
  }

  /** One party; linkages between the second option of an issue and each option of the next. */
  private static Tables chain(long seed, long[][] points, long[][] bonus) {
    Random random = new Random(seed);
    Tables tables = Tables.among(1);
    for (int i = 0; i < points.length; i++) {
      points[i] = random.longs(3, 0, 100).toArray();
      bonus[i] = random.longs(3, -60, 61).toArray();
      tables.issue(
          Arrays.stream(points[i]).mapToObj(v -> worths((double) v)).toArray(double[][]::new));
      for (int k = 0; i > 0 && k < 3; k++) {
        tables.linkage(worths((double) bonus[i][k]), on(i - 1, 1), on(i, k));
      }
    }
    return tables;
  }

  /** The largest sum along the chain, by what each option of the last issue allows. */
  private static long most(long[][] points, long[][] bonus) {
    long[] best = points[0].clone();
    for (int i = 1; i < points.length; i++) {
      long[] next = new long[3];
      for (int k = 0; k < 3; k++) {
        long before = Math.max(Math.max(best[0], best[2]), best[1] + bonus[i][k]);
        next[k] = points[i][k] + before;
      }
      best = next;
    }
    return LongStream.of(best).max().orElseThrow();
  }

  @Test
  void twoHundredTiedIssuesOfTwoPartiesAreProven() {
    BargainingProblem problem = Opposed.Kind.of(200, 2).tied(40, 10, 5).problem(4);
    Terms terms = Terms.everybody(2);
    Solutions solutions = Solutions.of(problem, terms);
    assertThat(all(solutions)).allMatch(s -> s.status() == Status.EXACT);
    assertThat(CertificateCheck.nash(problem, terms, solutions.nash())).isEmpty();
    assertThat(CertificateCheck.egalitarian(problem, terms, solutions.egalitarian())).isEmpty();
  }
}
