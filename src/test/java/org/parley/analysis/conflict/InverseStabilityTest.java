package org.parley.analysis.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InverseStabilityTest {
  private static final int GAMES = 300;

  @Test
  void theRequirementsAreMetByJustThoseRankingsUnderWhichTheStateIsStable() {
    for (long seed = 0; seed < GAMES; seed++) {
      Conflict conflict = RandomConflicts.of(seed);
      Random random = new Random(seed);
      for (Concept concept : Concept.values()) {
        for (int s = 0; s < conflict.states(); s++) {
          int i = random.nextInt(conflict.decisionMakers());
          InverseStability inverse = InverseStability.of(conflict, concept, i, s);
          for (int k = 0; k < 5; k++) {
            Ranking any = RandomConflicts.ranking(conflict.states(), conflict.states() + 1, random);
            assertThat(inverse.isMetBy(any)).isEqualTo(isStable(conflict, concept, i, s, any));
          }
        }
      }
    }
  }

  private static boolean isStable(
      Conflict conflict, Concept concept, int i, int state, Ranking ranking) {
    return new ByDefinition(conflict.with(i, ranking)).isStable(concept, i, state);
  }

  @Test
  void noFewerStatesThanTheFewestWillDo() {
    for (long seed = 0; seed < GAMES; seed++) {
      Conflict conflict = RandomConflicts.of(seed);
      for (Concept concept : Concept.values()) {
        int i = (int) (seed % conflict.decisionMakers());
        for (int s = 0; s < conflict.states(); s++) {
          FewestStates fewest =
              InverseStability.of(conflict, concept, i, s).fewest(conflict.ranking(i));
          assertThat(fewest.isExact()).isTrue();
          assertThat(fewest.sets())
              .containsExactlyInAnyOrderElementsOf(smallestByTrial(conflict, concept, i, s));
        }
      }
    }
  }

  /** All smallest sets of better states after whose lowering the state is stable. */
  private static List<List<Integer>> smallestByTrial(
      Conflict conflict, Concept concept, int i, int s) {
    Ranking now = conflict.ranking(i);
    List<Integer> better =
        IntStream.range(0, now.states()).filter(t -> now.prefers(t, s)).boxed().toList();
    List<List<Integer>> enough =
        IntStream.range(0, 1 << better.size())
            .mapToObj(set -> subset(better, set))
            .filter(set -> isStable(conflict, concept, i, s, now.levelling(set, s)))
            .toList();
    int size = enough.stream().mapToInt(List::size).min().orElseThrow();
    return enough.stream().filter(set -> set.size() == size).toList();
  }

  private static List<Integer> subset(List<Integer> of, int set) {
    return IntStream.range(0, of.size())
        .filter(k -> (set >> k & 1) == 1)
        .mapToObj(of::get)
        .toList();
  }

  @Test
  void theStateIsRaisedNoFurtherThanItMustBe() {
    for (long seed = 0; seed < GAMES; seed++) {
      Conflict conflict = RandomConflicts.of(seed);
      for (Concept concept : Concept.values()) {
        int i = (int) (seed % conflict.decisionMakers());
        int s = conflict.states() - 1;
        Ranking now = conflict.ranking(i);
        Ranking raised = InverseStability.of(conflict, concept, i, s).raised(now);
        Ranking least =
            IntStream.rangeClosed(0, now.level(s))
                .mapToObj(level -> raisedTo(now, s, level))
                .filter(ranking -> isStable(conflict, concept, i, s, ranking))
                .max(Comparator.comparing(ranking -> better(ranking, s)))
                .orElseThrow();
        assertThat(raised).isEqualTo(least);
      }
    }
  }

  private static Ranking raisedTo(Ranking now, int state, int level) {
    return Ranking.ofUtilities(
        IntStream.range(0, now.states())
            .mapToObj(s -> s == state ? -(double) level : -(double) now.level(s))
            .toList());
  }

  private static long better(Ranking ranking, int state) {
    return IntStream.range(0, ranking.states()).filter(s -> ranking.prefers(s, state)).count();
  }

  @Test
  void aRemedyKeepsItsDecisionMakerAndSaysWhoElseWouldLeave() {
    for (long seed = 0; seed < GAMES; seed++) {
      Conflict conflict = RandomConflicts.of(seed);
      for (Concept concept : Concept.values()) {
        int i = (int) (seed % conflict.decisionMakers());
        List<Remedy> remedies = Remedy.of(conflict, concept, i, 0);
        assertThat(remedies).isNotEmpty();
        for (Remedy remedy : remedies) {
          ByDefinition after = new ByDefinition(conflict.with(i, remedy.ranking()));
          assertThat(remedy.leaving())
              .doesNotContain(i)
              .isEqualTo(
                  IntStream.range(0, conflict.decisionMakers())
                      .filter(j -> !after.isStable(concept, j, 0))
                      .boxed()
                      .toList());
        }
      }
    }
  }

  @Test
  void changesMadeTogetherSayWhoStillLeaves() {
    int enough = 0;
    for (long seed = 0; seed < GAMES; seed++) {
      Conflict conflict = RandomConflicts.of(seed);
      for (Concept concept : Concept.values()) {
        List<Integer> leaving = leaving(conflict, concept);
        List<List<Remedy>> remedies =
            leaving.stream().map(i -> Remedy.of(conflict, concept, i, 0)).toList();
        JointRemedy joint = JointRemedy.of(conflict, concept, 0, leaving, remedies);
        Conflict after = conflict;
        for (int k = 0; k < leaving.size(); k++) {
          assertThat(remedies.get(k)).contains(joint.remedies().get(k));
          after = after.with(leaving.get(k), joint.remedies().get(k).ranking());
        }
        assertThat(joint.leaving()).isEqualTo(leaving(after, concept));
        assertThat(joint.isEnough() || concept.isCredible()).isTrue(); // answers do not change
        enough += joint.isEnough() && leaving.size() > 1 ? 1 : 0;
      }
    }
    assertThat(enough).isGreaterThan(GAMES / 10);
  }

  private static List<Integer> leaving(Conflict conflict, Concept concept) {
    ByDefinition definition = new ByDefinition(conflict);
    return IntStream.range(0, conflict.decisionMakers())
        .filter(i -> !definition.isStable(concept, i, 0))
        .boxed()
        .toList();
  }

  /** Prisoner's dilemma: what would have to be so that both cooperating, state 0, is Nash. */
  @Test
  void cooperationHoldsIfBothPreferItToExploitation() {
    Conflict dilemma = TwoByTwo.of(List.of(2, 0, 3, 1), List.of(1, 0, 3, 2));
    InverseStability inverse = InverseStability.of(dilemma, Concept.NASH, 0, 0);
    assertThat(inverse.requirements())
        .containsExactly(new InverseStability.Requirement(2, List.of(List.of(2))));
    assertThat(Remedy.of(dilemma, Concept.NASH, 0, 0))
        .containsExactly(
            new Remedy(
                Ranking.ofClasses(4, List.of(List.of(0, 2), List.of(3), List.of(1))),
                List.of(2),
                List.of(1)));
    assertThat(InverseStability.of(dilemma, Concept.GMR, 0, 0).requirements())
        .containsExactly(new InverseStability.Requirement(2, List.of(List.of(2), List.of(3))));
    assertThat(Remedy.of(dilemma, Concept.SEQ, 0, 0).get(0).isEnough()).isTrue();
    assertThat(Set.copyOf(Stability.of(dilemma).equilibria(Concept.SEQ))).contains(0);
  }
}
