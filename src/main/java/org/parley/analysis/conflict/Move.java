package org.parley.analysis.conflict;

/**
 * A move that one decision maker can make alone.
 *
 * @param mover who moves, counted from 0
 * @param from state before it
 * @param to state after it, another one
 */
public record Move(int mover, int from, int to) {
  public Move {
    if (mover < 0 || from < 0 || to < 0) {
      throw new IllegalArgumentException(
          "expected positions counted from 0, found %d, %d and %d".formatted(mover, from, to));
    }
    if (from == to) {
      throw new IllegalArgumentException("a move leads to another state, found %d".formatted(to));
    }
  }
}
