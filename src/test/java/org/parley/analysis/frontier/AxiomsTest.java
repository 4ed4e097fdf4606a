package org.parley.analysis.frontier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.Opposed;
import org.parley.Tables;
import org.parley.model.BargainingProblem;
import org.parley.model.Layout;

/**
 * What defines the solutions, held against random negotiations: a hundred small ones, some whose
 * packages can just be listed, and some far beyond that.
 */
class AxiomsTest {
  private static final double EPS = 1e-9;

  /** A negotiation with a name, and a stream of random numbers of its own. */
  private record Case(String name, Tables tables, long seed) {

    Random random() {
      return new Random(seed);
    }

    BargainingProblem problem() {
      return tables.problem();
    }

    Terms terms() {
      return Terms.everybody(problem().layout().parties());
    }

    Solutions solutions() {
      return Solutions.of(problem(), terms());
    }

    /** The same when something has changed. */
    Solutions solutions(Tables changed) {
      return Solutions.of(changed.problem(), terms());
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static Stream<Case> listed() {
    return Stream.concat(
        LongStream.range(5_000, 5_100)
            .mapToObj(s -> new Case("small " + s, Tables.of(RandomTables.of(s).likely()), s)),
        LongStream.range(0, 30).mapToObj(s -> new Case("larger " + s, LargerTables.of(s), s)));
  }

  private static Stream<Case> any() {
    return Stream.concat(listed(), LongStream.range(0, 20).mapToObj(AxiomsTest::opposed));
  }

  private static Case opposed(long seed) {
    int issues = 12 + (int) seed % 10;
    int parties = 2 + (int) seed % 5;
    Opposed.Kind kind = Opposed.Kind.of(issues, parties);
    Opposed.Kind tied = seed % 2 == 0 ? kind : kind.tied(issues / 2, 3, 2);
    return new Case("opposed " + seed, Tables.of(tied.problem(seed)), seed);
  }

  @ParameterizedTest
  @MethodSource("any")
  void nashIgnoresHowAPartyCounts(Case some) {
    Random random = some.random();
    int parties = some.terms().roles().size();
    double[] factor = random.ints(parties, 1, 9).mapToDouble(f -> f / 4.0).toArray();
    double[] zero = random.ints(parties, -50, 50).mapToDouble(z -> z).toArray();
    Solution before = some.solutions().nash();
    Solution after = some.solutions(some.tables.rescaled(factor, zero)).nash();
    assertThat(outcome(after)).isEqualTo(outcome(before));
    assertThat(after.status()).isEqualTo(before.status());
  }

  @ParameterizedTest
  @MethodSource("any")
  void kalaiSmorodinskyAndUtilitarianIgnoreHowAPartyCounts(Case some) {
    int parties = some.terms().roles().size();
    double[] factor = some.random().ints(parties, 0, 3).mapToDouble(f -> 1 << f).toArray();
    Solutions before = some.solutions();
    Solutions after = some.solutions(some.tables.rescaled(factor, new double[parties]));
    if (before.ideal().stream().anyMatch(i -> i > EPS)) {
      assertThat(outcome(after.kalaiSmorodinsky())).isEqualTo(outcome(before.kalaiSmorodinsky()));
      assertThat(outcome(after.utilitarian())).isEqualTo(outcome(before.utilitarian()));
    }
  }

  @ParameterizedTest
  @MethodSource("any")
  void solutionsIgnoreTheOrderOfParties(Case some) {
    List<Integer> order = shuffled(some.terms().roles().size(), some.random());
    Solutions before = some.solutions();
    Solutions after = some.solutions(some.tables.withParties(order));
    assertThat(outcome(after.egalitarian())).isEqualTo(outcome(before.egalitarian()));
    assertThat(outcome(after.utilitarian())).isEqualTo(outcome(before.utilitarian()));
    assertThat(outcome(after.kalaiSmorodinsky())).isEqualTo(outcome(before.kalaiSmorodinsky()));
    assertThat(after.nash().value()).isCloseTo(before.nash().value(), within(EPS));
    assertThat(after.ideal())
        .isEqualTo(
            before.ideal().isEmpty()
                ? List.of()
                : order.stream().map(before.ideal()::get).toList());
  }

  @ParameterizedTest
  @MethodSource("any")
  void valuesIgnoreTheOrderOfIssues(Case some) {
    List<Integer> order = shuffled(some.problem().layout().issues(), some.random());
    Solutions after = some.solutions(some.tables.withIssues(order));
    List<Solution> before = all(some.solutions());
    for (int k = 0; k < before.size(); k++) {
      assertThat(all(after).get(k).status()).isEqualTo(before.get(k).status());
      assertThat(all(after).get(k).value()).isCloseTo(before.get(k).value(), within(EPS));
    }
  }

  @ParameterizedTest
  @MethodSource("any")
  void nashIgnoresWhatItDoesNotUse(Case some) {
    List<Integer> before = outcome(some.solutions().nash());
    Layout layout = some.problem().layout();
    List<int[]> unused = before.isEmpty() ? List.of() : unused(layout, before);
    Collections.shuffle(unused, some.random());
    for (int[] cell : unused.stream().limit(4).toList()) {
      Tables without = some.tables.withoutOption(cell[0], cell[1]);
      List<Integer> expected = new ArrayList<>(before);
      if (before.get(cell[0]) > cell[1]) {
        expected.set(cell[0], before.get(cell[0]) - 1);
      }
      assertThat(outcome(some.solutions(without).nash())).isEqualTo(expected);
    }
  }

  private static List<int[]> unused(Layout layout, List<Integer> outcome) {
    List<int[]> unused = new ArrayList<>();
    for (int i = 0; i < layout.issues(); i++) {
      for (int k = 0; k < layout.options(i); k++) {
        if (outcome.get(i) != k) {
          unused.add(new int[] {i, k});
        }
      }
    }
    return unused;
  }

  @ParameterizedTest
  @MethodSource("listed")
  void noSolutionLeavesSomethingOnTheTable(Case some) {
    Listing listing = new Listing(some.problem(), some.terms());
    List<double[]> gains = listing.signable().stream().map(listing::gains).toList();
    for (Solution solution : all(some.solutions())) {
      solution
          .deal()
          .ifPresent(deal -> assertThat(gains).noneMatch(other -> dominates(other, deal.gain())));
    }
  }

  private static boolean dominates(double[] gains, List<Double> than) {
    return IntStream.range(0, gains.length).allMatch(p -> gains[p] > than.get(p) - EPS)
        && IntStream.range(0, gains.length).anyMatch(p -> gains[p] > than.get(p) + EPS);
  }

  @ParameterizedTest
  @MethodSource("any")
  void oneMoreOptionNeverLowersTheLeastGain(Case some) {
    Solution before = some.solutions().egalitarian();
    Solution after = some.solutions(withSomeOption(some)).egalitarian();
    if (before.status() == Status.EXACT) {
      assertThat(after.status()).isEqualTo(Status.EXACT);
      assertThat(after.value()).isGreaterThan(before.value() - EPS);
    }
  }

  @ParameterizedTest
  @MethodSource("any")
  void oneMoreOptionNeverLowersTheBestWeightedSum(Case some) {
    int parties = some.terms().roles().size();
    double[] weights = some.random().ints(parties, 1, 9).mapToDouble(w -> w / 4.0).toArray();
    assertThat(bestSum(withSomeOption(some), weights))
        .isGreaterThanOrEqualTo(bestSum(some.tables, weights) - EPS);
  }

  /** What a party has to whom a package is worth the weighted sum, if it alone bargains. */
  private static double bestSum(Tables tables, double... weights) {
    List<Role> roles = new ArrayList<>(Collections.nCopies(weights.length, Role.WATCHES));
    roles.add(Role.BARGAINS);
    BargainingProblem problem = tables.withTotal(weights).problem();
    Solution best = Solutions.of(problem, Terms.among(roles)).egalitarian();
    return best.deal().map(d -> d.utility().get(weights.length)).orElse(Double.NEGATIVE_INFINITY);
  }

  private static Tables withSomeOption(Case some) {
    Random random = some.random();
    Layout layout = some.problem().layout();
    double[] points = random.doubles(layout.parties(), 0, 200.0 / layout.issues()).toArray();
    return some.tables.withOption(random.nextInt(layout.issues()), points);
  }

  private static List<Integer> shuffled(int size, Random random) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
    Collections.shuffle(order, random);
    return order;
  }

  private static List<Integer> outcome(Solution solution) {
    return solution.deal().map(Deal::outcome).orElse(List.of());
  }

  private static List<Solution> all(Solutions solutions) {
    return List.of(
        solutions.nash(),
        solutions.kalaiSmorodinsky(),
        solutions.egalitarian(),
        solutions.utilitarian());
  }
}
