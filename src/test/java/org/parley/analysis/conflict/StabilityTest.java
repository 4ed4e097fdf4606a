package org.parley.analysis.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class StabilityTest {
  private static final int GAMES = 4000;

  @Test
  void isWhatTheDefinitionSays() {
    LongStream.range(0, GAMES)
        .forEach(
            seed -> {
              Conflict conflict = RandomConflicts.of(seed);
              Stability stability = Stability.of(conflict);
              ByDefinition definition = new ByDefinition(conflict);
              for (Concept concept : Concept.values()) {
                for (int i = 0; i < conflict.decisionMakers(); i++) {
                  int dm = i;
                  assertThat(stability.stable(concept, i))
                      .as("%s of %d in conflict %d", concept, i, seed)
                      .isEqualTo(
                          states(conflict)
                              .filter(s -> definition.isStable(concept, dm, s))
                              .boxed()
                              .toList());
                }
              }
            });
  }

  /** Nash implies all, symmetric implies general metarationality, sequential implies general. */
  @Test
  void someConceptsImplyOthers() {
    LongStream.range(GAMES, 2 * GAMES)
        .forEach(
            seed -> {
              Conflict conflict = RandomConflicts.of(seed);
              Stability stability = Stability.of(conflict);
              for (int i = 0; i < conflict.decisionMakers(); i++) {
                assertImplies(stability, i, Concept.NASH, Concept.SSEQ);
                assertImplies(stability, i, Concept.SSEQ, Concept.SMR);
                assertImplies(stability, i, Concept.SSEQ, Concept.SEQ);
                assertImplies(stability, i, Concept.SMR, Concept.GMR);
                assertImplies(stability, i, Concept.SEQ, Concept.GMR);
              }
            });
  }

  private static void assertImplies(Stability stability, int i, Concept strong, Concept weak) {
    assertThat(stability.stable(weak, i)).containsAll(stability.stable(strong, i));
  }

  @Test
  void theOrderOfDecisionMakersDoesNotMatter() {
    LongStream.range(0, 500)
        .forEach(
            seed -> {
              Conflict conflict = RandomConflicts.of(seed);
              List<Integer> order =
                  RandomConflicts.order(conflict.decisionMakers(), new Random(seed));
              Stability stability = Stability.of(conflict);
              Stability permuted = Stability.of(RandomConflicts.permuted(conflict, order));
              for (Concept concept : Concept.values()) {
                for (int k = 0; k < order.size(); k++) {
                  assertThat(permuted.stable(concept, k))
                      .isEqualTo(stability.stable(concept, order.get(k)));
                }
              }
            });
  }

  @Test
  void anEquilibriumIsStableForEverybody() {
    Conflict conflict = RandomConflicts.of(11);
    Stability stability = Stability.of(conflict, Set.of(Concept.GMR));
    states(conflict)
        .forEach(
            s ->
                assertThat(stability.leaving(Concept.GMR, s).isEmpty())
                    .isEqualTo(stability.equilibria(Concept.GMR).contains(s)));
  }

  @Test
  void whatWasNotAskedForIsNotAnswered() {
    Stability stability = Stability.of(RandomConflicts.of(1), Set.of(Concept.NASH));
    assertThatThrownBy(() -> stability.equilibria(Concept.SEQ))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected one of [NASH], found SEQ");
  }

  private static IntStream states(Conflict conflict) {
    return IntStream.range(0, conflict.states());
  }
}
