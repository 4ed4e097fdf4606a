package org.parley.analysis.conflict;

import org.jgrapht.Graph;
import org.jgrapht.graph.DirectedMultigraph;

/**
 * Move graphs as graphs of JGraphT, for its algorithms and exporters: states are vertices, moves
 * are edges. Several hundred bytes a move: for graphs that somebody looks at.
 */
public final class JointGraph {
  private JointGraph() {}

  /** The moves of everybody; of two decision makers there may be an edge each. */
  public static Graph<Integer, Move> of(MoveGraph moves) {
    Graph<Integer, Move> graph = new DirectedMultigraph<>(Move.class);
    for (int state = 0; state < moves.states(); state++) {
      graph.addVertex(state);
    }
    moves.moves().forEach(move -> graph.addEdge(move.from(), move.to(), move));
    return graph;
  }

  /** The moves of one decision maker. */
  public static Graph<Integer, Move> of(MoveGraph moves, int decisionMaker) {
    Graph<Integer, Move> graph = of(moves);
    graph.removeAllEdges(moves.moves().filter(move -> move.mover() != decisionMaker).toList());
    return graph;
  }
}
