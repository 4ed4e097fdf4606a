package org.parley.analysis.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.analysis.division.AdjustedWinner.Points;
import org.parley.analysis.division.AdjustedWinner.Transfer;
import org.parley.analysis.division.AdjustedWinner.Winner;

/** The properties that the procedure is known for, over random point tables, and its edges. */
class AdjustedWinnerTest {
  private static final BigFraction HALF = BigFraction.of(1, 2);

  /** Two point tables of 100 each. */
  record Table(List<BigFraction> first, List<BigFraction> second) {

    static Table of(long seed) {
      Random random = new Random(seed);
      int issues = 1 + random.nextInt(6);
      return new Table(column(random, issues), column(random, issues));
    }

    /** Small whole weights, so that ties and zeros are frequent. */
    private static List<BigFraction> column(Random random, int issues) {
      int most = 2 + random.nextInt(20);
      List<BigFraction> weights = new ArrayList<>();
      for (int i = 0; i < issues; i++) {
        weights.add(BigFraction.of(random.nextInt(most)));
      }
      int sure = random.nextInt(issues);
      weights.set(sure, weights.get(sure).add(1));
      return AdjustedWinner.outOf(100, weights);
    }

    Table swapped() {
      return new Table(/* first= */ second, /* second= */ first);
    }

    AdjustedWinner divide() {
      return AdjustedWinner.of(first, second);
    }

    BigFraction worthToFirst(List<BigFraction> shares) {
      return sum(
          IntStream.range(0, first.size()).mapToObj(i -> first.get(i).multiply(shares.get(i))));
    }

    BigFraction worthToSecond(List<BigFraction> shares) {
      return sum(
          IntStream.range(0, second.size())
              .mapToObj(i -> second.get(i).multiply(BigFraction.ONE.subtract(shares.get(i)))));
    }

    private static BigFraction sum(Stream<BigFraction> numbers) {
      return numbers.reduce(BigFraction.ZERO, BigFraction::add);
    }
  }

  static Stream<Table> tables() {
    return LongStream.range(0, 300).mapToObj(Table::of);
  }

  @ParameterizedTest
  @MethodSource("tables")
  void bothEndWithEquallyManyOfTheirOwnPoints(Table table) {
    AdjustedWinner answer = table.divide();
    assertThat(table.worthToFirst(answer.shareOfFirst())).isEqualTo(answer.points());
    assertThat(table.worthToSecond(answer.shareOfFirst())).isEqualTo(answer.points());
  }

