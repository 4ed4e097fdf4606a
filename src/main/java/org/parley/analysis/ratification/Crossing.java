package org.parley.analysis.ratification;

import java.util.function.DoubleUnaryOperator;

/** Where a function that never falls reaches a level. */
final class Crossing {
  /** How near the place is found, in the unit of the argument or as a share of it. */
  static final double TOLERANCE = 1e-11;

  private Crossing() {}

  /**
   * By bisection: the function is at least the level there, and below it {@link #TOLERANCE} before.
   *
   * @param low the function is below the level
   * @param high the function is at least the level
   */
  static double of(DoubleUnaryOperator rising, double level, double low, double high) {
    double under = low;
    double over = high;
    while (over - under > TOLERANCE * Math.max(1, Math.abs(over))) {
      double middle = under + (over - under) / 2;
      if (rising.applyAsDouble(middle) >= level) {
        over = middle;
      } else {
        under = middle;
      }
    }
    return over;
  }
}
