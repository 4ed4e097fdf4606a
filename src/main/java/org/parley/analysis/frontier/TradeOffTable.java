package org.parley.analysis.frontier;

import java.util.Arrays;

/** From the stairs of all packages to the entries of {@link TradeOffs}, in points. */
final class TradeOffTable {
  private final Structure structure;
  private final WholeMeasure own;
  private final WholeMeasure measure;
  private final Stairs stairs;

  TradeOffTable(Structure structure, WholeMeasure own, WholeMeasure measure, Stairs stairs) {
    this.structure = structure;
    this.own = own;
    this.measure = measure;
    this.stairs = stairs;
  }

  /**
   * @param loss the most that a package's measure is above that of the entry that covers its own
   *     utility, in units
   */
  TradeOffs table(double loss) {
    int[] vector = entries();
    double[] owns = new double[vector.length];
    double[] others = new double[vector.length];
    for (int k = 0; k < vector.length; k++) {
      owns[k] = (stairs.own[vector[k]] + own.base) / own.scale;
      others[k] = (stairs.measure[vector[k]] + measure.base) / measure.scale;
    }
    double tolerance = loss / measure.scale + 2 * measure.error;
    return new TradeOffs(structure, owns, others, vector, stairs, tolerance);
  }

  /** The vectors that none with more own utility covers, in ascending order of own utility. */
  private int[] entries() {
    int[] kept = new int[stairs.size];
    int at = kept.length;
    double high = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < stairs.size; k++) {
      if (stairs.measure[k] > high) {
        high = stairs.measure[k];
        kept[--at] = k;
      }
    }
    return Arrays.copyOfRange(kept, at, kept.length);
  }
}
