package org.parley.analysis.frontier;

import java.util.ArrayList;
import java.util.List;

/**
 * How the packages of all issues are spread over the values of one column, each package counted
 * once: a convolution issue by issue, with a row of the grid for each state ({@link IssueRow}).
 *
 * <p>The grid is that of the values' greatest common divisor, so that the spread is exact but for
 * the last bits of doubles, if that takes at most 2 10^8 additions. Otherwise what an issue brings
 * is rounded to a grid of at most 131,072 steps, and a package is off by at most half a step for
 * each issue: 50 issues and a range of 100 points make 0.02 points. Masses are shares of all
 * combinations of options, so 10^300 packages do not overflow.
 */
final class UtilityGrid {
  private static final double MOST_STEPS = 2e8;
  private static final double MOST_ENTRIES = 1 << 22;
  private static final double MOST_MASSES = 1 << 23;
  private static final double FINE = 1 << 17;

  private final List<Extension> extensions = new ArrayList<>();
  private final long step;
  private final long base;
  private long low;
  private double[] mass = {1}; // by state and grid value above the lowest
  private double[] total = {1}; // by state
  private double[] moment = {0}; // by state: sum of mass times value above the base, in units

  private UtilityGrid(Columns columns) {
    IssueRow row = IssueRow.empty(columns);
    for (int issue : IssueRow.order(columns)) {
      if (row.states() * columns.structure.options(issue) > MOST_ENTRIES) {
        throw new ArithmeticException("too many issues are tied together for an exact spread");
      }
      extensions.add(Extension.of(columns, row, issue));
      row = extensions.get(extensions.size() - 1).after;
    }
    base = columns.base[0];
    low = base;
    step = step();
    extensions.forEach(this::take);
  }

  /** The spread of the only column. */
  static UtilityGrid of(Columns columns) {
    return new UtilityGrid(columns);
  }

  /** Number of grid values. */
  int size() {
    return mass.length;
  }

  /** A grid value, in units. */
  long value(int at) {
    return low + at * step;
  }

  /** Share of the packages at a grid value. */
  double share(int at) {
    return mass[at] / total[0];
  }

  /** Mean of the column over all packages, in units, without rounding; NaN if there is none. */
  double mean() {
    return base + moment[0] / total[0];
  }

  /** The common divisor of what issues bring above their least, or more where that is too fine. */
  private long step() {
    long common = 0;
    double steps = 0;
    double masses = 0;
    double range = 0;
    for (Extension extension : extensions) {
      long least = least(extension);
      for (long added : extension.added) {
        common = Columns.commonDivisor(common, added - least);
      }
      steps += extension.next.length * range;
      range += most(extension) - least;
      masses = Math.max(masses, extension.after.states() * range);
    }
    double coarse = Math.max(steps / MOST_STEPS, masses / MOST_MASSES);
    return coarse <= Math.max(1, common)
        ? Math.max(1, common)
        : (long) Math.ceil(Math.max(coarse, range / FINE));
  }

  private static long least(Extension extension) {
    long least = Long.MAX_VALUE;
    for (long added : extension.added) {
      least = Math.min(least, added);
    }
    return least;
  }

  private static long most(Extension extension) {
    long most = Long.MIN_VALUE;
    for (long added : extension.added) {
      most = Math.max(most, added);
    }
    return most;
  }

  private void take(Extension extension) {
    long least = least(extension);
    int states = (int) extension.after.states();
    int span = mass.length / total.length;
    int wider = span + Math.toIntExact(shift(most(extension) - least));
    double[] mass = new double[states * wider];
    double[] total = new double[states];
    double[] moment = new double[states];
    double share = 1.0 / extension.options;
    for (int at = 0; at < extension.next.length; at++) {
      int next = extension.next[at];
      if (next != Extension.FORBIDDEN) {
        int state = at / extension.options;
        long added = extension.added[at];
        int to = next * wider + (int) shift(added - least);
        add(mass, to, share, this.mass, state * span, span);
        total[next] += share * this.total[state];
        moment[next] += share * (this.moment[state] + added * this.total[state]);
      }
    }
    this.mass = mass;
    this.total = total;
    this.moment = moment;
    low += least;
  }

  private static void add(double[] to, int at, double share, double[] from, int first, int n) {
    for (int k = 0; k < n; k++) {
      to[at + k] += share * from[first + k];
    }
  }

  /** Units in grid steps, to the nearest. */
  private long shift(long units) {
    return (units + step / 2) / step;
  }
}
