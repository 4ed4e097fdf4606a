package org.parley.analysis.frontier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.parley.model.BargainingProblem;

/** Whether trade-offs are what they say, by their definition and a list of all packages. */
final class TradeOffsCheck {
  private static final double EPS = 1e-9;

  private final String name;
  private final BargainingProblem problem;
  private final int party;
  private final Measure measure;
  private final List<int[]> packages;

  TradeOffsCheck(String name, BargainingProblem problem, int party, Measure measure) {
    this.name = name;
    this.problem = problem;
    this.party = party;
    this.measure = measure;
    this.packages =
        Packages.feasible(problem.layout()).stream()
            .filter(outcome -> !problem.layout().refuses(party, outcome))
            .toList();
  }

  void check(TradeOffs table) {
    check(table, measure);
  }

  void check(TradeOffs table, Measure by) {
    assertThat(table.size() == 0).as(name).isEqualTo(packages.isEmpty());
    for (int k = 0; k < table.size(); k++) {
      isAnEntry(table, k, by);
    }
    for (int[] outcome : packages) {
      isCovered(table, outcome, by);
      for (double t : new double[] {-1e-6, 1e-6}) {
        answers(table, problem.utility(party, outcome) + t, by);
      }
    }
    answers(table, -1e6, by);
    assertThat(table.atLeast(1e6)).as(name).isEqualTo(-1);
  }

  private void isAnEntry(TradeOffs table, int k, Measure by) {
    int[] outcome = table.outcome(k);
    assertThat(packages).as(name).anyMatch(x -> java.util.Arrays.equals(x, outcome));
    assertThat(problem.utility(party, outcome)).as(name).isCloseTo(table.own(k), within(EPS));
    assertThat(by.of(outcome)).as(name).isCloseTo(table.other(k), within(EPS));
    if (k > 0) {
      assertThat(table.own(k)).as(name).isGreaterThan(table.own(k - 1));
      assertThat(table.other(k)).as(name).isLessThan(table.other(k - 1));
    }
    assertThat(table.atLeast(problem.utility(party, outcome))).as(name).isEqualTo(k);
  }

  private void isCovered(TradeOffs table, int[] outcome, Measure by) {
    int k = table.atLeast(problem.utility(party, outcome));
    assertThat(k).as(name).isNotNegative();
    assertThat(table.other(k) + table.tolerance() + EPS)
        .as(name)
        .isGreaterThanOrEqualTo(by.of(outcome));
  }

  private void answers(TradeOffs table, double t, Measure by) {
    double best =
        packages.stream()
            .filter(x -> problem.utility(party, x) >= t)
            .mapToDouble(by::of)
            .max()
            .orElse(Double.NaN);
    int k = table.atLeast(t);
    assertThat(k < 0).as(name).isEqualTo(Double.isNaN(best));
    if (k >= 0) {
      assertThat(table.other(k)).as(name).isLessThanOrEqualTo(best + EPS);
      assertThat(table.other(k) + table.tolerance()).as(name).isGreaterThanOrEqualTo(best - EPS);
    }
  }

  /** Whether a table has a package that is best by any weights of own utility and measure. */
  void holdsTheHull(TradeOffs table) {
    for (int step = 0; step <= 20 && !packages.isEmpty(); step++) {
      double weight = step / 20.0;
      double best = packages.stream().mapToDouble(x -> weighted(weight, x)).max().orElseThrow();
      double found =
          IntStream.range(0, table.size())
              .mapToDouble(k -> weight * table.own(k) + (1 - weight) * table.other(k))
              .max()
              .orElseThrow();
      assertThat(found).as(name).isCloseTo(best, within(EPS));
    }
  }

  private double weighted(double weight, int[] outcome) {
    return weight * problem.utility(party, outcome) + (1 - weight) * measure.of(outcome);
  }
}
