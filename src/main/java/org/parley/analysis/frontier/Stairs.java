package org.parley.analysis.frontier;

import java.util.Arrays;

/**
 * A front of two coordinates, own utility and a measure, in descending order of the first and
 * ascending order of the second: whole numbers, held as doubles.
 *
 * <p>Each entry has a <i>bound</i>, which is at least its measure. What stairs promise: to every
 * choice of options on their issues there is an entry with at least as much own utility and a bound
 * at least as large as its measure. In exact stairs the bounds are the measures themselves. No
 * other entry has at least the same own utility and bound.
 *
 * <p>The arrays may be longer than {@code size}; they are read in inner loops and never changed
 * after construction.
 */
final class Stairs implements Trace {
  final int size;
  final double[] own;
  final double[] measure;
  final double[] bound; // the same array as measure if exact
  private final Origin origin;
  private final int[] list; // by entry: in which list of sums it was found
  private final int[] index; // by entry: and where in it

  /** Which options a sum stands for. */
  interface Origin {
    /** Sets the open options of a sum, by issue. */
    void choose(int list, int index, int[] chosen);
  }

  Stairs(
      int size,
      double[] own,
      double[] measure,
      double[] bound,
      Origin origin,
      int[] list,
      int[] index) {
    this.size = size;
    this.own = own;
    this.measure = measure;
    this.bound = bound;
    this.origin = origin;
    this.list = list;
    this.index = index;
  }

  /** No issue settled. */
  static Stairs zero() {
    double[] zero = new double[1];
    return new Stairs(1, zero, zero, zero, (list, index, chosen) -> {}, new int[1], new int[1]);
  }

  boolean isExact() {
    return measure == bound;
  }

  @Override
  public void choose(int vector, int[] chosen) {
    origin.choose(list[vector], index[vector], chosen);
  }

  /**
   * These stairs if they have at most so many entries, at least 2. Otherwise neighbours become one,
   * the one with the most own utility, whose bound is then the largest of theirs. O(n).
   */
  Stairs thinned(int most) {
    return size <= most ? this : thinned((bound[size - 1] - bound[0]) / (most - 1));
  }

  /** Neighbours whose bounds differ by no more than a width become one. */
  private Stairs thinned(double width) {
    int[] first = new int[size];
    double[] top = new double[size];
    int n = 0;
    double start = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < size; k++) {
      if (bound[k] - start > width) {
        start = bound[k];
        first[n++] = k;
      }
      top[n - 1] = bound[k];
    }
    return picked(Arrays.copyOf(first, n), top);
  }

  private Stairs picked(int[] entry, double[] bounds) {
    int n = entry.length;
    double[] owns = new double[n];
    double[] measures = new double[n];
    int[] listOf = new int[n];
    int[] indexOf = new int[n];
    for (int k = 0; k < n; k++) {
      owns[k] = own[entry[k]];
      measures[k] = measure[entry[k]];
      listOf[k] = list[entry[k]];
      indexOf[k] = index[entry[k]];
    }
    return new Stairs(n, owns, measures, bounds, origin, listOf, indexOf);
  }

  /** The farthest that the promised bound is above what the entries have, for any own utility. */
  double loss() {
    double most = 0;
    double high = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < size; k++) {
      high = Math.max(high, measure[k]);
      most = Math.max(most, bound[k] - high);
    }
    return most;
  }
}
