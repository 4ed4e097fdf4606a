package org.parley.report.page;

import java.util.List;
import org.parley.report.page.Figure.Series;

/**
 * States and moves between them, as they are drawn.
 *
 * @param movers whose moves are drawn
 * @param nodes in each column from top to bottom
 * @param arcs moves
 */
public record StateGraph(List<Series> movers, List<Node> nodes, List<Arc> arcs) {
  public StateGraph {
    movers = List.copyOf(movers);
    nodes = List.copyOf(nodes);
    arcs = List.copyOf(arcs);
  }

  /**
   * A state.
   *
   * @param sign a few characters that stand in it
   * @param label what it is
   * @param column counted from 0
   * @param weight how surely it holds, 0..1: the darker
   * @param remark what is said above it, may be empty
   */
  public record Node(String sign, String label, int column, double weight, String remark) {}

  /**
   * A move.
   *
   * @param from position of a node
   * @param to position of another one
   * @param mover position of the mover
   * @param strong whether the mover gains by it
   */
  public record Arc(int from, int to, int mover, boolean strong) {}
}
