package org.parley.analysis.frontier;

/**
 * Looks for the tilt, not below 0 in any column, that makes {@code log total(tilt) + log sum_h
 * exp(-(known + tilt) . g_h)} smallest, a convex function, by Newton steps that stay at 0 or above.
 *
 * <p>Without packages {@code h} that is the tightest of the bounds {@code exp(logTotal)} on the
 * number of packages whose columns are all at least 0 (H. Chernoff, Annals of Mathematical
 * Statistics 23 (1952), doi:10.1214/aoms/1177729330). With packages h drawn among those, it is the
 * second moment of the weights {@code exp(-tilt . g)}, as far as the drawn packages tell: the tilt
 * whose sample has the smallest variance (R. Y. Rubinstein and D. P. Kroese, The Cross-Entropy
 * Method, 2004, section 3.3).
 */
final class TiltSearch {
  private static final int MOST_STEPS = 40;
  private static final double CLOSE = 1e-6; // of the logarithm

  private final Columns columns;
  private final double[] gains; // of the packages h, by package and column, in points
  private final double[] known; // the tilt they were drawn under
  private final double[] weights; // scratch, by package
  private final int count;

  private TiltSearch(Columns columns, double[] gains, double[] known) {
    this.columns = columns;
    this.gains = gains;
    this.known = known;
    count = columns.count;
    weights = new double[count == 0 ? 0 : gains.length / count];
  }

  /** The law with the smallest total. */
  static TiltedLaw smallest(Columns columns) {
    double[] none = new double[columns.count];
    return new TiltSearch(columns, new double[0], none).from(none);
  }

  /**
   * The law under which the weights vary least.
   *
   * @param gains of packages drawn under a law, by package and column, in points
   */
  static TiltedLaw steadiest(Columns columns, double[] gains, TiltedLaw law) {
    return new TiltSearch(columns, gains, law.tilt).from(law.tilt);
  }

  private TiltedLaw from(double[] start) {
    TiltedLaw law = TiltedLaw.of(columns, start);
    double[] gradient = new double[count];
    double[] hessian = new double[count * count];
    double value = value(law, gradient, hessian);
    for (int step = 0; step < MOST_STEPS; step++) {
      double[] direction = direction(law.tilt, gradient, hessian);
      TiltedLaw better = better(law, value, direction);
      if (better == null) {
        return law;
      }
      double before = value;
      law = better;
      value = value(law, gradient, hessian);
      if (before - value < CLOSE) {
        return law;
      }
    }
    return law;
  }

  /** The law further along a direction, halved until the value falls; null if it never does. */
  private TiltedLaw better(TiltedLaw law, double value, double[] direction) {
    double length = 1;
    for (int halving = 0; halving < MOST_STEPS; halving++) {
      double[] tilt = new double[count];
      for (int c = 0; c < count; c++) {
        tilt[c] = Math.max(0, law.tilt[c] + length * direction[c]);
      }
      TiltedLaw other = TiltedLaw.of(columns, tilt);
      if (value(other, new double[count], new double[count * count]) < value) {
        return other;
      }
      length /= 2;
    }
    return null;
  }

  /** The function, with its first and second derivatives. */
  private double value(TiltedLaw law, double[] gradient, double[] hessian) {
    System.arraycopy(law.mean, 0, gradient, 0, count);
    System.arraycopy(law.covariance, 0, hessian, 0, count * count);
    return law.logTotal + (weights.length == 0 ? 0 : ofPackages(law, gradient, hessian));
  }

  private double ofPackages(TiltedLaw law, double[] gradient, double[] hessian) {
    double most = Double.NEGATIVE_INFINITY;
    for (int h = 0; h < weights.length; h++) {
      weights[h] = 0;
      for (int c = 0; c < count; c++) {
        weights[h] -= (known[c] + law.tilt[c]) * gains[h * count + c];
      }
      most = Math.max(most, weights[h]);
    }
    double total = 0;
    for (int h = 0; h < weights.length; h++) {
      weights[h] = StrictMath.exp(weights[h] - most);
      total += weights[h];
    }
    derive(total, gradient, hessian);
    return most + StrictMath.log(total);
  }

  /** Subtracts the weighted mean of the packages' gains, adds their covariance. */
  private void derive(double total, double[] gradient, double[] hessian) {
    double[] mean = new double[count];
    for (int h = 0; h < weights.length; h++) {
      for (int c = 0; c < count; c++) {
        mean[c] += weights[h] / total * gains[h * count + c];
      }
    }
    for (int h = 0; h < weights.length; h++) {
      for (int k = 0; k < count * count; k++) {
        int c = k / count;
        int d = k % count;
        hessian[k] +=
            weights[h]
                / total
                * (gains[h * count + c] - mean[c])
                * (gains[h * count + d] - mean[d]);
      }
    }
    for (int c = 0; c < count; c++) {
      gradient[c] -= mean[c];
    }
  }

  /** Newton's direction among the columns that are not held at 0. */
  private double[] direction(double[] tilt, double[] gradient, double[] hessian) {
    double[] matrix = hessian.clone();
    double[] right = new double[count];
    for (int c = 0; c < count; c++) {
      right[c] = -gradient[c];
      matrix[c * count + c] += 1e-9 * (1 + matrix[c * count + c]);
      if (tilt[c] == 0 && gradient[c] >= 0) {
        hold(matrix, right, c);
      }
    }
    return solve(matrix, right);
  }

  private void hold(double[] matrix, double[] right, int c) {
    for (int d = 0; d < count; d++) {
      matrix[c * count + d] = 0;
      matrix[d * count + c] = 0;
    }
    matrix[c * count + c] = 1;
    right[c] = 0;
  }

  /** Solves a positive definite system in place (Gauss). */
  private static double[] solve(double[] matrix, double[] right) {
    int n = right.length;
    for (int c = 0; c < n; c++) {
      for (int r = c + 1; r < n; r++) {
        double factor = matrix[r * n + c] / matrix[c * n + c];
        for (int k = c; k < n; k++) {
          matrix[r * n + k] -= factor * matrix[c * n + k];
        }
        right[r] -= factor * right[c];
      }
    }
    for (int c = n - 1; c >= 0; c--) {
      for (int k = c + 1; k < n; k++) {
        right[c] -= matrix[c * n + k] * right[k];
      }
      right[c] /= matrix[c * n + c];
    }
    return right;
  }
}
