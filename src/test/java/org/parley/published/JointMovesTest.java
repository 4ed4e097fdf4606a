package org.parley.published;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Legal sequences of moves as Fang, Hipel and Kilgour (1993), chapter 4, define them: nobody moves
 * twice in a row, but may move again. An instance made up for it.
 */
class JointMovesTest {

  @Test
  void oneWhoHasMovedMayMoveAgainAfterAnother() {
    WorkedExample example = WorkedExamples.of("alternating-sanction");
    ConflictExample conflict = new ConflictExample(example);
    conflict.assertEquilibria();
    conflict.assertStableStates();
    assertThat(example.unread()).isEmpty();
  }
}
