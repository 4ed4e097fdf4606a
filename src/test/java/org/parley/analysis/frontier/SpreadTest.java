package org.parley.analysis.frontier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.model.BargainingProblem;

class SpreadTest {

  @Test
  void spreadsAsAListingDoes() {
    for (long seed = 0; seed < 2000; seed++) {
      BargainingProblem problem = ZoneProblems.small(seed);
      int party = (int) (seed % problem.layout().parties());
      double[] utilities =
          Packages.feasible(problem.layout()).stream()
              .mapToDouble(outcome -> problem.utility(party, outcome))
              .toArray();
      check(seed, Spread.of(problem, party), utilities);
    }
  }

  private static void check(long seed, Spread spread, double[] utilities) {
    if (utilities.length == 0) {
      assertThat(spread.shares()).describedAs("seed %d", seed).isEmpty();
      assertThat(spread.mean()).isNaN();
      return;
    }
    assertThat(spread.mean())
        .describedAs("seed %d", seed)
        .isCloseTo(Arrays.stream(utilities).average().orElseThrow(), within(1e-9));
    // on even seeds points are whole and repeat; on odd ones they are rounded to a fine grid
    double close = seed % 2 == 0 ? 1e-9 : 5e-3;
    double below = 0;
    for (int bin = 0; bin < spread.shares().size(); bin++) {
      double edge = spread.from() + bin * spread.width();
      assertThat(below)
          .describedAs("seed %d bin %d", seed, bin)
          .isBetween(
              below(utilities, edge - close) - 1e-12, below(utilities, edge + close) + 1e-12);
      below += spread.shares().get(bin);
    }
    assertThat(below).isCloseTo(1, within(1e-12));
  }

  private static double below(double[] utilities, double edge) {
    return (double) Arrays.stream(utilities).filter(u -> u < edge).count() / utilities.length;
  }

  @Test
  void edgesBelongToTheUpperBin() {
    // whole points from 0 to 9 on one issue
    Spread spread = Spread.of(ZoneProblems.digits(1, 0), 0);
    assertThat(spread.from()).isZero();
    assertThat(spread.shares()).hasSize(10).allMatch(share -> Math.abs(share - 0.1) < 1e-15);
  }

  @Test
  void tenToTheThreeHundredPackages() {
    Spread spread = Spread.of(ZoneProblems.digits(300, 0), 0);
    double mean = 1350;
    assertThat(spread.mean()).isCloseTo(mean, within(1e-6));
    // 2701 values make bins of ten points; the one with the mean has about the normal density
    assertThat(spread.width()).isEqualTo(10);
    double middle = spread.shares().get((int) ((mean - spread.from()) / 10));
    double deviation = Math.sqrt(300 * 99 / 12.0);
    assertThat(middle).isCloseTo(10 * 0.3989 / deviation, within(0.001));
  }

  @Test
  void nothingIsFeasible() {
    assertThat(Spread.of(ZoneProblems.forbidden(), 0).shares()).isEmpty();
  }

  @Test
  void onePackage() {
    assertThat(Spread.of(ZoneProblems.published(new double[][][] {{{7.5}}}, new double[] {0}), 0))
        .isEqualTo(new Spread(7, 1, List.of(1.0), 7.5));
  }
}
