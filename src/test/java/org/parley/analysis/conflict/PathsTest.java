package org.parley.analysis.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PathsTest {

  @Test
  void pathsAreLegalAndNoneIsShorter() {
    for (long seed = 0; seed < 1500; seed++) {
      Conflict conflict = RandomConflicts.of(seed);
      for (MoveGraph graph : List.of(conflict.moves(), conflict.improvements())) {
        for (int h = 1; h < 1 << conflict.decisionMakers(); h++) {
          assertShortest(graph, h, 0);
        }
      }
    }
  }

  private static void assertShortest(MoveGraph graph, int coalition, int from) {
    Paths paths = Paths.of(graph, coalition, from);
    int[] fewest = fewest(graph, coalition, from);
    for (int s = 0; s < graph.states(); s++) {
      assertThat(paths.length(s))
          .isEqualTo(fewest[s] < 0 ? OptionalInt.empty() : OptionalInt.of(fewest[s]));
      assertThat(paths.reachable().contains(s)).isEqualTo(fewest[s] > 0);
      assertLegal(graph, coalition, from, paths.to(s), s, Math.max(0, fewest[s]));
    }
  }

  private static void assertLegal(
      MoveGraph graph, int coalition, int from, List<Move> moves, int to, int length) {
    assertThat(moves).hasSize(length);
    int at = from;
    int last = -1;
    for (Move move : moves) {
      assertThat(move.from()).isEqualTo(at);
      assertThat(move.mover()).isNotEqualTo(last);
      assertThat(graph.has(move.mover(), move.from(), move.to())).isTrue();
      assertThat(coalition >> move.mover() & 1).isEqualTo(1);
      at = move.to();
      last = move.mover();
    }
    assertThat(moves.isEmpty() || at == to).isTrue();
  }

  /** By letting everybody who may make every move, one more each time; -1 where nobody gets. */
  private static int[] fewest(MoveGraph graph, int coalition, int from) {
    int[] fewest = new int[graph.states()];
    Arrays.fill(fewest, -1);
    fewest[from] = 0;
    Set<List<Integer>> known = new HashSet<>();
    Set<List<Integer>> latest = Set.of(List.of(from, -1));
    for (int length = 1; !latest.isEmpty(); length++) {
      Set<List<Integer>> next = new HashSet<>();
      for (List<Integer> at : latest) {
        for (int k = 0; k < graph.decisionMakers(); k++) {
          if ((coalition >> k & 1) == 1 && k != at.get(1)) {
            for (int to : graph.from(k, at.get(0))) {
              next.add(List.of(to, k));
              fewest[to] = fewest[to] < 0 ? length : fewest[to];
            }
          }
        }
      }
      next.removeAll(known);
      known.addAll(next);
      latest = next;
    }
    return fewest;
  }
}
