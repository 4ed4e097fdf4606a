package org.parley.uncertainty;

import org.apache.commons.statistics.descriptive.Quantile;

/**
 * A number with the interval that holds the middle 90 % of its draws.
 *
 * @param likely value at the likely value of every assumption; with skewed ranges it need not be
 *     the middle of the draws, and it may even lie outside the interval
 * @param low 5 % quantile of the draws
 * @param high 95 % quantile of the draws
 */
public record Estimate(double likely, double low, double high) {
  // with a copy, because it sorts in place and draws are compared pairwise afterwards
  private static final Quantile QUANTILE = Quantile.withDefaults().withCopy(true);

  /**
   * The estimate that draws make; quantiles by the median-unbiased method 8 of Hyndman and Fan
   * (1996, doi:10.2307/2684934).
   */
  public static Estimate of(double likely, double[] draws) {
    double[] ends = QUANTILE.evaluate(draws, 0.05, 0.95);
    return new Estimate(likely, ends[0], ends[1]);
  }
}
