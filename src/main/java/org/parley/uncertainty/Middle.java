package org.parley.uncertainty;

import java.util.Optional;
import org.apache.commons.statistics.descriptive.Quantile;

/**
 * Where the middle of some numbers lies.
 *
 * @param median half of them are below
 * @param low 5 % quantile
 * @param high 95 % quantile
 */
public record Middle(double median, double low, double high) {
  private static final Quantile QUANTILE = Quantile.withDefaults().withCopy(true);

  /**
   * Of some numbers; empty if there are none. Quantiles by the median-unbiased method 8 of Hyndman
   * and Fan (1996, doi:10.2307/2684934).
   */
  public static Optional<Middle> of(double[] numbers) {
    if (numbers.length == 0) {
      return Optional.empty();
    }
    double[] at = QUANTILE.evaluate(numbers, 0.05, 0.5, 0.95);
    return Optional.of(new Middle(at[1], at[0], at[2]));
  }
}
