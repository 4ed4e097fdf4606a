package org.parley.study;

import org.parley.uncertainty.Estimate;

/**
 * The chance that something passes.
 *
 * @param chance at the likely value of every number, over what is unreported; and the middle 90 %
 *     of the chances that the draws of all ranges give
 * @param mean of the chances over all draws: the chance to pass if the stated ranges were all that
 *     is unsure
 */
public record Passing(Estimate chance, double mean) {

  static Passing of(double likely, double[] chances) {
    double sum = 0;
    for (double chance : chances) {
      sum += chance;
    }
    return new Passing(Estimate.of(likely, chances), Math.min(1, sum / chances.length));
  }
}
