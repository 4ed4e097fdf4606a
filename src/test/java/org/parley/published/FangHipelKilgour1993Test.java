package org.parley.published;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Fang, Hipel and Kilgour, <i>Interactive Decision Making: The Graph Model for Conflict
 * Resolution</i> (1993), on games of two with two strategies.
 */
class FangHipelKilgour1993Test {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "two-by-two-pd",
        "two-by-two-chicken",
        "two-by-two-deadlock",
        "two-by-two-inspection-ordinal"
      })
  void stabilityInTwoByTwoGames(String id) {
    WorkedExample example = WorkedExamples.of(id);
    ConflictExample game = new ConflictExample(example);
    game.assertEquilibria();
    game.assertStableStates();
    assertThat(example.unread()).isEmpty();
  }
}
