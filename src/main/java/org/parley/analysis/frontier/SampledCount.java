package org.parley.analysis.frontier;

import java.math.BigInteger;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * An estimate, with a 99 % interval, of the number of packages whose columns all end at 0 or more.
 *
 * <p>Importance sampling: packages are drawn from a {@link TiltedLaw} {@code q}, and the number is
 * the mean over q of {@code [all g >= 0] exp(-tilt . g)} times the law's total (S. Asmussen and P.
 * W. Glynn, Stochastic Simulation, 2007, chapter V). The tilt is not below 0, so these weights are
 * between 0 and 1. Packages are drawn in blocks: some first halves and as many second halves, every
 * pair of which is a package drawn ({@link SampleBlock}). Where few packages get there, most of the
 * variance is that of single packages, which the many pairs average out.
 *
 * <p>The sample grows until the interval is within 1 % of the estimate, or the work allowed is
 * done. The means of the blocks are independent, and the interval is Student's. Where they are too
 * skewed for that (after W. G. Cochran, Sampling Techniques, 1977, section 2.15, four times as
 * strict), it is the one of A. Maurer and M. Pontil, Empirical Bernstein bounds (2009),
 * arXiv:0907.3740, on pairs that share no half, which holds for any numbers between 0 and 1.
 */
final class SampledCount {
  private static final int LEAST_BLOCKS = 100;
  private static final int FEWEST_BLOCKS = 25; // however little work is allowed
  private static final double CLOSE = 0.01;
  private static final double TAIL = 5.991464547107982; // ln(2 / 0.005)
  private static final double STRICT = 100; // blocks for each unit of squared skewness
  private static final double ROUNDING = 1e-12; // of exponentials of large numbers, relative
  private static final double NOTHING = -1; // below ln(1), with room for rounding

  private final SampleBlock block;
  private final double logTotal;
  private final Moments blocks = new Moments();
  private final Moments pairs = new Moments();

  private SampledCount(SampleBlock block, double logTotal) {
    this.block = block;
    this.logTotal = logTotal;
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
    return isNone(columns, tightest)
        ? PackageCount.exactly(BigInteger.ZERO)
        : of(columns, tightest, most, work, random);
  }

  /**
   * The estimate, where it is not proven that there is none.
   *
   * @param tightest the law with the smallest total
   */
  static PackageCount of(
      Columns columns,
      TiltedLaw tightest,
      BigInteger most,
      long work,
      UniformRandomProvider random) {
    TiltedLaw law = Pilot.tuned(columns, tightest, random);
    SampleBlock block = new SampleBlock(columns, law, random);
    SampledCount counting = new SampledCount(block, law.logTotal);
    counting.sample(work);
    return counting.result(most);
  }

  /** Whether the bound on the number of packages is below 1, and holds for loose ties too. */
  static boolean isNone(Columns columns, TiltedLaw tightest) {
    return tightest.logTotal + tightest.rounding < NOTHING
        && columns.structure.loose.stream().noneMatch(columns::counts);
  }

  private void sample(long work) {
    long most = Math.max(FEWEST_BLOCKS, work / block.work());
    while (blocks.count() < most && !(blocks.count() >= LEAST_BLOCKS && isClose())) {
      blocks.include(block.draw(pairs));
    }
  }

  private boolean isClose() {
    return blocks.mean() > 0 && margin() <= CLOSE * blocks.mean();
  }

  /** Half the width of the 99 % interval of the mean weight. */
  private double margin() {
    double margin = blocks.isSymmetric(STRICT) ? student() : bernstein();
    return margin + ROUNDING * blocks.mean();
  }

  private double student() {
    return quantile(blocks.count() - 1.0) * Math.sqrt(blocks.variance() / blocks.count());
  }

  /** Around the mean of the separate pairs, widened to hold around that of all pairs. */
  private double bernstein() {
    double n = pairs.count();
    return Math.abs(blocks.mean() - pairs.mean())
        + Math.sqrt(2 * pairs.variance() * TAIL / n)
        + 7 * TAIL / (3 * (n - 1));
  }

  /** The 99.5 % quantile of Student's distribution, by the series in 1/n, for n of 20 and more. */
  private static double quantile(double n) {
    return 2.575829 + 4.916629 / n + 8.834792 / (n * n) + 12.144954 / (n * n * n);
  }

  private PackageCount result(BigInteger most) {
    BigInteger least = blocks.mean() > 0 ? BigInteger.ONE : BigInteger.ZERO;
    BigInteger low = whole(blocks.mean() - margin(), logTotal).max(least);
    BigInteger high = whole(blocks.mean() + margin(), logTotal).max(least).min(most);
    return PackageCount.estimated(whole(blocks.mean(), logTotal).max(least).min(most), low, high);
  }

  /** The nearest whole number to {@code factor * exp(log)}. */
  private static BigInteger whole(double factor, double log) {
    if (!(factor > 0)) {
      return BigInteger.ZERO;
    }
    double exponent = log + StrictMath.log(factor);
    int shift = Math.max(0, (int) (exponent / StrictMath.log(2)) - 52);
    double mantissa = StrictMath.exp(exponent - shift * StrictMath.log(2));
    return BigInteger.valueOf(Math.round(mantissa)).shiftLeft(shift);
  }
}
