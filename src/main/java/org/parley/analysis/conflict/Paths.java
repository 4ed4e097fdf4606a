package org.parley.analysis.conflict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Shortest legal sequences of moves from one state to each other one. Nobody moves twice in a row,
 * so a state is visited up to twice: first by its earliest last mover, then by the first one who is
 * another, and may be left by whoever did not just move.
 *
 * <p>Of several shortest sequences that is taken which the lowest numbers of states and movers lead
 * to first. Time and memory grow linearly with moves and states.
 */
public final class Paths {
  private static final int NONE = -1;

  private final int from;
  private final int states;
  // A visit is a state and which of its two it is: 2 s for the first, 2 s + 1 for the second.
  private final int[] mover;
  private final int[] before;
  private final int[] length;
  private final int[] open;
  private int queued;

  private Paths(int from, int states) {
    this.from = from;
    this.states = states;
    mover = new int[2 * states];
    before = new int[2 * states];
    length = new int[2 * states];
    open = new int[2 * states];
    Arrays.fill(length, NONE);
  }

  /** Sequences of moves of anybody. */
  public static Paths of(MoveGraph graph, int from) {
    return of(graph, Coalitions.all(graph.decisionMakers()), from);
  }

  /**
   * Sequences of moves of the members of a coalition: where it gets to from a state is {@code
   * R_H(s)} of Fang, Hipel and Kilgour (1993).
   *
   * @param coalition bit {@code i} for decision maker {@code i}
   */
  public static Paths of(MoveGraph graph, int coalition, int from) {
    return of(graph, Coalitions.members(coalition).toArray(), from);
  }

  static Paths of(MoveGraph graph, int[] movers, int from) {
    Paths paths = new Paths(from, graph.states());
    paths.search(graph, movers);
    return paths;
  }

  private void search(MoveGraph graph, int[] movers) {
    mover[2 * from] = NONE;
    mover[2 * from + 1] = NONE;
    length[2 * from] = 0;
    length[2 * from + 1] = 0;
    open[queued++] = 2 * from;
    for (int next = 0; next < queued; next++) {
      int visit = open[next];
      Arrays.stream(movers)
          .filter(k -> mayMove(k, visit))
          .forEach(k -> leave(graph.arcs(k), k, visit));
    }
  }

  /** From the second visit only who could not move after the first one brings anything new. */
  private boolean mayMove(int k, int visit) {
    return visit % 2 == 0 ? mover[visit] != k : mover[visit - 1] == k;
  }

  private void leave(Arcs arcs, int k, int visit) {
    for (int arc = arcs.first(visit / 2); arc < arcs.end(visit / 2); arc++) {
      int first = 2 * arcs.target(arc);
      if (length[first] == NONE) {
        open[queued++] = visited(first, k, visit);
      } else if (length[first + 1] == NONE && mover[first] != k) {
        open[queued++] = visited(first + 1, k, visit);
      }
    }
  }

  private int visited(int visit, int k, int previous) {
    mover[visit] = k;
    before[visit] = previous;
    length[visit] = length[previous] + 1;
    return visit;
  }

  /** The states that can be reached, in order, without the one to start from. */
  public List<Integer> reachable() {
    return reached().boxed().toList();
  }

  IntStream reached() {
    return IntStream.range(0, states).filter(s -> s != from && length[2 * s] != NONE);
  }

  /** The fewest moves to a state; empty if it cannot be reached. */
  public OptionalInt length(int state) {
    return length[2 * state] == NONE ? OptionalInt.empty() : OptionalInt.of(length[2 * state]);
  }

  /** A shortest sequence of moves to a state; empty if it is there already or cannot be reached. */
  public List<Move> to(int state) {
    List<Move> moves = new ArrayList<>();
    int visit = 2 * state;
    while (length[visit] > 0) {
      moves.add(new Move(mover[visit], before[visit] / 2, visit / 2));
      visit = before[visit];
    }
    Collections.reverse(moves);
    return List.copyOf(moves);
  }
}
