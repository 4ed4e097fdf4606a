package org.parley.certificate;

import java.math.BigInteger;
import java.util.List;
import org.parley.analysis.frontier.Role;
import org.parley.analysis.frontier.Terms;

/**
 * The product of the gains of those that bargain, each to the power of its weight. With all of
 * these gains above 0: {@code w.g >= W exp((sum omega ln g + sum omega ln(w / omega)) / W)}, where
 * {@code W} is the sum of the bargaining weights {@code omega} (weighted means).
 */
final class NashConcept implements Concept {
  private final double[] omega; // 0 for those that do not bargain
  private final int[] exponent;
  private final double total;

  NashConcept(Terms terms) {
    int parties = terms.roles().size();
    omega = new double[parties];
    double sum = 0;
    for (int p = 0; p < parties; p++) {
      omega[p] = terms.roles().get(p) == Role.BARGAINS ? terms.weights().get(p) : 0;
      sum += omega[p];
    }
    total = sum;
    exponent = exponents(omega);
  }

  /** Whole numbers in the same proportion. */
  private static int[] exponents(double[] omega) {
    for (int factor : List.of(1, 2, 3, 4, 10, 100, 1000)) {
      int[] whole = new int[omega.length];
      boolean fits = true;
      for (int p = 0; p < whole.length; p++) {
        whole[p] = (int) Math.rint(omega[p] * factor);
        fits &= Math.abs(whole[p] - omega[p] * factor) < 1e-9;
      }
      if (fits) {
        return whole;
      }
    }
    throw new IllegalArgumentException("bargaining weights are to have at most three decimals");
  }

  /** Whether the product is above 0. */
  boolean isPositive(long[] gains) {
    for (int p = 0; p < omega.length; p++) {
      if (omega[p] > 0 && gains[p] <= 0) {
        return false;
      }
    }
    return true;
  }

  /** Parties that gain, then the product over those. */
  @Override
  public int compare(long[] one, long[] other) {
    int more = Integer.compare(gaining(one), gaining(other));
    return more != 0 ? more : product(one).compareTo(product(other));
  }

  private int gaining(long[] gains) {
    int n = 0;
    for (int p = 0; p < omega.length; p++) {
      n += omega[p] > 0 && gains[p] > 0 ? 1 : 0;
    }
    return n;
  }

  private BigInteger product(long[] gains) {
    BigInteger product = BigInteger.ONE;
    for (int p = 0; p < omega.length; p++) {
      if (omega[p] > 0 && gains[p] > 0) {
        product = product.multiply(BigInteger.valueOf(gains[p]).pow(exponent[p]));
      }
    }
    return product;
  }

  @Override
  public double value(double[] gains) {
    double sum = 0;
    double over = 0;
    for (int p = 0; p < omega.length; p++) {
      if (omega[p] > 0 && gains[p] > 0) {
        sum += omega[p] * Math.log(gains[p]);
        over += omega[p];
      }
    }
    return over == 0 ? 0 : Math.exp(sum / over);
  }

  @Override
  public double bound(double[] weights, double[] gains) {
    double sum = 0;
    for (int p = 0; p < omega.length; p++) {
      if (omega[p] > 0) {
        sum += omega[p] * (Math.log(gains[p]) + Math.log(weights[p] / omega[p]));
      }
    }
    return total * Math.exp(sum / total);
  }
}
