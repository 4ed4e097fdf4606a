package org.parley.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.Tables;
import org.parley.analysis.frontier.Deal;
import org.parley.analysis.frontier.Ranking;
import org.parley.analysis.frontier.Role;
import org.parley.analysis.frontier.Status;
import org.parley.analysis.frontier.Terms;
import org.parley.analysis.ratification.Chamber;
import org.parley.analysis.ratification.Interval;
import org.parley.analysis.ratification.Ratifier;
import org.parley.analysis.ratification.WinSets;
import org.parley.model.BargainingProblem;
import tools.jackson.databind.JsonNode;

/**
 * Putnam, <i>Diplomacy and Domestic Politics: The Logic of Two-Level Games</i>, International
 * Organization 42 (1988), 427-460: win-sets. The numbers are the project's.
 */
class Putnam1988Test {
  private static final List<String> PARTIES = List.of("A", "B", "C");

  @ParameterizedTest
  @ValueSource(strings = {"winset-majority", "winset-two-thirds"})
  void aLegislature(String id) {
    WorkedExample example = WorkedExamples.of(id);
    Interval winSet = chamber(example.inputs(), "status_quo").winSet();
    assertIntervals(example, winSet, "win_set");
    example.assertNumber(winSet.length(), "total_length");
    example.assertAllRead();
  }

  @Test
  void twoSides() {
    WorkedExample example = WorkedExamples.of("winset-overlap");
    Interval a = chamber(example.inputs().required("side_A"), "reversion_point").winSet();
    Interval b = chamber(example.inputs().required("side_B"), "reversion_point").winSet();
    assertIntervals(example, a, "win_set_A");
    assertIntervals(example, b, "win_set_B");
    example.assertNumbers(ends(a.overlap(b).orElseThrow()), "overlap");
    example.assertAllRead();
  }

  private static Chamber chamber(JsonNode inputs, String statusQuo) {
    return new Chamber(
        WorkedExample.numbers(inputs.required("ideal_points")),
        inputs.required(statusQuo).doubleValue(),
        inputs.required("votes_needed").intValue());
  }

  private static void assertIntervals(WorkedExample example, Interval found, String field) {
    JsonNode intervals = example.expected(field);
    assertThat(intervals.size()).isEqualTo(1);
    example.assertNumbers(ends(found), field, intervals.required(0));
  }

  private static List<Double> ends(Interval interval) {
    return List.of(interval.low(), interval.high());
  }

  /** Three ratifiers of packages whom nobody negotiates for: one more to whom all is the same. */
  @Test
  void packages() {
    WorkedExample example = WorkedExamples.of("package-winset");
    BargainingProblem problem = withIndifferent(example);
    WinSets all = winSets(problem, List.of(0, 1, 2));
    assertThat(all.all().outcomes()).isEqualTo(whole(example.expected("packages")));
    assertThat(winSets(problem, List.of(0, 1)).all().agreeable())
        .isEqualTo(whole(example.expected("in_A_and_B_win_sets")));
    assertThat(all.all().agreeable()).isEqualTo(whole(example.expected("in_all_three_win_sets")));
    assertNash(example, problem);
    example.assertAllRead();
  }

  /** Over the thresholds, when the three bargain for themselves. */
  private static void assertNash(WorkedExample example, BargainingProblem problem) {
    JsonNode nash = example.expected("nash_product_maximiser");
    List<Role> roles = List.of(Role.BARGAINS, Role.BARGAINS, Role.BARGAINS, Role.WATCHES);
    List<Deal> best = Ranking.of(problem, Terms.among(roles), 2).deals();
    assertThat(best.get(0).outcome().stream().map(o -> o + 1.0).toList())
        .isEqualTo(WorkedExample.numbers(nash.required("options")));
    for (int p = 0; p < PARTIES.size(); p++) {
      assertThat(best.get(0).utility().get(p))
          .isEqualTo(nash.required("points").required(PARTIES.get(p)).doubleValue());
    }
    assertThat(product(best.get(1)) < product(best.get(0)))
        .isEqualTo(nash.required("unique").booleanValue());
  }

  private static WinSets winSets(BargainingProblem problem, List<Integer> asked) {
    Terms terms = Terms.among(List.of(Role.WATCHES, Role.WATCHES, Role.WATCHES, Role.BARGAINS));
    WinSets found =
        WinSets.of(
            problem,
            terms,
            asked.stream().map(p -> new Ratifier(p, 0)).toList(),
            RandomSource.SPLIT_MIX_64.create(1));
    assertThat(found.all().status()).isEqualTo(Status.EXACT);
    return found;
  }

  private static BargainingProblem withIndifferent(WorkedExample example) {
    JsonNode sheets = example.inputs().required("points");
    Tables tables = Tables.among(PARTIES.size() + 1);
    for (int i = 0; i < sheets.required("A").size(); i++) {
      int issue = i;
      tables.issue(
          IntStream.range(0, example.inputs().required("options_per_issue").intValue())
              .mapToObj(k -> points(sheets, issue, k))
              .toArray(double[][]::new));
    }
    return tables.noDeal(thresholds(example)).problem();
  }

  private static double[] points(JsonNode sheets, int issue, int option) {
    double[] points = new double[PARTIES.size() + 1];
    for (int p = 0; p < PARTIES.size(); p++) {
      JsonNode sheet = sheets.required(PARTIES.get(p));
      points[p] = sheet.required(issue).required(option).doubleValue();
    }
    return points;
  }

  private static double[] thresholds(WorkedExample example) {
    double[] thresholds = new double[PARTIES.size() + 1];
    for (int p = 0; p < PARTIES.size(); p++) {
      thresholds[p] =
          example.inputs().required("thresholds").required(PARTIES.get(p)).doubleValue();
    }
    return thresholds;
  }

  private static double product(Deal deal) {
    return deal.gain().subList(0, 3).stream().reduce(1.0, (a, b) -> a * b);
  }

  private static BigInteger whole(JsonNode number) {
    return BigInteger.valueOf(number.longValue());
  }
}
