package org.parley.analysis.frontier;

import java.math.BigInteger;
import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * An estimate, with a 99 % interval, of the number of packages whose columns all end at 0 or more.
 *
 * <p>Importance sampling: packages are drawn from a {@link TiltedLaw} {@code q}, and the number is
 * the mean over q of {@code [all g >= 0] exp(-tilt . g)} times the law's total (S. Asmussen and P.
 * W. Glynn, Stochastic Simulation, 2007, chapter V). The tilt is not below 0, so these weights are
 * between 0 and 1. The sample grows in batches until the interval is within 1 % of the estimate, or
 * the work allowed is done. The interval is normal once the sample is large against the skewness of
 * the weights (as W. G. Cochran, Sampling Techniques, 1977, section 2.15, asks, eight times more
 * strictly), and before that the one of A. Maurer and M. Pontil, Empirical Bernstein bounds (2009),
 * arXiv:0907.3740, which holds for any sample of numbers between 0 and 1.
 */
final class SampledCount {
  private static final int PILOT = 8192;
  private static final int FEW_HITS = 100;
  private static final int BATCH = 50_000;
  private static final int LEAST_SAMPLES = 200_000;
  private static final double CLOSE = 0.01;
  private static final double NORMAL = 2.5758293035489004; // 99.5 % quantile
  private static final double TAIL = 5.991464547107982; // ln(2 / 0.005)
  private static final int ENOUGH = 200; // samples for each unit of squared skewness
  private static final double ROUNDING = 1e-12; // of exponentials of large numbers, relative
  private static final double NOTHING = -1; // below ln(1), with room for rounding

  private final Columns columns;
  private final UniformRandomProvider random;
  private long samples;
  private long hits;
  private double sum;
  private double squares;
  private double cubes;

  private SampledCount(Columns columns, UniformRandomProvider random) {
    this.columns = columns;
    this.random = random;
  }

  /**
   * The estimate; exact if it is proven that there is no such package.
   *
   * @param most at least as many as there can be
   * @param work random numbers that may be drawn
   */
  static PackageCount of(
      Columns columns, BigInteger most, long work, UniformRandomProvider random) {
    TiltedLaw tightest = TiltSearch.smallest(columns);
    if (tightest.logTotal < NOTHING
        && columns.structure.loose.stream().noneMatch(columns::counts)) {
      return PackageCount.exactly(BigInteger.ZERO);
    }
    SampledCount counting = new SampledCount(columns, random);
    TiltedLaw law = counting.tuned(tightest);
    counting.sample(law, work);
    return counting.result(law, most);
  }

  /** Tunes the law on the agreeable packages of two small samples. */
  private TiltedLaw tuned(TiltedLaw start) {
    TiltedLaw law = start;
    for (int round = 0; round < 2 && columns.count > 0; round++) {
      double[] found = pilot(law);
      for (int push = 0; push < 6 && found.length < FEW_HITS * columns.count; push++) {
        law = TiltedLaw.of(columns, Arrays.stream(law.tilt).map(t -> t * 1.3).toArray());
        found = pilot(law);
      }
      law = found.length == 0 ? start : TiltSearch.steadiest(columns, found, law);
    }
    return law;
  }

  /** Gains of the agreeable packages in a small sample, in points. */
  private double[] pilot(TiltedLaw law) {
    TiltedDraws draws = new TiltedDraws(columns, law, random);
    double[] found = new double[PILOT * columns.count];
    int n = 0;
    for (int s = 0; s < PILOT; s++) {
      if (draws.next() && draws.isAgreeable()) {
        for (int c = 0; c < columns.count; c++) {
          found[n++] = draws.gain[c] / columns.scale[c];
        }
      }
    }
    return Arrays.copyOf(found, n);
  }

  private void sample(TiltedLaw law, long work) {
    TiltedDraws draws = new TiltedDraws(columns, law, random);
    long most = Math.max(BATCH, work / Math.max(1, draws.work()));
    while (samples + BATCH <= most && !(samples >= LEAST_SAMPLES && isClose())) {
      for (int s = 0; s < BATCH; s++) {
        if (draws.next() && draws.isAgreeable()) {
          include(StrictMath.exp(-exponent(law, draws.gain)));
        }
      }
      samples += BATCH;
    }
  }

  private double exponent(TiltedLaw law, long[] gain) {
    double exponent = 0;
    for (int c = 0; c < gain.length; c++) {
      exponent += law.tilt[c] * (gain[c] / columns.scale[c]);
    }
    return exponent;
  }

  private void include(double weight) {
    hits++;
    sum += weight;
    squares += weight * weight;
    cubes += weight * weight * weight;
  }

  private boolean isClose() {
    return hits > 0 && margin() <= CLOSE * sum / samples;
  }

  /** Half the width of the 99 % interval of the mean weight. */
  private double margin() {
    double mean = sum / samples;
    double variance = Math.max(0, squares / samples - mean * mean);
    double deviation = Math.sqrt(variance / samples);
    double margin =
        isNormal(mean, variance)
            ? NORMAL * deviation
            : deviation * Math.sqrt(2 * TAIL) + 7 * TAIL / (3.0 * (samples - 1));
    return margin + ROUNDING * mean;
  }

  /** Whether the sample is large against the skewness. */
  private boolean isNormal(double mean, double variance) {
    double third = cubes / samples - 3 * mean * squares / samples + 2 * mean * mean * mean;
    return variance > ROUNDING * mean
        && samples * variance * variance * variance >= ENOUGH * third * third;
  }

  private PackageCount result(TiltedLaw law, BigInteger most) {
    double mean = sum / samples;
    BigInteger least = hits > 0 ? BigInteger.ONE : BigInteger.ZERO;
    BigInteger low = whole(mean - margin(), law.logTotal).max(least);
    BigInteger high = whole(mean + margin(), law.logTotal).max(least).min(most);
    return PackageCount.estimated(whole(mean, law.logTotal).max(least).min(most), low, high);
  }

  /** The nearest whole number to {@code factor * exp(log)}. */
  private static BigInteger whole(double factor, double log) {
    if (!(factor > 0)) {
      return BigInteger.ZERO;
    }
    double exponent = (log + StrictMath.log(factor)) / StrictMath.log(2);
    if (exponent < 52) {
      return BigInteger.valueOf(Math.round(StrictMath.exp(log + StrictMath.log(factor))));
    }
    int shift = (int) exponent - 52;
    double mantissa = StrictMath.exp(log + StrictMath.log(factor) - shift * StrictMath.log(2));
    return BigInteger.valueOf(Math.round(mantissa)).shiftLeft(shift);
  }
}
