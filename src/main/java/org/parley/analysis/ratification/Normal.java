package org.parley.analysis.ratification;

import org.apache.commons.math3.special.Erf;

/**
 * The standard normal law. By Commons Math, whose functions are the same on every machine; those of
 * Commons Statistics call {@code Math.exp}, which need not be.
 */
final class Normal {
  /** Beyond so many standard deviations lies a chance below 1e-18. */
  static final double FAR = 9;

  private static final double ROOT_TWO = Math.sqrt(2);
  private static final double ROOT_TWO_PI = Math.sqrt(2 * Math.PI);

  private Normal() {}

  /** The chance of at most {@code z}. */
  static double atMost(double z) {
    return Erf.erfc(-z / ROOT_TWO) / 2;
  }

  /** Density at {@code z}. */
  static double density(double z) {
    return StrictMath.exp(-z * z / 2) / ROOT_TWO_PI;
  }
}
