package org.parley.analysis.frontier;

import java.util.Arrays;

/**
 * Vectors of gains over part of the issues, in units of {@link Space}, one column for each party
 * whose consent is needed.
 *
 * <p>Each vector has a <i>corner</i>, which is at least as large in every coordinate. What a front
 * promises: every choice of options on its issues, except those that cannot be part of an agreeable
 * package where only such are sought, has gains that are nowhere above some corner. In an exact
 * front the corners are the vectors themselves. Corners are distinct, none covers another, and they
 * are in descending lexicographic order.
 *
 * <p>The arrays are read in inner loops and never changed after construction.
 */
final class Front {
  final int parties;
  final int size;
  final long[] gain; // by vector and party
  final long[] corner; // by vector and party; the same array as gain if exact
  final long[] top; // largest corner, by party
  final long[] bottom; // smallest corner, by party
  final Trace trace;

  Front(int parties, int size, long[] gain, long[] corner, Trace trace) {
    this.parties = parties;
    this.size = size;
    this.gain = gain;
    this.corner = corner;
    this.trace = trace;
    this.top = new long[parties];
    this.bottom = new long[parties];
    Arrays.fill(top, Long.MIN_VALUE);
    Arrays.fill(bottom, Long.MAX_VALUE);
    for (int row = 0; row < size * parties; row += parties) {
      for (int p = 0; p < parties; p++) {
        top[p] = Math.max(top[p], corner[row + p]);
        bottom[p] = Math.min(bottom[p], corner[row + p]);
      }
    }
  }

  /** No issue settled: the zero vector. */
  static Front zero(int parties) {
    long[] zero = new long[parties];
    return new Front(parties, 1, zero, zero, Trace.NONE);
  }

  boolean isExact() {
    return gain == corner;
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** The farthest that a corner is above its vector for a party, in units. */
  long loss(int p) {
    long most = 0;
    for (int at = p; at < size * parties; at += parties) {
      most = Math.max(most, corner[at] - gain[at]);
    }
    return most;
  }
}
