package org.parley.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import org.parley.Tables;
import org.parley.analysis.frontier.Frontier;
import org.parley.analysis.frontier.Solution;
import org.parley.analysis.frontier.Solutions;
import org.parley.analysis.frontier.Status;
import org.parley.analysis.frontier.Terms;
import org.parley.analysis.frontier.Zone;
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
    assertThat(Enumeration.distinct(utilities)).hasSize((int) number("distinct_point_pairs"));
    // points are whole, so more than none is at least one
    Zone zone =
        Zone.above(
            problem, Terms.everybody(2), List.of(1.0, 1.0), RandomSource.SPLIT_MIX_64.create(1));
    assertThat(zone.status()).isEqualTo(Status.EXACT);
    assertThat(zone.outcomes()).isEqualTo((int) number("packages"));
    assertThat(zone.agreeable()).isEqualTo((int) number("packages_both_positive"));
  }

  private void assertFrontier() {
    Frontier frontier = Frontier.of(problem, Terms.everybody(2), 10_000);
    assertThat(frontier.status()).isEqualTo(Status.EXACT);
    assertThat(frontier.points()).hasSize((int) number("pareto_points"));
    int last = frontier.points().size() - 1;
    assertThat(frontier.points().get(0).utility()).isEqualTo(numbers("pareto_extremes", 0));
    assertThat(frontier.points().get(last).utility()).isEqualTo(numbers("pareto_extremes", 1));
  }

  /** Asserts which points these are, however often each comes. */
  private void assertPoints(List<long[]> actual, String field) {
    assertThat(Enumeration.distinct(actual))
        .containsExactlyElementsOf(
            example.expected(field).valueStream().map(WorkedExample::numbers).toList());
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
