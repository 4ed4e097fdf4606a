package org.parley.analysis.conflict;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * For each state, the worst that some movers can lead to from it by a legal sequence of any length,
 * none included, in which nobody moves twice in a row.
 *
 * <p>The states are taken from the worst to the best, and from each all sequences that end there
 * are followed backwards as far as nothing worse is known. Of a state it matters only by whom a
 * sequence that starts there can start: by one mover, which then cannot be the one who led there,
 * or by several. So each state is followed backwards at most once for each mover, and each move is
 * looked at once: time and memory grow linearly with moves and states.
 */
final class WorstReach {
  private static final int NOBODY = -1;
  private static final int ANYBODY = -2;

  private final List<Arcs> reversed;
  private final int[] startedBy;
  private final int[] worst;
  private int[] stack = new int[64];
  private int depth;

  private WorstReach(List<Arcs> reversed, int states) {
    this.reversed = reversed;
    startedBy = new int[states];
    worst = new int[states];
    Arrays.fill(startedBy, NOBODY);
  }

  /**
   * The worst value, by state.
   *
   * @param reversed the movers' arcs, each the other way round
   * @param value how bad a state is, from 0, by state; a higher value is worse
   */
  static int[] of(List<Arcs> reversed, int[] value) {
    WorstReach search = new WorstReach(reversed, value.length);
    for (int state : worstFirst(value)) {
      search.reach(state, ANYBODY, value[state]);
      search.follow(value[state]);
    }
    return search.worst;
  }

  private static int[] worstFirst(int[] value) {
    int most = Arrays.stream(value).max().orElse(0);
    Arcs byRank =
        Arcs.of(
            most + 1,
            IntStream.range(0, value.length)
                .mapToLong(s -> Arcs.packed(most - value[s], s))
                .toArray());
    return IntStream.range(0, value.length).map(byRank::target).toArray();
  }

  /** A sequence from this state is found that starts with a move of that mover. */
  private void reach(int state, int mover, int value) {
    int before = startedBy[state];
    if (before == ANYBODY || before == mover) {
      return;
    }
    startedBy[state] = before == NOBODY ? mover : ANYBODY;
    if (before == NOBODY) {
      worst[state] = value;
      IntStream.range(0, reversed.size()).filter(k -> k != mover).forEach(k -> push(state, k));
    } else {
      push(state, before);
    }
  }

  private void push(int state, int mover) {
    if (depth + 2 > stack.length) {
      stack = Arrays.copyOf(stack, 2 * stack.length);
    }
    stack[depth++] = state;
    stack[depth++] = mover;
  }

  private void follow(int value) {
    while (depth > 0) {
      int mover = stack[--depth];
      int state = stack[--depth];
      Arcs arcs = reversed.get(mover);
      for (int arc = arcs.first(state); arc < arcs.end(state); arc++) {
        reach(arcs.target(arc), mover, value);
      }
    }
  }
}
