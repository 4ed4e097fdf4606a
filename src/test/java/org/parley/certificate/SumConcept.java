package org.parley.certificate;

import java.math.BigInteger;

/**
 * The sum of the shares; a share is a gain divided by the party's scale. Weights of at least {@code
 * tau / s_p} on every party give {@code w.g >= tau} times that sum, no gain being negative.
 */
final class SumConcept implements Concept {
  private final long[] scale; // 0 for those that do not count

  SumConcept(long[] scale) {
    this.scale = scale.clone();
  }

  /** A number times the scales of all other parties that have one. */
  static BigInteger timesOthers(long number, long[] scale, int party) {
    BigInteger product = BigInteger.valueOf(number);
    for (int q = 0; q < scale.length; q++) {
      if (q != party && scale[q] > 0) {
        product = product.multiply(BigInteger.valueOf(scale[q]));
      }
    }
    return product;
  }

  @Override
  public int compare(long[] one, long[] other) {
    return sum(one).compareTo(sum(other));
  }

  private BigInteger sum(long[] gains) {
    BigInteger sum = BigInteger.ZERO;
    for (int p = 0; p < scale.length; p++) {
      sum = scale[p] > 0 ? sum.add(timesOthers(gains[p], scale, p)) : sum;
    }
    return sum;
  }

  @Override
  public double value(double[] gains) {
    double sum = 0;
    for (int p = 0; p < scale.length; p++) {
      sum += scale[p] > 0 ? gains[p] / scale[p] : 0;
    }
    return sum;
  }

  @Override
  public double bound(double[] weights, double[] gains) {
    double tau = Double.POSITIVE_INFINITY;
    for (int p = 0; p < scale.length; p++) {
      tau = scale[p] > 0 ? Math.min(tau, weights[p] * scale[p]) : tau;
    }
    return tau * value(gains);
  }
}
