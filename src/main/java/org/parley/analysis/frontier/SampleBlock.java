package org.parley.analysis.frontier;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * Halves drawn from a {@link TiltedLaw}, and the mean weight of all packages that pairs of them
 * make. The arrays are scratch, reused from block to block.
 */
final class SampleBlock {
  private static final int HALVES = 1024;
  private static final int WORDS = HALVES / 64;

  private final Columns columns;
  private final TiltedLaw law;
  private final TiltedDraws draws;
  private final int backs;
  private final int width;
  private final long[] gain;
  private final long[] a;
  private final long[] b;
  private final double[] weightsA = new double[HALVES];
  private final double[] weightsB = new double[HALVES];
  private final BitPairs pairs;

  SampleBlock(Columns columns, TiltedLaw law, UniformRandomProvider random) {
    this.columns = columns;
    this.law = law;
    draws = new TiltedDraws(columns, law, random);
    backs = draws.isHalved() ? HALVES : 1;
    width = columns.count + 2;
    gain = new long[columns.count];
    a = new long[HALVES * width];
    b = new long[HALVES * width];
    pairs = new BitPairs(a, b, width, 1);
  }

  /** Random numbers that a block takes, and as much as the pairing is worth. */
  long work() {
    return (long) HALVES * (draws.work() + columns.count * WORDS / 4);
  }

  /**
   * Draws a block.
   *
   * @param separate receives the weights of some packages that have no half in common
   * @return the mean weight
   */
  double draw(Moments separate) {
    double mostA = drawFronts();
    double mostB = drawBacks();
    separate(separate);
    scale(weightsA, HALVES, mostA);
    scale(weightsB, backs, mostB);
    double mean = pairs.weigh(HALVES, weightsA, backs, weightsB) / HALVES / backs;
    return mean > 0 ? StrictMath.exp(mostA + mostB + StrictMath.log(mean)) : 0;
  }

  /** Draws the first halves, with the logarithms of their weights; returns the largest. */
  private double drawFronts() {
    double most = Double.NEGATIVE_INFINITY;
    for (int e = 0; e < HALVES; e++) {
      boolean permitted = draws.drawFront(gain);
      weightsA[e] = permitted ? keep(a, e) : Double.NEGATIVE_INFINITY;
      most = Math.max(most, weightsA[e]);
    }
    return most;
  }

  private double drawBacks() {
    double most = Double.NEGATIVE_INFINITY;
    for (int e = 0; e < backs; e++) {
      draws.drawBack(gain);
      weightsB[e] = keep(b, e);
      most = Math.max(most, weightsB[e]);
    }
    return most;
  }

  /** Keeps the half just drawn; the logarithm of its weight. */
  private double keep(long[] halves, int e) {
    System.arraycopy(gain, 0, halves, e * width + 1, columns.count);
    double log = 0;
    for (int c = 0; c < columns.count; c++) {
      log -= law.tilt[c] * (gain[c] / columns.scale[c]);
    }
    return log;
  }

  private void separate(Moments separate) {
    for (int e = 0; e < HALVES; e++) {
      int other = backs == 1 ? 0 : e;
      boolean meets = weightsA[e] > Double.NEGATIVE_INFINITY;
      for (int c = 1; c <= columns.count; c++) {
        meets &= a[e * width + c] + b[other * width + c] >= 0;
      }
      separate.include(meets ? StrictMath.exp(weightsA[e] + weightsB[other]) : 0);
    }
  }

  private static void scale(double[] logs, int size, double most) {
    for (int e = 0; e < size; e++) {
      logs[e] = most == Double.NEGATIVE_INFINITY ? 0 : StrictMath.exp(logs[e] - most);
    }
  }
}
