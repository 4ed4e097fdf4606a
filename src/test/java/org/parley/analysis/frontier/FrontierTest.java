package org.parley.analysis.frontier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.Opposed.Kind;
import org.parley.PlainTables;
import org.parley.analysis.frontier.Frontier.Over;
import org.parley.model.BargainingProblem;

/** Frontiers at their limits: nothing to choose, nothing allowed, many issues, odd numbers. */
class FrontierTest {
  private static final int PLENTY = 1_000_000;

  @Test
  void twoPartiesAndTwoIssues() {
    // each gives the other what it cares less about, or shares the issues the other way
    double[][] points = {{60, 40}, {30, 70}};
    BargainingProblem problem =
        PlainTables.of(2, new int[] {2, 2}, 0, (p, i, k) -> p == k ? points[p][i] : 0).likely();
    Frontier frontier = Frontier.of(problem, Terms.everybody(2), PLENTY);
    assertThat(frontier.status()).isEqualTo(Status.EXACT);
    assertThat(frontier.epsilon()).isZero();
    assertThat(frontier.points().stream().map(Deal::utility))
        .containsExactly(List.of(100.0, 0.0), List.of(60.0, 70.0), List.of(0.0, 100.0));
    assertThat(frontier.points().stream().map(Deal::outcome))
        .containsExactly(List.of(0, 0), List.of(0, 1), List.of(1, 1));
  }

  @Test
  void onePartyHasOneBestPackage() {
    BargainingProblem problem =
        PlainTables.of(1, new int[] {3, 4, 2}, 10, (p, i, k) -> 5 * i + k).likely();
    Frontier frontier = Frontier.of(problem, Terms.everybody(1), 1);
    assertThat(frontier.points()).hasSize(1);
    assertThat(frontier.points().get(0).outcome()).containsExactly(2, 3, 1);
    assertThat(frontier.status()).isEqualTo(Status.EXACT);
    assertThat(frontier.over()).isEqualTo(Over.SIGNABLE);
  }

