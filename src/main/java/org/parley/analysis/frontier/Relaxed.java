package org.parley.analysis.frontier;

import java.util.List;

/**
 * A task solved over lotteries.
 *
 * <p>Holds arrays, so not a record; they are not changed.
 */
final class Relaxed {
  /** Packages drawn, as open options by issue. */
  final List<int[]> packages;

  /** The chance of each. */
  final double[] chances;

  /** Weights on the rows; the bound follows from them. */
  final double[] weights;

  /** Value of the lottery. */
  final double value;

  /** No package and no lottery has a larger value. Minus infinity if none meets the floors. */
  final double bound;

  Relaxed(List<int[]> packages, double[] chances, double[] weights, double value, double bound) {
    this.packages = packages;
    this.chances = chances;
    this.weights = weights;
    this.value = value;
    this.bound = bound;
  }

  boolean isFeasible() {
    return bound != Double.NEGATIVE_INFINITY;
  }
}
