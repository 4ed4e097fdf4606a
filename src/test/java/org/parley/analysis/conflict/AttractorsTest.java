package org.parley.analysis.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.junit.jupiter.api.Test;

class AttractorsTest {

  @Test
  void areTheSetsOfStatesThatReachEachOtherAndNothingElse() {
    for (long seed = 0; seed < 1000; seed++) {
      Conflict conflict = RandomConflicts.of(seed);
      for (MoveGraph graph : List.of(conflict.moves(), conflict.improvements())) {
        Set<List<Integer>> sets = new TreeSet<>((a, b) -> a.get(0) - b.get(0));
        for (int s = 0; s < graph.states(); s++) {
          List<Integer> reached = reached(graph, s);
          if (reached.stream().allMatch(t -> reached(graph, t).equals(reached))) {
            sets.add(reached);
          }
        }
        Attractors attractors = Attractors.of(graph);
        assertThat(attractors.sets()).containsExactlyElementsOf(sets);
        List<Integer> ahead = reached(graph, 0);
        assertThat(attractors.from(graph, 0).sets())
            .isNotEmpty()
            .containsExactlyElementsOf(sets.stream().filter(ahead::containsAll).toList());
      }
    }
  }

  private static List<Integer> reached(MoveGraph graph, int from) {
    Set<Integer> reached = new TreeSet<>(List.of(from));
    List<Integer> open = new ArrayList<>(List.of(from));
    for (int k = 0; k < open.size(); k++) {
      for (int i = 0; i < graph.decisionMakers(); i++) {
        graph.from(i, open.get(k)).stream().filter(reached::add).forEach(open::add);
      }
    }
    return List.copyOf(reached);
  }

  @Test
  void tarjanAndKosarajuAgree() {
    for (long seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      int states = 2 + random.nextInt(150);
      MoveGraph graph = RandomConflicts.graph(3, states, 0.8 / states, random);
      int[] one = Components.tarjan(graph.joint());
      int[] other = Components.kosaraju(JointGraph.of(graph));
      for (int s = 0; s < states; s++) {
        for (int t = 0; t < s; t++) {
          assertThat(one[s] == one[t]).isEqualTo(other[s] == other[t]);
        }
      }
      assertThat(Attractors.of(graph.joint(), one)).isEqualTo(Attractors.of(graph.joint(), other));
    }
  }

  /** Deep enough to overflow the stack of a recursive search. */
  @Test
  void aLongPathEndsInItsLastState() {
    int states = 200_000;
    List<Move> moves =
        IntStream.range(0, states - 1).mapToObj(s -> new Move(s % 2, s, s + 1)).toList();
    MoveGraph path = MoveGraph.of(2, states, moves);
    assertThat(Attractors.of(path).states()).containsExactly(states - 1);
  }

  @Test
  void whoeverOnlyImprovesComesToRestInNashEquilibria() {
    for (long seed = 0; seed < 500; seed++) {
      Conflict conflict = RandomConflicts.of(seed);
      List<Integer> nash = Stability.of(conflict).equilibria(Concept.NASH);
      assertThat(
              Attractors.of(conflict.improvements()).sets().stream()
                  .filter(set -> set.size() == 1)
                  .map(set -> set.get(0)))
          .isEqualTo(nash);
    }
  }

  @Test
  void theGraphOfJGraphTHasAllStatesAndMoves() {
    MoveGraph moves = RandomConflicts.of(5).moves();
    Graph<Integer, Move> graph = JointGraph.of(moves);
    assertThat(graph.vertexSet()).hasSize(moves.states());
    assertThat(graph.edgeSet()).containsExactlyElementsOf(moves.moves().toList());
    graph.edgeSet().forEach(move -> assertThat(graph.getEdgeTarget(move)).isEqualTo(move.to()));
    assertThat(JointGraph.of(moves, 1).edgeSet())
        .containsExactlyElementsOf(moves.moves().filter(m -> m.mover() == 1).toList());
  }
}