  @Test
  void oneIssueWithOneOption() {
    BargainingProblem problem = PlainTables.of(3, new int[] {1}, 10, (p, i, k) -> 7).likely();
    Frontier frontier = Frontier.of(problem, Terms.everybody(3), PLENTY);
    assertThat(frontier.points()).hasSize(1);
    assertThat(frontier.points().get(0).gain()).containsExactly(-3.0, -3.0, -3.0);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void equalWorthsMakeOnePointWithTheEarliestOptions(int parties) {
    int[] options = {3, 3, 2, 4, 5, 2, 3};
    BargainingProblem problem = PlainTables.of(parties, options, 10, (p, i, k) -> 5).likely();
    Frontier frontier = Frontier.of(problem, Terms.everybody(parties), 1);
    assertThat(frontier.points()).hasSize(1);
    assertThat(frontier.points().get(0).outcome()).containsOnly(0);
    assertThat(frontier.status()).isEqualTo(Status.EXACT);
  }

  @Test
  void whatTheRulesForbidAltogetherHasNoFrontier() {
    int[][] rules = {{0, -1}, {1, 0}, {1, 1}};
    BargainingProblem problem =
        PlainTables.of(2, new int[] {2, 2}, 0, (p, i, k) -> p == k ? 1 : 0, rules).likely();
    Frontier frontier = Frontier.of(problem, Terms.everybody(2), PLENTY);
    assertThat(frontier.status()).isEqualTo(Status.NONE);
    assertThat(frontier.reason()).isNotEmpty();
    assertThat(Frontier.within(problem, Terms.everybody(2), 1, PLENTY).status())
        .isEqualTo(Status.NONE);
  }

  @Test
  void whatRulesForbidOnlyTogetherHasNoFrontier() {
    int[][] rules = {{0, 0, -1}, {0, 1, -1}, {1, -1, 0}, {1, -1, 1}};
    BargainingProblem problem =
        PlainTables.of(3, new int[] {2, 2, 2}, 0, (p, i, k) -> p == k ? 1 : 0, rules).likely();
    for (int budget : new int[] {1, PLENTY}) {
      Frontier frontier = Frontier.of(problem, Terms.everybody(3), budget);
      assertThat(frontier.status()).isEqualTo(Status.NONE);
      assertThat(frontier.reason()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5})
  void whereNobodyCanAgreeASmallBudgetSaysSo(int budget) {
    BargainingProblem problem =
        PlainTables.of(2, options(12, 3), 1000, (p, i, k) -> p == 0 ? k * (i + 9) : (2 - k) * 20)
            .likely();
    Frontier frontier = Frontier.of(problem, Terms.everybody(2), budget);
    assertThat(frontier.over()).isEqualTo(Over.AGREEABLE);
    assertThat(frontier.status()).isEqualTo(Status.NONE);
    assertThat(frontier.reason()).isNotEmpty();
  }

  @Test
  void aBudgetOfNothingIsAMistake() {
    BargainingProblem problem = PlainTables.of(2, new int[] {2}, 0, (p, i, k) -> k).likely();
    assertThatThrownBy(() -> Frontier.of(problem, Terms.everybody(2), 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void worthsThatDifferInTheTwelfthDecimal() {
    double hair = 1e-12;
    BargainingProblem problem =
        PlainTables.of(
                2,
                new int[] {2, 2},
                0,
                (p, i, k) -> 25 + (p == 0 ? hair * (i + 1) * k : hair * (i + 1) * (1 - k)))
            .likely();
    Frontier frontier = Frontier.of(problem, Terms.everybody(2), PLENTY);
    assertThat(frontier.status()).isEqualTo(Status.EXACT);
    assertThat(frontier.points().stream().map(Deal::outcome))
        .containsExactly(List.of(1, 1), List.of(0, 1), List.of(1, 0), List.of(0, 0));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e12, 1e100, 1e200})
  void hugeUtilities(double huge) {
    Random random = new Random(5);
    double[] noise = random.doubles(3 * 6 * 3).toArray();
    BargainingProblem problem =
        PlainTables.of(3, options(6, 3), 0, (p, i, k) -> huge * noise[p * 18 + i * 3 + k]).likely();
    Terms terms = Terms.everybody(3);
    for (int budget : new int[] {PLENTY, 9}) {
      Frontier frontier = Frontier.of(problem, terms, budget);
      assertThat(frontier.points()).isNotEmpty();
      for (int[] outcome : new Listing(problem, terms).signable()) {
        double reach = frontier.epsilon() + huge * 1e-9;
        assertThat(frontier.points())
            .anyMatch(
                deal ->
                    IntStream.range(0, 3)
                        .allMatch(
                            p -> problem.utility(p, outcome) - deal.utility().get(p) <= reach));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"2, 200", "2, 40", "3, 20"})
  void everyWeightedSumIsLargestOnTheFrontier(int parties, int issues) {
    BargainingProblem problem = Kind.of(issues, parties).problem(3);
    Frontier frontier = Frontier.of(problem, Terms.everybody(parties), PLENTY);
    assertThat(frontier.status()).isEqualTo(Status.EXACT);
    Random random = new Random(1);
    for (int n = 0; n < 50; n++) {
      double[] weights = random.doubles(parties).toArray();
      double best =
          frontier.points().stream().mapToDouble(d -> sum(weights, d)).max().orElseThrow();
      assertThat(best).isCloseTo(largest(problem, weights), within(1e-9));
    }
  }

  @Test
  void anApproximationOfManyIssuesIsAsGoodAsItSays() {
    BargainingProblem problem = Kind.of(28, 4).problem(2);
    Frontier frontier = Frontier.within(problem, Terms.everybody(4), 12, PLENTY);
    assertThat(frontier.status()).isEqualTo(Status.BOUNDED);
    assertThat(frontier.epsilon()).isBetween(0.0, 12.0);
    Random random = new Random(1);
    for (int n = 0; n < 50; n++) {
      double[] weights = random.doubles(4).toArray();
      double best =
          frontier.points().stream().mapToDouble(d -> sum(weights, d)).max().orElseThrow();
      double lost = frontier.epsilon() * Arrays.stream(weights).sum();
      assertThat(best).isBetween(largest(problem, weights) - lost, largest(problem, weights));
    }
  }

  @Test
  void anApproximationHoldsOnlyAgreeablePackagesAndTheNashPackageIsCovered() {
    for (int seed = 1; seed <= 5; seed++) {
      BargainingProblem problem = Kind.of(20, 4).tied(10, 5, 3).problem(seed);
      Terms terms = Terms.everybody(4);
      Deal nash = Solutions.of(problem, terms).nash().deal().orElseThrow();
      for (int budget : new int[] {1, 30, 1000}) {
        Frontier frontier = Frontier.of(problem, terms, budget);
        assertThat(frontier.status()).isEqualTo(Status.BOUNDED);
        assertThat(frontier.points())
            .allMatch(deal -> deal.gain().stream().allMatch(gain -> gain >= 0))
            .anyMatch(
                deal ->
                    IntStream.range(0, 4)
                        .allMatch(p -> deal.utility().get(p) >= nash.utility().get(p) - 1e-9));
      }
    }
  }

  @Test
  void theSameOnEveryRun() {
    BargainingProblem problem = Kind.of(20, 4).tied(12, 6, 2).problem(9);
    assertThat(Frontier.of(problem, Terms.everybody(4), 500))
        .isEqualTo(Frontier.of(problem, Terms.everybody(4), 500));
  }

  @Test
  void issuesTiedTooCloselyForStepsAreListedIfTheyAreFew() {
    int[] first = new int[19];
    BargainingProblem problem =
        PlainTables.of(2, options(19, 2), 0, (p, i, k) -> p == 0 ? 3 - k : 3 - i % 3 * k, first)
            .likely();
    Terms terms = Terms.everybody(2);
    Frontier frontier = Frontier.of(problem, terms, PLENTY);
    assertThat(frontier.status()).isEqualTo(Status.EXACT);
    // what is best for both is forbidden: one issue must take the second option, and those whose
    // number is a multiple of three cost the second party nothing
    assertThat(frontier.points().stream().map(Deal::utility).map(u -> Math.round(u.get(0))))
        .containsExactly(56L);
    assertThat(frontier.points().get(0).outcome())
        .containsExactly(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    Frontier none = Frontier.of(problem, terms, 1000);
    assertThat(none.status()).isEqualTo(Status.NONE);
    assertThat(none.reason()).contains("524288");
  }

  @Test
  void watchingPartiesRedLinesAreOpen() {
    BargainingProblem problem = Kind.of(6, 3).tied(0, 0, 8).problem(4);
    Terms two = Terms.among(List.of(Role.BARGAINS, Role.RATIFIES, Role.WATCHES));
    FrontierCheck.check("watching", problem, two, Frontier.of(problem, two, PLENTY));
  }

  private static int[] options(int issues, int options) {
    int[] all = new int[issues];
    Arrays.fill(all, options);
    return all;
  }

  private static double sum(double[] weights, Deal deal) {
    return IntStream.range(0, weights.length)
        .mapToDouble(p -> weights[p] * deal.utility().get(p))
        .sum();
  }

  private static double largest(BargainingProblem problem, double[] weights) {
    return IntStream.range(0, problem.layout().issues())
        .mapToDouble(i -> largest(problem, weights, i))
        .sum();
  }

  private static double largest(BargainingProblem problem, double[] weights, int issue) {
    return IntStream.range(problem.layout().first(issue), problem.layout().first(issue + 1))
        .mapToDouble(
            cell ->
                IntStream.range(0, weights.length)
                    .mapToDouble(p -> weights[p] * problem.points(p, cell))
                    .sum())
        .max()
        .orElseThrow();
  }
}
