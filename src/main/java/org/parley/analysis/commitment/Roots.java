package org.parley.analysis.commitment;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.analysis.polynomials.PolynomialFunction;
import org.parley.model.war.Check;

/**
 * Where a polynomial changes sign between 0 and 1. In Bernstein form a polynomial has no root in an
 * interval if its coefficients do not change sign there, and exactly one if they change it once
 * (Descartes' rule); else the interval is halved by de Casteljau's scheme. So no root is missed, as
 * it might be on a grid; each is then found by bisection to the last bit.
 *
 * <p>Lane and Riesenfeld, <i>Bounds on a Polynomial</i>, BIT 21 (1981), 112-117. O(n^2) for each
 * halving, {@code n} the degree.
 */
final class Roots {
  /** Two roots nearer to each other than this, or a double one, count as one point. */
  private static final double SAME = 0x1p-40;

  /** Beyond it, binomial coefficients overflow. */
  private static final int HIGHEST = 1000;

  private final PolynomialFunction polynomial;
  private final List<Double> found = new ArrayList<>();

  private Roots(PolynomialFunction polynomial) {
    this.polynomial = polynomial;
  }

  /**
   * The roots above 0 and below 1, in order; a point at which it only touches 0 may be among them.
   */
  static List<Double> of(PolynomialFunction polynomial) {
    int degree = polynomial.degree();
    Check.that(degree <= HIGHEST, "years", "at most " + HIGHEST + " that differ", degree);
    Roots roots = new Roots(polynomial);
    roots.search(bernstein(polynomial.getCoefficients()), 0, 1);
    return List.copyOf(roots.found);
  }

  private void search(double[] b, double low, double high) {
    int changes = signChanges(b);
    double middle = (low + high) / 2;
    if (changes == 1) {
      found.add(single(low, high, lastSign(b)));
    } else if (changes > 1 && high - low < SAME) {
      found.add(middle);
    } else if (changes > 1) {
      halve(b, low, middle, high);
    }
  }

  /**
   * De Casteljau: the left half's coefficients are the first of each row, the right half's stay.
   */
  private void halve(double[] b, double low, double middle, double high) {
    int n = b.length - 1;
    double[] left = new double[n + 1];
    double[] right = b.clone();
    for (int row = 0; row <= n; row++) {
      left[row] = right[0];
      for (int i = 0; i < n - row; i++) {
        right[i] = (right[i] + right[i + 1]) / 2;
      }
    }
    search(left, low, middle);
    if (right[0] == 0) {
      found.add(middle);
    }
    search(right, middle, high);
  }

  private double single(double low, double high, double sign) {
    return Bisection.smallest(
            low, high, x -> x >= high || (x > low && polynomial.value(x) * sign >= 0))
        .orElseThrow();
  }

  private static int signChanges(double[] b) {
    int changes = 0;
    double sign = 0;
    for (double x : b) {
      changes += x * sign < 0 ? 1 : 0;
      sign = x == 0 ? sign : Math.signum(x);
    }
    return changes;
  }

  private static double lastSign(double[] b) {
    int k = b.length - 1;
    while (b[k] == 0) {
      k--;
    }
    return Math.signum(b[k]);
  }

  /** {@code b_i = sum_(j<=i) a_j C(i,j) / C(n,j)}, by sums of neighbours. */
  private static double[] bernstein(double[] a) {
    int n = a.length - 1;
    double[] b = new double[n + 1];
    double choose = 1;
    for (int j = 0; j <= n; j++) {
      b[j] = a[j] / choose;
      choose = choose * (n - j) / (j + 1);
    }
    for (int row = 1; row <= n; row++) {
      for (int i = n; i >= row; i--) {
        b[i] += b[i - 1];
      }
    }
    return b;
  }
}
