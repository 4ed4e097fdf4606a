package org.parley.uncertainty.sensitivity;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.descriptive.Quantile;
import org.parley.uncertainty.RandomStream;

/**
 * How intervals are made: rows are drawn again with replacement, the estimate is made from each
 * such resample, and the interval holds the middle of these estimates (the percentile interval of
 * Efron 1979, doi:10.1214/aos/1176344552). Where the rows come from a Sobol sequence the interval
 * is on the safe side: the estimate errs less than that of independent rows.
 *
 * @param resamples how many, at least 2; 1000 are usual
 * @param confidence share of the estimates that the interval holds, between 0 and 1
 * @param seed of the draws
 */
public record Bootstrap(int resamples, double confidence, long seed) {
  private static final Quantile QUANTILE = Quantile.withDefaults();

  public Bootstrap {
    if (resamples < 2 || !(confidence > 0 && confidence < 1)) {
      throw new IllegalArgumentException(
          "2 resamples or more and a confidence between 0 and 1, found %d and %s"
              .formatted(resamples, confidence));
    }
  }

  /** The draws of a resample, a stream of its own for each. */
  UniformRandomProvider draws(int resample) {
    return RandomStream.of(seed, "bootstrap").block(resample);
  }

  /** An index with the interval that its resampled estimates make; sorts these. */
  Index index(double value, double[] resampled) {
    double[] ends = QUANTILE.evaluate(resampled, (1 - confidence) / 2, (1 + confidence) / 2);
    return new Index(value, ends[0], ends[1]);
  }
}