  @ParameterizedTest
  @MethodSource("tables")
  void nobodyWouldRatherHaveTheOtherShare(Table table) {
    assertThat(table.divide().points()).isGreaterThanOrEqualTo(BigFraction.of(50));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void atMostOneIssueIsSplit(Table table) {
    AdjustedWinner answer = table.divide();
    List<Integer> split =
        IntStream.range(0, answer.shareOfFirst().size())
            .filter(i -> !answer.shareOfFirst().get(i).equals(BigFraction.ZERO))
            .filter(i -> !answer.shareOfFirst().get(i).equals(BigFraction.ONE))
            .boxed()
            .toList();
    assertThat(split).hasSizeLessThanOrEqualTo(1);
    assertThat(answer.splitIssue().stream().boxed()).isEqualTo(split);
  }

  /**
   * The most that the first can have while the second keeps its points is a linear program with one
   * constraint, so one of its solutions splits at most one issue: all of those are tried.
   */
  @ParameterizedTest
  @MethodSource("tables")
  void noDivisionIsBetterForOneAndNoWorseForTheOther(Table table) {
    BigFraction points = table.divide().points();
    assertThat(mostForFirst(table, points)).isEqualTo(points);
    assertThat(mostForFirst(table.swapped(), points)).isEqualTo(points);
  }

  private static BigFraction mostForFirst(Table table, BigFraction leastForSecond) {
    int issues = table.first().size();
    return IntStream.range(0, issues)
        .boxed()
        .flatMap(
            split ->
                IntStream.range(0, 1 << issues)
                    .mapToObj(set -> firstIfSplit(table, leastForSecond, set, split)))
        .flatMap(List::stream)
        .max(BigFraction::compareTo)
        .orElseThrow();
  }

  /** What the first has if it holds a set of issues and as much as it may of one more. */
  private static List<BigFraction> firstIfSplit(
      Table table, BigFraction leastForSecond, int set, int split) {
    List<BigFraction> shares = new ArrayList<>();
    for (int i = 0; i < table.first().size(); i++) {
      shares.add((set >> i & 1) == 1 && i != split ? BigFraction.ONE : BigFraction.ZERO);
    }
    BigFraction spare = table.worthToSecond(shares).subtract(leastForSecond);
    if (spare.signum() < 0) {
      return List.of();
    }
    BigFraction worth = table.second().get(split);
    shares.set(split, spare.compareTo(worth) >= 0 ? BigFraction.ONE : spare.divide(worth));
    return List.of(table.worthToFirst(shares));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void theTransfersLeadFromTheFirstDivisionToTheLast(Table table) {
    AdjustedWinner answer = table.divide();
    BigFraction first = answer.beforeTransfer().first();
    BigFraction second = answer.beforeTransfer().second();
    BigFraction ratio = BigFraction.ONE;
    for (Transfer transfer : answer.transfers()) {
      BigFraction a = table.first().get(transfer.issue()).multiply(transfer.share());
      BigFraction b = table.second().get(transfer.issue()).multiply(transfer.share());
      boolean isFromFirst = transfer.from() == Winner.FIRST;
      assertThat(isFromFirst ? first : second).isGreaterThan(isFromFirst ? second : first);
      first = isFromFirst ? first.subtract(a) : first.add(a);
      second = isFromFirst ? second.add(b) : second.subtract(b);
      assertThat(transfer.ratio()).isGreaterThanOrEqualTo(ratio);
      assertThat(transfer.ratio()).isEqualTo(isFromFirst ? a.divide(b) : b.divide(a));
      ratio = transfer.ratio();
    }
    assertThat(new Points(first, second)).isEqualTo(new Points(answer.points(), answer.points()));
    assertThat(answer.transfers().stream().skip(1).map(Transfer::from))
        .allMatch(from -> from == answer.transfers().get(0).from());
  }

  @ParameterizedTest
  @MethodSource("tables")
  void thePointsDependNeitherOnTheOrderOfThePartiesNorOfTheIssues(Table table) {
    BigFraction points = table.divide().points();
    assertThat(table.swapped().divide().points()).isEqualTo(points);
    assertThat(AdjustedWinner.of(reversed(table.first()), reversed(table.second())).points())
        .isEqualTo(points);
  }

  private static List<BigFraction> reversed(List<BigFraction> list) {
    List<BigFraction> reversed = new ArrayList<>(list);
    Collections.reverse(reversed);
    return reversed;
  }

  @Test
  void oneIssueIsHalved() {
    AdjustedWinner answer = AdjustedWinner.of(Exact.listOf(100), Exact.listOf(100));
    assertThat(answer.initialWinner()).containsExactly(Winner.TIE);
    assertThat(answer.withoutTies()).isEqualTo(new Points(BigFraction.ZERO, BigFraction.ZERO));
    assertThat(answer.shareOfFirst()).containsExactly(HALF);
    assertThat(answer.splitIssue()).hasValue(0);
    assertThat(answer.points()).isEqualTo(BigFraction.of(50));
  }

  @Test
  void tiesAreHandedOutInTurnToWhoeverIsBehind() {
    AdjustedWinner even =
        AdjustedWinner.of(Exact.listOf(25, 25, 25, 25), Exact.listOf(25, 25, 25, 25));
    assertThat(even.shareOfFirst())
        .containsExactly(BigFraction.ONE, BigFraction.ZERO, BigFraction.ONE, BigFraction.ZERO);
    assertThat(even.transfers()).isEmpty();
    assertThat(even.splitIssue()).isEmpty();
    AdjustedWinner odd = AdjustedWinner.of(Exact.listOf(60, 30, 10), Exact.listOf(60, 30, 10));
    assertThat(odd.initialWinner()).containsOnly(Winner.TIE);
    assertThat(odd.beforeTransfer()).isEqualTo(new Points(BigFraction.of(60), BigFraction.of(40)));
    assertThat(odd.transfers())
        .containsExactly(new Transfer(0, Winner.FIRST, BigFraction.ONE, BigFraction.of(1, 6)));
  }

  @Test
  void whatOnlyOneWantsIsItsOwnAndNeverMoves() {
    AdjustedWinner answer = AdjustedWinner.of(Exact.listOf(60, 40, 0), Exact.listOf(0, 90, 10));
    assertThat(answer.initialWinner()).containsExactly(Winner.FIRST, Winner.SECOND, Winner.SECOND);
    assertThat(answer.splitIssue()).hasValue(1);
    assertThat(answer.points()).isEqualTo(BigFraction.of(60 * 13 + 40 * 4, 13));
    AdjustedWinner apart = AdjustedWinner.of(Exact.listOf(100, 0), Exact.listOf(0, 100));
    assertThat(apart.points()).isEqualTo(BigFraction.of(100));
    assertThat(apart.transfers()).isEmpty();
  }

  @Test
  void whatNobodyWantsIsHandedOutAndLeftThere() {
    AdjustedWinner answer = AdjustedWinner.of(Exact.listOf(0, 70, 30), Exact.listOf(0, 40, 60));
    assertThat(answer.initialWinner().get(0)).isEqualTo(Winner.TIE);
    assertThat(answer.shareOfFirst().get(0)).isEqualTo(BigFraction.ZERO);
    assertThat(answer.splitIssue()).hasValue(1);
  }

  /** 94 to 40, then 74 to 59, and 15/40 of the next closes the gap. */
  @Test
  void severalIssuesMayMove() {
    AdjustedWinner answer =
        AdjustedWinner.of(Exact.listOf(30, 20, 21, 23, 6), Exact.listOf(3, 19, 19, 19, 40));
    assertThat(answer.withoutTies()).isEqualTo(new Points(BigFraction.of(94), BigFraction.of(40)));
    assertThat(answer.transfers())
        .containsExactly(
            new Transfer(1, Winner.FIRST, BigFraction.of(20, 19), BigFraction.ONE),
            new Transfer(2, Winner.FIRST, BigFraction.of(21, 19), BigFraction.of(15, 40)));
    assertThat(answer.points()).isEqualTo(BigFraction.of(74 * 40 - 21 * 15, 40));
  }

  @Test
  void weightsBecomePointsExactly() {
    assertThat(AdjustedWinner.outOf(100, Exact.listOf(1, 0, 2)))
        .containsExactly(BigFraction.of(100, 3), BigFraction.ZERO, BigFraction.of(200, 3));
  }

  @Test
  void tablesThatDoNotFitAreRefused() {
    assertRefused(Exact.listOf(100), Exact.listOf(50, 50), "point tables of 1 and 2 issues");
    assertRefused(
        Exact.listOf(100, 0), Exact.listOf(60, 39), "two equal totals above 0, found 100");
    assertRefused(Exact.listOf(0, 0), Exact.listOf(0, 0), "found 0 and 0");
    assertRefused(List.of(), List.of(), "found 0 and 0");
    assertRefused(Exact.listOf(110, -10), Exact.listOf(50, 50), "negative points");
    assertThatThrownBy(() -> AdjustedWinner.outOf(100, Exact.listOf(0, 0)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> AdjustedWinner.outOf(100, Exact.listOf(2, -1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static void assertRefused(
      List<BigFraction> first, List<BigFraction> second, String because) {
    assertThatThrownBy(() -> AdjustedWinner.of(first, second))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(because);
  }
}
