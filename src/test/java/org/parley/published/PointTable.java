package org.parley.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.parley.analysis.division.AdjustedWinner;
import org.parley.analysis.division.AdjustedWinner.Points;
import org.parley.analysis.division.AdjustedWinner.Winner;
import tools.jackson.databind.JsonNode;

/** A worked example of Adjusted Winner, held against our answer. */
record PointTable(WorkedExample example) {

  /** Asserts every answer that the example has. */
  void assertEverything() {
    AdjustedWinner answer = answer();
    assertInitialWinners(answer);
    assertThat(answer.withoutTies()).isEqualTo(pointsByParty("initial_points_without_ties"));
    assertFinalPoints(answer);
    assertShares(answer);
    assertThat(bestOfWholeIssues())
        .isEqualTo(WorkedExample.fraction(example.expected("best_indivisible_min_points")))
        .isLessThanOrEqualTo(answer.points());
    assertThat(example.unread()).isEmpty();
  }

  AdjustedWinner answer() {
    return AdjustedWinner.of(points(0), points(1));
  }

  private void assertInitialWinners(AdjustedWinner answer) {
    JsonNode expected = example.expected("initial_winner");
    assertThat(answer.initialWinner().stream().map(this::name))
        .isEqualTo(issues().map(i -> expected.required(i).stringValue()).toList());
  }

  private void assertFinalPoints(AdjustedWinner answer) {
    assertThat(answer.points())
        .isEqualTo(WorkedExample.fraction(example.expected("final_points_each")));
    assertThat(answer.points().doubleValue())
        .isCloseTo(
            WorkedExample.number(example.expected("final_points_decimal")), example.tolerance());
  }

  private void assertShares(AdjustedWinner answer) {
    JsonNode shares = example.expected("share_to_first_party");
    assertThat(answer.shareOfFirst())
        .isEqualTo(issues().map(i -> WorkedExample.fraction(shares.required(i))).toList());
    int split = answer.splitIssue().orElseThrow();
    assertThat(issues().toList().get(split))
        .isEqualTo(example.expected("split_issue").stringValue());
    assertThat(answer.shareOfFirst().get(split))
        .isEqualTo(WorkedExample.fraction(example.expected("share_of_split_issue_to_first_party")));
  }

  /** The most that both can have if no issue is split: all divisions tried. */
  private BigFraction bestOfWholeIssues() {
    List<BigFraction> first = points(0);
    List<BigFraction> second = points(1);
    return IntStream.range(0, 1 << first.size())
        .mapToObj(
            set -> {
              BigFraction one = sumOf(first, set);
              BigFraction two = sumOf(second, ~set);
              return one.compareTo(two) < 0 ? one : two;
            })
        .max(BigFraction::compareTo)
        .orElseThrow();
  }

  private static BigFraction sumOf(List<BigFraction> points, int set) {
    return IntStream.range(0, points.size())
        .filter(i -> (set >> i & 1) == 1)
        .mapToObj(points::get)
        .reduce(BigFraction.ZERO, BigFraction::add);
  }

  private Points pointsByParty(String field) {
    JsonNode points = example.expected(field);
    return new Points(
        WorkedExample.fraction(points.required(party(0))),
        WorkedExample.fraction(points.required(party(1))));
  }

  private String name(Winner winner) {
    return winner == Winner.TIE ? "tie" : party(winner == Winner.FIRST ? 0 : 1);
  }

  private String party(int party) {
    return example.inputs().required("parties").required(party).stringValue();
  }

  private Stream<String> issues() {
    return example
        .inputs()
        .required("issues")
        .valueStream()
        .map(i -> i.required("name").stringValue());
  }

  private List<BigFraction> points(int party) {
    return example
        .inputs()
        .required("issues")
        .valueStream()
        .map(i -> WorkedExample.fraction(i.required(party(party))))
        .toList();
  }
}
