package org.parley.analysis.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitedMoveTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void isWhatTheDefinitionSays(int horizon) {
    for (long seed = 0; seed < 1000 / horizon; seed++) {
      Conflict conflict = RandomConflicts.of(seed);
      LimitedMove limited = LimitedMove.of(conflict, horizon);
      ByDefinition definition = new ByDefinition(conflict);
      for (int i = 0; i < conflict.decisionMakers(); i++) {
        for (int s = 0; s < conflict.states(); s++) {
          assertThat(limited.expected(i, s))
              .as("decision maker %d at state %d of conflict %d", i, s, seed)
              .isEqualTo(definition.expected(horizon, i, s));
        }
      }
    }
  }

  @Test
  void oneMoveAheadIsNashStability() {
    for (long seed = 0; seed < 1000; seed++) {
      Conflict conflict = RandomConflicts.of(seed);
      assertThat(LimitedMove.of(conflict, 1).equilibria())
          .isEqualTo(Stability.of(conflict, Set.of(Concept.NASH)).equilibria(Concept.NASH));
    }
  }

  /**
   * Prisoner's dilemma, both cooperating is state 0: who leaves it sees the other follow, and who
   * looks two moves ahead stays.
   */
  @Test
  void inThePrisonersDilemmaItTakesTwoMovesToSeeThatDefectionDoesNotPay() {
    Conflict dilemma = TwoByTwo.of(List.of(2, 0, 3, 1), List.of(1, 0, 3, 2));
    assertThat(LimitedMove.of(dilemma, 1).equilibria()).containsExactly(3);
    assertThat(LimitedMove.of(dilemma, 2).equilibria()).containsExactly(0, 3);
    assertThat(LimitedMove.of(dilemma, 2).stable(0)).containsExactly(0, 2, 3);
  }

  @Test
  void aHorizonIsAtLeastOne() {
    Conflict conflict = RandomConflicts.of(1);
    assertThatThrownBy(() -> LimitedMove.of(conflict, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected a horizon of at least 1, found 0");
  }
}
