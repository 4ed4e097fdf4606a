package org.parley.analysis.conflict;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.interfaces.ShortestPathAlgorithm.SingleSourcePaths;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/**
 * What would deter somebody from leaving a state if another one wanted to carry it out. Under
 * {@code SEQ} and {@code SSEQ} an answer counts only if all who move in it gain by their moves. A
 * threat is an answer in which one decision maker may also make moves by which it does not gain:
 * those are what it would have to prefer for the state to hold, where {@link InverseStability} says
 * what the one who leaves would have to.
 *
 * <p>A threat is found by a shortest path over states and who moved last: the fewest such moves,
 * and of these the shortest. Its graph is one of JGraphT, for conflicts that somebody can look at.
 *
 * @param improvement state that the one who leaves moves to
 * @param moves the answer to it, a legal sequence; empty if it needs none
 * @param unwilling those of the moves by which the decision maker would have to gain, and does not
 */
public record Threat(int improvement, List<Move> moves, List<Move> unwilling) {
  private static final int NOBODY = -1;

  public Threat {
    moves = List.copyOf(moves);
    unwilling = List.copyOf(unwilling);
  }

  /** A state, and who moved last. */
  private record Visit(int state, int last) {}

  /**
   * Threats against each improvement by which somebody would leave a state.
   *
   * @param concept {@code SEQ} or {@code SSEQ}
   * @param leaving who would leave
   * @param state which state
   * @param decisionMaker whose threats
   * @return one for each improvement of the one who leaves, in the order of the states that they
   *     lead to; with no unwilling moves where it is deterred as it is. Empty if there is an
   *     improvement against which no threat of the decision maker helps.
   */
  public static Optional<List<Threat>> of(
      Conflict conflict, Concept concept, int leaving, int state, int decisionMaker) {
    if (!concept.isCredible() || leaving == decisionMaker) {
      throw new IllegalArgumentException(
          "expected SEQ or SSEQ and two decision makers, found %s and %d against %d"
              .formatted(concept, decisionMaker, leaving));
    }
    List<Optional<Threat>> threats =
        conflict.moves().from(leaving, state).stream()
            .filter(s1 -> conflict.ranking(leaving).prefers(s1, state))
            .map(s1 -> new Search(conflict, concept, leaving, state, decisionMaker).against(s1))
            .toList();
    return threats.contains(Optional.<Threat>empty())
        ? Optional.empty()
        : Optional.of(threats.stream().flatMap(Optional::stream).toList());
  }

  private record Search(
      Conflict conflict, Concept concept, int leaving, int state, int decisionMaker) {

    Optional<Threat> against(int improvement) {
      Visit start = new Visit(improvement, NOBODY);
      Graph<Visit, DefaultWeightedEdge> graph = graph(start);
      SingleSourcePaths<Visit, DefaultWeightedEdge> paths =
          new DijkstraShortestPath<>(graph).getPaths(start);
      return graph.vertexSet().stream()
          .filter(visit -> deters(visit.state()))
          .min(Comparator.comparing(paths::getWeight))
          .map(paths::getPath)
          .map(path -> threat(improvement, path));
    }

    /** Not better for the one who leaves, and with no way out if that matters. */
    private boolean deters(int end) {
      Ranking ranking = conflict.ranking(leaving);
      return !ranking.prefers(end, state)
          && (!concept.barsEscape()
              || conflict.moves().from(leaving, end).stream()
                  .noneMatch(s3 -> ranking.prefers(s3, state)));
    }

    private Graph<Visit, DefaultWeightedEdge> graph(Visit start) {
      Graph<Visit, DefaultWeightedEdge> graph =
          new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
      graph.addVertex(start);
      Deque<Visit> open = new ArrayDeque<>(List.of(start));
      while (!open.isEmpty()) {
        Visit visit = open.remove();
        movers(visit).forEach(k -> leave(graph, visit, k, open));
      }
      return graph;
    }

    private IntStream movers(Visit visit) {
      return IntStream.range(0, conflict.decisionMakers())
          .filter(k -> k != leaving && k != visit.last());
    }

    private void leave(
        Graph<Visit, DefaultWeightedEdge> graph, Visit visit, int mover, Deque<Visit> open) {
      for (int to : conflict.moves().from(mover, visit.state())) {
        Move move = new Move(mover, visit.state(), to);
        if (mover == decisionMaker || gains(move)) {
          Visit next = new Visit(to, mover);
          if (graph.addVertex(next)) {
            open.add(next);
          }
          graph.setEdgeWeight(graph.addEdge(visit, next), weight(move));
        }
      }
    }

    private boolean gains(Move move) {
      return conflict.ranking(move.mover()).prefers(move.to(), move.from());
    }

    /** One move by which nobody gains outweighs any number of others. */
    private double weight(Move move) {
      return gains(move) ? 1 : (double) conflict.states() * conflict.decisionMakers();
    }

    private Threat threat(int improvement, GraphPath<Visit, DefaultWeightedEdge> path) {
      List<Visit> visits = path.getVertexList();
      List<Move> moves =
          IntStream.range(1, visits.size())
              .mapToObj(k -> move(visits.get(k - 1), visits.get(k)))
              .toList();
      return new Threat(improvement, moves, moves.stream().filter(move -> !gains(move)).toList());
    }

    private static Move move(Visit from, Visit to) {
      return new Move(to.last(), from.state(), to.state());
    }
  }
}
