package org.parley.analysis.frontier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.parley.model.BargainingProblem;

/** Whether trade-offs are what they say, by their definition and a list of all packages. */
final class TradeOffsCheck {
  private static final double EPS = 1e-9;

  private final String name;
  private final BargainingProblem problem;
  private final int party;
  private final Measure measure;
  private final List<int[]> packages; // in ascending order of own utility
  private final double[] own;
  private final double[] other;
  private final double[] best; // measure of this package and those with more own utility

  TradeOffsCheck(String name, BargainingProblem problem, int party, Measure measure) {
    this.name = name;
    this.problem = problem;
    this.party = party;
    this.measure = measure;
    packages =
        Packages.feasible(problem.layout()).stream()
            .filter(outcome -> !problem.layout().refuses(party, outcome))
            .sorted(Comparator.comparingDouble(x -> problem.utility(party, x)))
            .toList();
    own = packages.stream().mapToDouble(x -> problem.utility(party, x)).toArray();
    other = packages.stream().mapToDouble(measure::of).toArray();
    best = other.clone();
    for (int k = best.length - 2; k >= 0; k--) {
      best[k] = Math.max(best[k], best[k + 1]);
    }
  }

  void check(TradeOffs table) {
    assertThat(table.size() == 0).as(name).isEqualTo(packages.isEmpty());
    for (int k = 0; k < table.size(); k++) {
      isAnEntry(table, k);
    }
    for (double utility : own) {
      answers(table, utility - 1e-6);
      answers(table, utility + 1e-6);
    }
    answers(table, -1e6);
    answers(table, 1e6);
  }

  /** Where linkages and rules are in no table, nothing is promised beyond the last entry. */
  void checkLoose(TradeOffs table) {
    assertThat(Double.isInfinite(table.tolerance())).as(name).isEqualTo(table.size() == 0);
    for (int k = 0; k < table.size(); k++) {
      isAnEntry(table, k);
      answers(table, table.own(k) - 1e-6);
    }
    for (double utility : own) {
      if (table.size() > 0 && utility < table.own(table.size() - 1)) {
        answers(table, utility - 1e-6);
      }
    }
  }

  private void isAnEntry(TradeOffs table, int k) {
    int[] outcome = table.outcome(k);
    assertThat(problem.layout().permits(outcome)).as(name).isTrue();
    assertThat(problem.layout().refuses(party, outcome)).as(name).isFalse();
    assertThat(problem.utility(party, outcome)).as(name).isCloseTo(table.own(k), within(EPS));
    assertThat(measure.of(outcome)).as(name).isCloseTo(table.other(k), within(EPS));
    if (k > 0) {
      assertThat(table.own(k)).as(name).isGreaterThan(table.own(k - 1));
      assertThat(table.other(k)).as(name).isLessThan(table.other(k - 1));
    }
    assertThat(table.atLeast(problem.utility(party, outcome))).as(name).isEqualTo(k);
  }

  private void answers(TradeOffs table, double t) {
    int found = Arrays.binarySearch(own, t);
    int from = found >= 0 ? found : -1 - found;
    int k = table.atLeast(t);
    if (k < 0 != (from == own.length)) {
      throw new AssertionError(name + " at " + t + " of " + Arrays.toString(own));
    }
    if (k >= 0
        && (table.other(k) > best[from] + EPS
            || table.other(k) + table.tolerance() < best[from] - EPS)) {
      throw new AssertionError(name + " at " + t + ": " + table.other(k) + ", not " + best[from]);
    }
  }

  /** Whether a table has a package that is best by any weights of own utility and measure. */
  void holdsTheHull(TradeOffs table) {
    for (int step = 0; step <= 20 && !packages.isEmpty(); step++) {
      double weight = step / 20.0;
      double most = Double.NEGATIVE_INFINITY;
      for (int k = 0; k < own.length; k++) {
        most = Math.max(most, weight * own[k] + (1 - weight) * other[k]);
      }
      double found = Double.NEGATIVE_INFINITY;
      for (int k = 0; k < table.size(); k++) {
        found = Math.max(found, weight * table.own(k) + (1 - weight) * table.other(k));
      }
      assertThat(found).as(name).isCloseTo(most, within(EPS));
    }
  }
}
