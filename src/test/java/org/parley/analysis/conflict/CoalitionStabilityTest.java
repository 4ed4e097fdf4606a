package org.parley.analysis.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CoalitionStabilityTest {

  @Test
  void isWhatTheDefinitionSays() {
    for (long seed = 0; seed < 600; seed++) {
      Conflict conflict = RandomConflicts.of(seed);
      CoalitionStability stability = CoalitionStability.of(conflict);
      ByDefinition definition = new ByDefinition(conflict);
      for (Concept concept : Concept.values()) {
        for (int h = 1; h < 1 << conflict.decisionMakers(); h++) {
          for (int s = 0; s < conflict.states(); s++) {
            assertThat(stability.isStable(concept, h, s))
                .as("%s of coalition %d at %d in conflict %d", concept, h, s, seed)
                .isEqualTo(definition.isCoalitionStable(concept, h, s));
          }
        }
      }
    }
  }

  /** But for sequential stability, where others may deter together. */
  @Test
  void aCoalitionOfOneStaysWhereTheDecisionMakerStays() {
    for (long seed = 0; seed < 500; seed++) {
      Conflict conflict = RandomConflicts.of(seed);
      CoalitionStability coalitions = CoalitionStability.of(conflict);
      Stability stability = Stability.of(conflict);
      for (int i = 0; i < conflict.decisionMakers(); i++) {
        for (Concept concept : Set.of(Concept.NASH, Concept.GMR, Concept.SMR)) {
          assertThat(coalitions.stable(concept, 1 << i)).isEqualTo(stability.stable(concept, i));
        }
        assertThat(coalitions.stable(Concept.SEQ, 1 << i))
            .containsAll(stability.stable(Concept.SEQ, i));
      }
    }
  }

  @Test
  void improvementsFromOneStateAreThoseOfAll() {
    for (long seed = 0; seed < 300; seed++) {
      Conflict conflict = RandomConflicts.of(seed);
      CoalitionStability stability = CoalitionStability.of(conflict);
      ByDefinition definition = new ByDefinition(conflict);
      for (int h = 1; h < 1 << conflict.decisionMakers(); h++) {
        int coalition = h;
        List<Integer> improvements = CoalitionStability.improvements(conflict, h, 0);
        assertThat(improvements)
            .isEqualTo(stability.improvements(h, 0))
            .isEqualTo(
                definition.sequences(definition.singly(h, false), 0).stream()
                    .filter(t -> definition.better(coalition, t, 0))
                    .toList());
      }
    }
  }

  /** Prisoner's dilemma: mutual defection is an equilibrium that two who can agree would leave. */
  @Test
  void twoWhoCanAgreeLeaveMutualDefection() {
    Conflict dilemma = TwoByTwo.of(List.of(2, 0, 3, 1), List.of(1, 0, 3, 2));
    CoalitionStability stability = CoalitionStability.of(dilemma);
    List<Integer> equilibria = Stability.of(dilemma).equilibria(Concept.SEQ);
    assertThat(equilibria).containsExactly(0, 3);
    assertThat(stability.jumps(equilibria))
        .containsExactly(new CoalitionStability.Jump(0b11, 3, 0));
    assertThat(stability.leaving(Concept.SEQ, 3)).containsExactly(0b11);
    assertThat(stability.equilibria(Concept.SEQ)).containsExactly(0);
  }
}
