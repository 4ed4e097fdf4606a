package org.parley.analysis.conflict;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.alg.cycle.CycleDetector;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;

/**
 * How one decision maker could keep another at a state, under {@code SEQ} or {@code SSEQ}: by a
 * {@link Threat} against each of its improvements. It does once the decision maker gains by each of
 * its own moves in them, whatever else it prefers.
 *
 * @param decisionMaker who threatens
 * @param threats one for each improvement of the one who leaves
 */
public record Deterrence(int decisionMaker, List<Threat> threats) {
  public Deterrence {
    threats = List.copyOf(threats);
  }

  /**
   * Those of all others against one who would leave a state, in order. Left out is who has none,
   * and whose threats no ranking makes gains of, all of them.
   *
   * @return none under concepts other than {@code SEQ} and {@code SSEQ}
   */
  public static List<Deterrence> of(Conflict conflict, Concept concept, int leaving, int state) {
    return IntStream.range(0, concept.isCredible() ? conflict.decisionMakers() : 0)
        .filter(k -> k != leaving)
        .boxed()
        .flatMap(
            k ->
                Threat.of(conflict, concept, leaving, state, k).stream()
                    .map(threats -> new Deterrence(k, threats)))
        .filter(Deterrence::isPossible)
        .toList();
  }

  /** The moves by which the decision maker would have to gain, and does not, each once. */
  public List<Move> unwilling() {
    return threats.stream().flatMap(t -> t.unwilling().stream()).distinct().toList();
  }

  /** Its own moves in all threats, each once. */
  public List<Move> own() {
    return threats.stream().flatMap(this::own).distinct().toList();
  }

  private Stream<Move> own(Threat threat) {
    return threat.moves().stream().filter(move -> move.mover() == decisionMaker);
  }

  /** Some ranking has all moves lead upwards if they do not go round. */
  private boolean isPossible() {
    Graph<Integer, DefaultEdge> graph = new DefaultDirectedGraph<>(DefaultEdge.class);
    for (Move move : own()) {
      graph.addVertex(move.from());
      graph.addVertex(move.to());
      graph.addEdge(move.from(), move.to());
    }
    return !new CycleDetector<>(graph).detectCycles();
  }
}
