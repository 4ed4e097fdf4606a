package org.parley.analysis.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThreatTest {

  @Test
  void aThreatDetersOnceItsMovesAreGains() {
    for (long seed = 0; seed < 1500; seed++) {
      Conflict conflict = RandomConflicts.of(seed);
      ByDefinition definition = new ByDefinition(conflict);
      for (Concept concept : List.of(Concept.SEQ, Concept.SSEQ)) {
        for (int s = 0; s < conflict.states(); s++) {
          assertThreats(conflict, definition, concept, s);
        }
      }
    }
  }

  /** Those of the second decision maker against the first. */
  private static void assertThreats(
      Conflict conflict, ByDefinition definition, Concept concept, int s) {
    Optional<List<Threat>> threats = Threat.of(conflict, concept, 0, s, 1);
    List<OptionalInt> fewest =
        conflict.moves().from(0, s).stream()
            .filter(s1 -> definition.better(1, s1, s))
            .map(s1 -> fewest(conflict, definition, concept, s, s1))
            .toList();
    assertThat(threats.isPresent()).isEqualTo(fewest.stream().allMatch(OptionalInt::isPresent));
    threats.ifPresent(
        list -> {
          assertThat(list.stream().map(t -> OptionalInt.of(t.unwilling().size())))
              .isEqualTo(fewest);
          list.forEach(t -> assertDeters(conflict, definition, concept, s, t));
        });
    boolean isDeterred = fewest.stream().allMatch(n -> n.isPresent() && n.getAsInt() == 0);
    assertThat(definition.isStable(concept, 0, s)).isEqualTo(isDeterred);
  }

  private static void assertDeters(
      Conflict conflict, ByDefinition definition, Concept concept, int s, Threat threat) {
    int at = threat.improvement();
    int last = 0;
    for (Move move : threat.moves()) {
      assertThat(conflict.moves().has(move.mover(), at, move.to())).isTrue();
      assertThat(move.mover()).isNotEqualTo(last).isNotZero();
      assertThat(threat.unwilling().contains(move))
          .isEqualTo(!definition.better(1 << move.mover(), move.to(), at));
      at = move.to();
      last = move.mover();
    }
    assertThat(threat.unwilling()).allMatch(move -> move.mover() == 1);
    assertThat(deters(conflict, definition, concept, s, at)).isTrue();
  }

  private static boolean deters(
      Conflict conflict, ByDefinition definition, Concept concept, int s, int end) {
    return !definition.better(1, end, s)
        && (concept == Concept.SEQ
            || conflict.moves().from(0, end).stream().noneMatch(t -> definition.better(1, t, s)));
  }

  /** The fewest moves without gain, by allowing none, one, two and so on. */
  private static OptionalInt fewest(
      Conflict conflict, ByDefinition definition, Concept concept, int s, int s1) {
    Set<List<Integer>> within = new HashSet<>();
    within.add(List.of(s1, 0));
    for (int cost = 0; cost <= conflict.states() * conflict.decisionMakers(); cost++) {
      spread(conflict, definition, within, true);
      if (within.stream().anyMatch(v -> deters(conflict, definition, concept, s, v.get(0)))) {
        return OptionalInt.of(cost);
      }
      spread(conflict, definition, within, false);
    }
    return OptionalInt.empty();
  }

  /** Adds what gains lead to, as often as it goes; or what one other move leads to. */
  private static void spread(
      Conflict conflict, ByDefinition definition, Set<List<Integer>> within, boolean gains) {
    boolean grows = true;
    while (grows) {
      Set<List<Integer>> next = new HashSet<>();
      for (List<Integer> visit : within) {
        IntStream.range(1, conflict.decisionMakers())
            .filter(k -> k != visit.get(1) && (gains || k == 1))
            .forEach(
                k ->
                    conflict.moves().from(k, visit.get(0)).stream()
                        .filter(t -> definition.better(1 << k, t, visit.get(0)) == gains)
                        .forEach(t -> next.add(List.of(t, k))));
      }
      grows = within.addAll(next) && gains;
    }
  }

  /**
   * Whoever has its own moves in the threats lead upwards, whatever else, keeps the other there.
   */
  @Test
  void aDeterrenceKeepsTheOtherThereUnderAnyRankingByWhichItsMovesAreGains() {
    int found = 0;
    for (long seed = 0; seed < 300; seed++) {
      Conflict conflict = RandomConflicts.of(seed);
      Random random = new Random(seed);
      for (Concept concept : List.of(Concept.SEQ, Concept.SSEQ)) {
        for (int s = 0; s < conflict.states(); s++) {
          for (Deterrence deterrence : Deterrence.of(conflict, concept, 0, s)) {
            Ranking willing = willing(conflict.states(), deterrence.own(), random);
            Conflict after = conflict.with(deterrence.decisionMaker(), willing);
            assertThat(new ByDefinition(after).isStable(concept, 0, s)).isTrue();
            found += deterrence.unwilling().isEmpty() ? 0 : 1;
          }
        }
      }
    }
    assertThat(found).isGreaterThan(100);
  }

  /** Any ranking, in which states are then raised until all moves lead upwards. */
  private static Ranking willing(int states, List<Move> moves, Random random) {
    List<Double> worth = new ArrayList<>();
    IntStream.range(0, states).forEach(s -> worth.add((double) random.nextInt(states)));
    for (int round = 0; round < states; round++) {
      moves.forEach(m -> worth.set(m.to(), Math.max(worth.get(m.to()), worth.get(m.from()) + 1)));
    }
    Ranking ranking = Ranking.ofUtilities(worth);
    assertThat(moves).allMatch(m -> ranking.prefers(m.to(), m.from()));
    return ranking;
  }

  /** Chicken: swerving holds if the other one would rather crash than give way. */
  @Test
  void inChickenItTakesOneWhoWouldRatherCrash() {
    Conflict chicken = TwoByTwo.of(List.of(2, 0, 1, 3), List.of(1, 0, 2, 3));
    assertThat(Threat.of(chicken, Concept.SEQ, 0, 0, 1))
        .contains(List.of(new Threat(2, List.of(new Move(1, 2, 3)), List.of(new Move(1, 2, 3)))));
  }

  @Test
  void nobodyThreatensItself() {
    Conflict chicken = TwoByTwo.of(List.of(2, 0, 1, 3), List.of(1, 0, 2, 3));
    assertThatThrownBy(() -> Threat.of(chicken, Concept.SEQ, 1, 0, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected SEQ or SSEQ and two decision makers, found SEQ and 1 against 1");
    assertThatThrownBy(() -> Threat.of(chicken, Concept.GMR, 0, 0, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
