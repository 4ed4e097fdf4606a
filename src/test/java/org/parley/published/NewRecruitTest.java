package org.parley.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.Tables;
import org.parley.analysis.frontier.Solution;
import org.parley.analysis.frontier.Solutions;
import org.parley.analysis.frontier.Status;
import org.parley.analysis.frontier.Terms;
import org.parley.model.BargainingProblem;
import tools.jackson.databind.JsonNode;

/**
 * Neale, <i>New Recruit</i> (Dispute Resolution Research Center, Northwestern University): eight
 * issues, two of them distributive, two compatible and four integrative.
 */
class NewRecruitTest {
  private final WorkedExample example = WorkedExamples.of("new-recruit");
  private final BargainingProblem problem = problem();
  private final List<long[]> utilities = new Enumeration(problem).utilities().toList();

  @Test
  void everything() {
    assertSolutions();
    assertCounts();
    assertFrontier();
    example.assertAllRead();
  }

  private void assertSolutions() {
    Solutions solutions = Solutions.of(problem, Terms.everybody(2));
    Solution nash = solutions.nash();
    assertThat(nash.status()).isEqualTo(Status.EXACT);
    double product = example.expected("nash_product").doubleValue();
    List<Double> gain = nash.deal().orElseThrow().gain();
    assertThat(gain.get(0) * gain.get(1)).isEqualTo(product);
    assertPoints(
        utilities.stream()
            .filter(u -> u[0] > 0 && u[0] * u[1] == example.expected("nash_product").longValue())
            .toList(),
        "nash_points");
    assertThat(gain).isEqualTo(numbers("nash_points", 0));
    assertThat(solutions.egalitarian().deal().orElseThrow().gain())
        .isEqualTo(numbers("max_min_points", 0));
    long most = Math.round(solutions.egalitarian().value());
    assertPoints(
        utilities.stream().filter(u -> Math.min(u[0], u[1]) >= most).toList(), "max_min_points");
    assertThat(Totals.largest(problem)).isEqualTo(number("max_joint_points"));
  }

  private void assertCounts() {
    assertThat(utilities).hasSize((int) number("packages"));
    assertThat(distinct(utilities)).hasSize((int) number("distinct_point_pairs"));
    assertThat(utilities.stream().filter(u -> u[0] > 0 && u[1] > 0))
        .hasSize((int) number("packages_both_positive"));
  }

  private void assertFrontier() {
    List<long[]> frontier = Enumeration.undominated(distinct(utilities));
    assertThat(frontier).hasSize((int) number("pareto_points"));
    List<long[]> descending =
        frontier.stream().sorted(Comparator.comparingLong(u -> -u[0])).toList();
    assertPoints(List.of(descending.get(0), descending.get(44)), "pareto_extremes");
  }

  private static List<long[]> distinct(List<long[]> points) {
    return points.stream()
        .map(u -> Arrays.stream(u).boxed().toList())
        .distinct()
        .map(u -> u.stream().mapToLong(v -> v).toArray())
        .toList();
  }

  /** Asserts which points these are, however often each comes. */
  private void assertPoints(List<long[]> actual, String field) {
    assertThat(distinct(actual))
        .containsExactlyElementsOf(
            example
                .expected(field)
                .valueStream()
                .map(p -> p.valueStream().mapToLong(JsonNode::longValue).toArray())
                .toList());
  }

  private double number(String field) {
    return example.expected(field).doubleValue();
  }

  private List<Double> numbers(String field, int at) {
    return WorkedExample.numbers(example.expected(field).required(at));
  }

  private BargainingProblem problem() {
    Tables tables = Tables.among(2);
    for (JsonNode issue : example.inputs().required("issues")) {
      tables.issue(
          issue
              .required("options")
              .valueStream()
              .map(
                  o ->
                      new double[] {
                        WorkedExample.number(o.required("recruiter")),
                        WorkedExample.number(o.required("candidate"))
                      })
              .toArray(double[][]::new));
    }
    double[] noDeal =
        WorkedExample.numbers(example.inputs().required("disagreement")).stream()
            .mapToDouble(d -> d)
            .toArray();
    return tables.noDeal(noDeal).problem();
  }
}
