package org.parley.analysis.frontier;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * From the stairs of all packages to the entries of {@link TradeOffs}, in points.
 *
 * <p>Where the structure has loose linkages and rules the stairs do without them. Then their
 * packages are looked at one by one: forbidden ones are no entries, and linkages that hold are
 * added. With {@code g_u} and {@code g_m} for the most that loose linkages can bring to own utility
 * and measure, and {@code B(t)} for the most that the stairs promise at {@code t}, no package with
 * own utility {@code t} has a measure above {@code B(t - g_u) + g_m}.
 */
final class TradeOffTable {
  private final Structure structure;
  private final WholeMeasure own;
  private final WholeMeasure measure;
  private final Stairs stairs;
  private final double loss;
  private final double[] owned; // by vector of the stairs, in units
  private final double[] measured;

  /**
   * @param loss the most that a package's measure is above that of the vector that covers its own
   *     utility, in units
   */
  TradeOffTable(
      Structure structure, WholeMeasure own, WholeMeasure measure, Stairs stairs, double loss) {
    this.structure = structure;
    this.own = own;
    this.measure = measure;
    this.stairs = stairs;
    this.loss = loss;
    boolean tight = structure.loose.isEmpty();
    owned = tight ? stairs.own : Arrays.copyOf(stairs.own, stairs.size);
    measured = tight ? stairs.measure : Arrays.copyOf(stairs.measure, stairs.size);
  }

  /**
   * @param step least difference of own utility between two packages that differ in it, in units
   */
  TradeOffs table(double step) {
    boolean tight = structure.loose.isEmpty();
    int[] vector = maxima(tight ? IntStream.range(0, stairs.size).toArray() : permitted());
    double[] owns = new double[vector.length];
    double[] others = new double[vector.length];
    for (int k = 0; k < vector.length; k++) {
      owns[k] = (owned[vector[k]] + own.base) / own.scale;
      others[k] = (measured[vector[k]] + measure.base) / measure.scale;
    }
    double most = tight ? loss : looseLoss(vector, step);
    double tolerance = most / measure.scale + 2 * measure.error;
    return new TradeOffs(structure, owns, others, vector, stairs, tolerance);
  }

  /** Of vectors in descending order of own utility those that none covers, in ascending order. */
  private int[] maxima(int[] vectors) {
    int[] kept = new int[vectors.length];
    int at = kept.length;
    double high = Double.NEGATIVE_INFINITY;
    for (int v : vectors) {
      if (measured[v] > high) {
        high = measured[v];
        kept[--at] = v;
      }
    }
    return Arrays.copyOfRange(kept, at, kept.length);
  }

  /** Vectors of permitted packages, now with loose linkages, in descending order. */
  private int[] permitted() {
    int[] chosen = new int[structure.issues()];
    int[] permitted = new int[stairs.size];
    int many = 0;
    for (int v = 0; v < stairs.size; v++) {
      stairs.choose(v, chosen);
      if (structure.permits(chosen)) {
        owned[v] += own.loose(chosen);
        measured[v] += measure.loose(chosen);
        permitted[many++] = v;
      }
    }
    Comparator<Integer> descending = Comparator.comparingDouble(v -> -owned[v]);
    return Arrays.stream(permitted, 0, many)
        .boxed()
        .sorted(descending.thenComparingDouble(v -> -measured[v])) // stable
        .mapToInt(v -> v)
        .toArray();
  }

  private double looseLoss(int[] vector, double step) {
    double most = vector.length == 0 ? Double.POSITIVE_INFINITY : 0;
    for (int k = 0; k < vector.length; k++) {
      double least = k == 0 ? Double.NEGATIVE_INFINITY : owned[vector[k - 1]] + step;
      most = Math.max(most, promised(least) - measured[vector[k]]);
    }
    return most;
  }

  /** No package with at least so much own utility has a larger measure. */
  private double promised(double least) {
    double high = Double.NEGATIVE_INFINITY;
    for (int v = 0; v < stairs.size && stairs.own[v] >= least - own.mostOfLoose(); v++) {
      high = Math.max(high, stairs.measure[v]);
    }
    return high + loss + measure.mostOfLoose();
  }
}
