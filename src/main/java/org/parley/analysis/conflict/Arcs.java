package org.parley.analysis.conflict;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Arcs between states in two flat arrays: those from a state lie together, by target. */
final class Arcs {
  private final int[] start;
  private final int[] target;

  private Arcs(int[] start, int[] target) {
    this.start = start;
    this.target = target;
  }

  /** Arcs packed by {@link #packed}, in any order; one that is there twice counts once. */
  static Arcs of(int states, long[] packed) {
    long[] sorted = sortedDistinct(packed);
    int[] start = new int[states + 1];
    int[] target = new int[sorted.length];
    for (int k = 0; k < sorted.length; k++) {
      start[(int) (sorted[k] >>> Integer.SIZE) + 1]++;
      target[k] = (int) sorted[k];
    }
    Arrays.parallelPrefix(start, Integer::sum);
    return new Arcs(start, target);
  }

  /** Both ends of an arc in one number. */
  static long packed(int from, int to) {
    return (long) from << Integer.SIZE | to;
  }

  private static long[] sortedDistinct(long[] packed) {
    long[] sorted = packed.clone();
    Arrays.sort(sorted);
    int size = 0;
    for (long arc : sorted) {
      if (size == 0 || sorted[size - 1] != arc) {
        sorted[size++] = arc;
      }
    }
    return Arrays.copyOf(sorted, size);
  }

  int states() {
    return start.length - 1;
  }

  int size() {
    return target.length;
  }

  /** Number of the first arc from a state; the last one is before {@link #end}. */
  int first(int state) {
    return start[state];
  }

  int end(int state) {
    return start[state + 1];
  }

  /** Where an arc leads. */
  int target(int arc) {
    return target[arc];
  }

  IntStream targets(int state) {
    return Arrays.stream(target, start[state], start[state + 1]);
  }

  /** Whether an arc leads from one state to another. */
  boolean has(int from, int to) {
    return Arrays.binarySearch(target, start[from], start[from + 1], to) >= 0;
  }

  /** The same arcs, each the other way round. */
  Arcs reversed() {
    int[] next = new int[start.length];
    for (int to : target) {
      next[to + 1]++;
    }
    Arrays.parallelPrefix(next, Integer::sum);
    int[] begin = next.clone();
    int[] source = new int[target.length];
    for (int from = 0; from < states(); from++) {
      for (int arc = start[from]; arc < start[from + 1]; arc++) {
        source[next[target[arc]]++] = from;
      }
    }
    return new Arcs(begin, source);
  }

  /** The arcs that improve: each leads to a state that the ranking places above its source. */
  Arcs improving(Ranking ranking) {
    int[] begin = new int[start.length];
    int[] kept = new int[target.length];
    int size = 0;
    for (int from = 0; from < states(); from++) {
      for (int arc = start[from]; arc < start[from + 1]; arc++) {
        if (ranking.prefers(target[arc], from)) {
          kept[size++] = target[arc];
        }
      }
      begin[from + 1] = size;
    }
    return new Arcs(begin, Arrays.copyOf(kept, size));
  }
}
