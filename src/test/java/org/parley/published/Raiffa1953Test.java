package org.parley.published;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.analysis.division.Raiffa;
import tools.jackson.databind.JsonNode;

/**
 * Raiffa, <i>Arbitration Schemes for Generalized Two-Person Games</i> (1953), as told by Luce and
 * Raiffa (1957), section 6.7, on the larger set of Kalai and Smorodinsky (1975).
 */
class Raiffa1953Test {

  @Test
  void theSequentialSolution() {
    WorkedExample example = WorkedExamples.of("raiffa-discrete-ks-s2");
    Plane plane = new Plane(example);
    Raiffa.Steps steps = Raiffa.discrete(plane.frontier());
    JsonNode first = example.expected("first_steps");
    for (int t = 0; t < first.size(); t++) {
      plane.assertClose(steps.points().get(t), first.required(t));
    }
    plane.assertPoint(steps.solution(), "solution");
    plane.assertPoint(steps.solution(), "solution_decimal");
    assertThat(steps.count()).isEqualTo(example.expected("steps_to_frontier").intValue());
    assertThat(example.unread()).isEmpty();
  }
}
