package org.parley.analysis.frontier;

/**
 * The upper concave hull of all sums of concave stairs: their edges one after the other in the
 * order of their slopes (the Minkowski sum of convex chains). For n edges in k parts O(n k).
 *
 * <p>Mutable, for one merge.
 */
final class SlopeMerge {
  private final Stairs[] parts;
  private final int[] at; // by part: the entry reached
  private final double[] slope; // by part: measure won for a unit of own utility, on the next edge
  private final double[] own;
  private final double[] measure;
  private final int[] part; // by entry: whose edge led to it
  private final int[] number; // by entry: its own

  private SlopeMerge(Stairs[] parts) {
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
    number = new int[size];
  }

  /** The hull of the sums of one entry of each part; the parts are concave and exact. */
  static Stairs sum(Stairs[] parts) {
    return parts.length == 1 ? parts[0] : new SlopeMerge(parts).merged();
  }

  private Stairs merged() {
    for (int j = 0; j < parts.length; j++) {
      own[0] += parts[j].own[0];
      measure[0] += parts[j].measure[0];
      slope[j] = slope(j);
    }
    for (int k = 1; k < own.length; k++) {
      follow(steepest(), k);
    }
    int[] edges = part;
    Stairs[] of = parts;
    Stairs.Origin origin = (list, index, chosen) -> choose(of, edges, index, chosen);
    return new Stairs(own.length, own, measure, measure, origin, part, number);
  }

  private void follow(int j, int k) {
    Stairs one = parts[j];
    int from = at[j]++;
    own[k] = own[k - 1] + (one.own[from + 1] - one.own[from]);
    measure[k] = measure[k - 1] + (one.measure[from + 1] - one.measure[from]);
    part[k] = j;
    number[k] = k;
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

  private static void choose(Stairs[] parts, int[] part, int entry, int[] chosen) {
    int[] reached = new int[parts.length];
    for (int k = 1; k <= entry; k++) {
      reached[part[k]]++;
    }
    for (int j = 0; j < parts.length; j++) {
      parts[j].choose(reached[j], chosen);
    }
  }
}
