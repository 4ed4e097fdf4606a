package org.parley.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.parley.analysis.conflict.Move;
import org.parley.analysis.conflict.Paths;
import org.parley.analysis.conflict.StatusQuo;
import tools.jackson.databind.JsonNode;

/**
 * Li, Kilgour and Hipel, <i>Status Quo Analysis in the Graph Model for Conflict Resolution</i>
 * (2005), on the ground water of Elmira.
 */
class LiKilgourHipel2005Test {
  private final WorkedExample example = WorkedExamples.of("elmira-status-quo");
  private final ConflictExample elmira = new ConflictExample(example);

  @Test
  void whatCanBeReachedFromTheStatusQuo() {
    int now = elmira.state(example.expected("status_quo").intValue());
    StatusQuo statusQuo = StatusQuo.of(elmira.conflict(), now);
    elmira.assertEquilibria();
    elmira.assertStates(
        statusQuo.byMoves().reachable(), example.expected("reachable_by_any_moves"));
    elmira.assertStates(
        statusQuo.byImprovements().reachable(), example.expected("reachable_by_improvements_only"));
    assertLengths(statusQuo.byMoves(), example.expected("shortest_moves"));
    assertLengths(statusQuo.byImprovements(), example.expected("shortest_improvement_moves"));
    assertThat(example.unread()).isEmpty();
  }

  private void assertLengths(Paths paths, JsonNode lengths) {
    assertThat(lengths.propertyNames()).isNotEmpty();
    for (String label : lengths.propertyNames()) {
      JsonNode length = lengths.required(label);
      assertThat(paths.length(elmira.state(Integer.parseInt(label))))
          .isEqualTo(length.isNull() ? OptionalInt.empty() : OptionalInt.of(length.intValue()));
    }
  }

  /** Modified, accepted and insisted on: all three have to move, in whatever order comes first. */
  @Test
  void allThreeHaveToTakePartInTheAgreement() {
    StatusQuo statusQuo = StatusQuo.of(elmira.conflict(), elmira.state(1));
    assertThat(statusQuo.cooperations(elmira.state(8)))
        .containsExactly(
            new StatusQuo.Cooperation(
                0b111,
                List.of(
                    new Move(0, elmira.state(1), elmira.state(2)),
                    new Move(1, elmira.state(2), elmira.state(4)),
                    new Move(2, elmira.state(4), elmira.state(8))),
                List.of(0)));
  }
}
