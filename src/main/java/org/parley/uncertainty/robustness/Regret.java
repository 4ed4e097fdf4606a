package org.parley.uncertainty.robustness;

import java.util.Arrays;

/**
 * Regret (Savage 1951, doi:10.1080/01621459.1951.10500768): what one would have had more in a
 * future with the alternative that is best there. In the unit of the values; 0 for the best.
 */
public final class Regret {
  private Regret() {}

  /**
   * The regret of each alternative in each future: the best of the row less the value.
   *
   * @param values {@code values[future][alternative]}, more being better
   * @return {@code regret[future][alternative]}
   */
  public static double[][] of(double[][] values) {
    return Arrays.stream(values).map(Regret::ofRow).toArray(double[][]::new);
  }

  private static double[] ofRow(double[] row) {
    double best = Arrays.stream(row).max().orElse(0);
    return Arrays.stream(row).map(value -> best - value).toArray();
  }
}
