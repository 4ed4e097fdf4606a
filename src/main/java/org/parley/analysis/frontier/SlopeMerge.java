package org.parley.analysis.frontier;

/**
 * The upper concave hull of all sums of concave stairs: their edges one after the other in the
 * order of their slopes (the Minkowski sum of convex chains). For n edges in k parts O(n k). The
 * e-th edge leads from entry {@code e - 1} to entry {@code e}.
 *
 * <p>The arrays are read in inner loops and never changed after construction.
 */
final class SlopeMerge {
  final Stairs[] parts;
  final double[] own; // by entry, descending
  final double[] measure; // by entry, ascending
  final int[] part; // by edge: whose it is
  private final int[] at; // by part: the entry reached
  private final double[] slope; // by part: measure won for a unit of own utility, on the next edge

  /** The hull of the sums of one entry of each part; the parts are concave and exact. */
  SlopeMerge(Stairs[] parts) {
    this.parts = parts;
    at = new int[parts.length];
    slope = new double[parts.length];
    int size = 1;
    for (Stairs one : parts) {
      size += one.size - 1;
    }
    own = new double[size];
    measure = new double[size];
    part = new int[size];
    for (int j = 0; j < parts.length; j++) {
      own[0] += parts[j].own[0];
      measure[0] += parts[j].measure[0];
      slope[j] = slope(j);
    }
    for (int edge = 1; edge < size; edge++) {
      follow(steepest(), edge);
    }
  }

  private void follow(int j, int edge) {
    Stairs one = parts[j];
    int from = at[j]++;
    own[edge] = own[edge - 1] + (one.own[from + 1] - one.own[from]);
    measure[edge] = measure[edge - 1] + (one.measure[from + 1] - one.measure[from]);
    part[edge] = j;
    slope[j] = slope(j);
  }

  private int steepest() {
    int best = 0;
    for (int j = 1; j < slope.length; j++) {
      best = slope[j] > slope[best] ? j : best;
    }
    return best;
  }

  private double slope(int j) {
    Stairs one = parts[j];
    int from = at[j];
    return from + 1 == one.size
        ? Double.NEGATIVE_INFINITY
        : (one.measure[from + 1] - one.measure[from]) / (one.own[from] - one.own[from + 1]);
  }

  /** The entries. */
  Stairs stairs() {
    int[] number = new int[own.length];
    for (int k = 0; k < number.length; k++) {
      number[k] = k;
    }
    Stairs.Origin origin = (list, index, chosen) -> choose(reached(index), chosen);
    return new Stairs(own.length, own, measure, measure, origin, part, number);
  }

  /** By part: which entry of it is in an entry of the sum. */
  int[] reached(int entry) {
    int[] reached = new int[parts.length];
    for (int edge = 1; edge <= entry; edge++) {
      reached[part[edge]]++;
    }
    return reached;
  }

  /** Sets the open options of a sum of entries, one of each part, by issue. */
  void choose(int[] entries, int[] chosen) {
    for (int j = 0; j < parts.length; j++) {
      parts[j].choose(entries[j], chosen);
    }
  }
}
