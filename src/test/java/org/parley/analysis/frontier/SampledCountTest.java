package org.parley.analysis.frontier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.model.BargainingProblem;
import org.parley.uncertainty.RandomStream;

class SampledCountTest {
  private static final int CASES = 200;

  /** The fewest blocks. */
  private static final long LITTLE = 0;

  @Test
  void theIntervalHoldsTheExactCountInNinetyNineOfAHundredCases() {
    int misses = 0;
    double sum = 0;
    int counted = 0;
    for (long seed = 0; counted < CASES; seed++) {
      Columns columns = columns(problem(seed));
      BigInteger most = PermittedCount.of(columns.structure).orElseThrow();
      BigInteger exact = MeetInTheMiddle.count(columns, most, 1L << 30, true).orElseThrow();
      if (exact.signum() > 0) {
        PackageCount estimate =
            SampledCount.of(columns, most, LITTLE, RandomStream.of(seed, "test").block(0));
        counted++;
        misses += covers(estimate, exact) ? 0 : 1;
        sum += standardised(estimate, exact);
      }
    }
    // 2 misses are expected; more than 7 happen once in a thousand times if 1 % is right
    assertThat(misses).isLessThanOrEqualTo(7);
    // standardised errors: their mean has a standard error of 1 / sqrt(cases) = 0.07
    assertThat(sum / CASES).isCloseTo(0, within(0.25));
  }

  @Test
  void rulesTooWideForTheTablesAreSampledToo() {
    Columns columns = columns(ZoneProblems.wideRules(10, 3));
    BigInteger all = BigInteger.ONE.shiftLeft(20);
    BigInteger exact = MeetInTheMiddle.count(columns, all, 1L << 30, true).orElseThrow();
    PackageCount estimate =
        SampledCount.of(columns, all, LITTLE, RandomStream.of(1, "test").block(0));
    assertThat(covers(estimate, exact)).isTrue();
    assertThat(estimate.high().doubleValue()).isLessThan(1.1 * exact.doubleValue());
  }

  @Test
  void aZoneWithoutInsideIsSampledToo() {
    // what one gains the other loses: only the packages that give each its 30 points are agreeable
    double[][] sheet = new double[60][];
    Arrays.fill(sheet, new double[] {0, 1});
    double[][] other = new double[60][];
    Arrays.fill(other, new double[] {1, 0});
    BargainingProblem problem =
        ZoneProblems.published(new double[][][] {sheet, other}, new double[] {30, 30});
    Columns columns = columns(problem);
    BigInteger all = BigInteger.ONE.shiftLeft(60);
    BigInteger exact = MeetInTheMiddle.count(columns, all, 1L << 30, true).orElseThrow();
    PackageCount estimate =
        SampledCount.of(columns, all, LITTLE, RandomStream.of(1, "test").block(0));
    assertThat(covers(estimate, exact)).isTrue();
  }

  /** Some of everything: loose and tight zones, with and without linkages and rules. */
  private static BargainingProblem problem(long seed) {
    int k = (int) seed;
    return ZoneProblems.opposed(seed, 2 + k % 5, 9, 2, 5, k % 4 * 3, 42 + k % 17);
  }

  private static Columns columns(BargainingProblem problem) {
    int parties = problem.layout().parties();
    Space space = Space.of(problem, Collections.nCopies(parties, Role.BARGAINS));
    return Columns.of(space, IntStream.range(0, parties).toArray(), new long[parties]);
  }

  private static boolean covers(PackageCount estimate, BigInteger exact) {
    return estimate.low().compareTo(exact) <= 0 && exact.compareTo(estimate.high()) <= 0;
  }

  private static double standardised(PackageCount estimate, BigInteger exact) {
    double margin = estimate.high().subtract(estimate.low()).doubleValue() / 2 / 2.576;
    return margin == 0 ? 0 : estimate.value().subtract(exact).doubleValue() / margin;
  }
}
