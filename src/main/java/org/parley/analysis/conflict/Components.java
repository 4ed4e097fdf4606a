package org.parley.analysis.conflict;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;

/**
 * Numbers the strongly connected components of a graph: two states have the same number if each can
 * be reached from the other. The numbers say nothing else.
 */
final class Components {
  private static final int UNSEEN = -1;

  private final Arcs arcs;
  private final int[] order;
  private final int[] low;
  private final int[] component;
  private final int[] nextArc;
  // The path being followed, and the states whose component is still open.
  private final int[] path;
  private final int[] open;
  private int onPath;
  private int opened;
  private int seen;
  private int components;

  private Components(Arcs arcs) {
    this.arcs = arcs;
    order = filled(arcs.states());
    component = filled(arcs.states());
    low = new int[arcs.states()];
    nextArc = new int[arcs.states()];
    path = new int[arcs.states()];
    open = new int[arcs.states()];
  }

  private static int[] filled(int size) {
    int[] filled = new int[size];
    Arrays.fill(filled, UNSEEN);
    return filled;
  }

  /** By the algorithm of Kosaraju and Sharir in JGraphT. */
  static int[] kosaraju(Graph<Integer, Move> graph) {
    List<Set<Integer>> sets =
        new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets();
    int[] component = new int[graph.vertexSet().size()];
    for (int c = 0; c < sets.size(); c++) {
      for (int state : sets.get(c)) {
        component[state] = c;
      }
    }
    return component;
  }

  /**
   * By the algorithm of Tarjan (1972), doi:10.1137/0201010, in time and memory linear in states and
   * arcs. The path is kept in an array, so that a long one does not overflow the stack.
   */
  static int[] tarjan(Arcs arcs) {
    Components search = new Components(arcs);
    for (int state = 0; state < arcs.states(); state++) {
      if (search.order[state] == UNSEEN) {
        search.enter(state);
        search.follow();
      }
    }
    return search.component;
  }

  private void enter(int state) {
    order[state] = seen;
    low[state] = seen++;
    nextArc[state] = arcs.first(state);
    path[onPath++] = state;
    open[opened++] = state;
  }

  private void follow() {
    while (onPath > 0) {
      int state = path[onPath - 1];
      if (nextArc[state] < arcs.end(state)) {
        look(state, arcs.target(nextArc[state]++));
      } else {
        leave(state);
      }
    }
  }

  private void look(int state, int to) {
    if (order[to] == UNSEEN) {
      enter(to);
    } else if (component[to] == UNSEEN) {
      low[state] = Math.min(low[state], order[to]);
    }
  }

  private void leave(int state) {
    onPath--;
    if (low[state] == order[state]) {
      close(state);
    }
    if (onPath > 0) {
      int previous = path[onPath - 1];
      low[previous] = Math.min(low[previous], low[state]);
    }
  }

  private void close(int root) {
    int state;
    do {
      state = open[--opened];
      component[state] = components;
    } while (state != root);
    components++;
  }
}
