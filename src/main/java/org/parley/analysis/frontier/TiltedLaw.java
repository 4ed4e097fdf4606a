package org.parley.analysis.frontier;

import java.util.Arrays;

/**
 * The chance distribution {@code q(x) = exp(tilt . g(x)) / total} over the packages of open options
 * that no rule in the tables forbids, where {@code g} are the columns in points (without loose
 * linkages): the further a column is tilted, the likelier are packages with much of it.
 *
 * <p>The total, the mean of g and its covariance are exact, by sums of products along the
 * elimination order, in logarithms so that 10^300 packages do not overflow; {@code entries *
 * columns^2} steps. Given the state of its separator, an issue's option has the chance found here,
 * so the law can be drawn from top down.
 *
 * <p>Nodes are the states of all steps, and after them one for each free issue; each has a chance
 * for every option of its issue.
 *
 * <p>The arrays are read in inner loops and never changed after construction.
 */
final class TiltedLaw {
  private static final double ROUNDING = 1e-12;
  private static final double UNTILTED = 1e-3; // per point

  /** Logarithm of the sum of {@code exp(tilt . g(x))} over the packages. */
  final double logTotal;

  /** How far rounding may have moved that. */
  final double rounding;

  final double[] tilt;

  /** By entry of the steps, then by option of the free issues: the chance given the node. */
  final double[] chance;

  /** Mean of each column, in points. */
  final double[] mean;

  /** Covariance of two columns, row by row. */
  final double[] covariance;

  private final Columns columns;
  private final Structure structure;
  private final int count;
  private final double[] logs; // by node
  private final double[] means; // by node and column
  private final double[] covariances; // by node and two columns
  private double size; // of the logarithms added
  private final double[] sum; // of the entry in hand, by column

  private TiltedLaw(Columns columns, double[] tilt) {
    this.columns = columns;
    this.tilt = tilt;
    structure = columns.structure;
    count = columns.count;
    int nodes = structure.states() + structure.free.length;
    logs = new double[nodes];
    means = new double[nodes * count];
    covariances = new double[nodes * count * count];
    sum = new double[count];
    chance = new double[structure.entries() + freeOptions()];
    mean = new double[count];
    covariance = new double[count * count];
    solveSteps();
    solveFree();
    logTotal = total();
    rounding = ROUNDING * size;
  }

  /**
   * The law of a tilt.
   *
   * @param tilt per point, by column
   */
  static TiltedLaw of(Columns columns, double[] tilt) {
    return new TiltedLaw(columns, tilt.clone());
  }

  /** The weight of gains in the law, as a logarithm. */
  double log(double[] points) {
    double log = 0;
    for (int c = 0; c < count; c++) {
      log += tilt[c] * points[c];
    }
    return log;
  }

  /** Chances of the options of the f-th free issue. */
  double[] freeChances(int f) {
    int from = structure.entries();
    for (int before = 0; before < f; before++) {
      from += structure.options(structure.free[before]);
    }
    return Arrays.copyOfRange(chance, from, from + structure.options(structure.free[f]));
  }

  /** What the columns vary by at a node, each measured by its tilt. */
  double spread(int node) {
    double spread = 0;
    for (int c = 0; c < count; c++) {
      double unit = tilt[c] + UNTILTED;
      spread += unit * unit * covariances[node * count * count + c * count + c];
    }
    return spread;
  }

  private int freeOptions() {
    int options = 0;
    for (int issue : structure.free) {
      options += structure.options(issue);
    }
    return options;
  }

  private void solveSteps() {
    for (Structure.Step step : structure.steps) {
      for (int state = 0; state < step.states; state++) {
        solve(step, step.issue, state, step.firstState + state, step.firstEntry);
      }
    }
  }

  private void solveFree() {
    int at = structure.entries();
    for (int f = 0; f < structure.free.length; f++) {
      int issue = structure.free[f];
      solve(null, issue, 0, structure.states() + f, at);
      at += structure.options(issue);
    }
  }

  /** Chances, total and moments of a node; a free issue has no step. */
  private void solve(Structure.Step step, int issue, int state, int node, int first) {
    int options = structure.options(issue);
    double most = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < options; k++) {
      int at = first + state * options + k;
      chance[at] = logOf(step, issue, k, state * options + k);
      most = Math.max(most, chance[at]);
    }
    logs[node] = most;
    if (most == Double.NEGATIVE_INFINITY) {
      Arrays.fill(chance, first + state * options, first + (state + 1) * options, 0);
    } else {
      logs[node] += normalise(first + state * options, options, most);
      moments(step, issue, state, node, first);
    }
  }

  /** Turns logarithms into chances; returns the logarithm of their sum beyond the largest. */
  private double normalise(int from, int options, double most) {
    double total = 0;
    for (int at = from; at < from + options; at++) {
      chance[at] = StrictMath.exp(chance[at] - most);
      total += chance[at];
    }
    for (int at = from; at < from + options; at++) {
      chance[at] /= total;
    }
    return StrictMath.log(total);
  }

  private double logOf(Structure.Step step, int issue, int option, int entry) {
    if (step != null && step.bundle[entry] == Structure.FORBIDDEN) {
      return Double.NEGATIVE_INFINITY;
    }
    double log = log(own(step, issue, option, entry));
    for (int n = 0; step != null && n < step.children.length; n++) {
      log += logs[child(step, n, entry)];
    }
    return log;
  }

  private int child(Structure.Step step, int n, int entry) {
    return structure.steps[step.children[n]].firstState + step.childState[n][entry];
  }

  /** Points of an entry's own option and linkages. */
  private double[] own(Structure.Step step, int issue, int option, int entry) {
    int value = (structure.openFirst[issue] + option) * count;
    int bundle = step == null ? 0 : step.bundle[entry] * count;
    for (int c = 0; c < count; c++) {
      sum[c] = (columns.value[value + c] + columns.bundle[bundle + c]) / columns.scale[c];
    }
    return sum;
  }

  private void moments(Structure.Step step, int issue, int state, int node, int first) {
    int options = structure.options(issue);
    for (int k = 0; k < options; k++) {
      int entry = state * options + k;
      if (chance[first + entry] > 0) {
        expect(step, issue, k, entry);
        add(means, node * count, chance[first + entry], sum, 0, count);
      }
    }
    for (int k = 0; k < options; k++) {
      int entry = state * options + k;
      if (chance[first + entry] > 0) {
        expect(step, issue, k, entry);
        spread(step, node, entry, chance[first + entry]);
      }
    }
  }

  /** Expected points of an entry with all that was eliminated before it. */
  private void expect(Structure.Step step, int issue, int option, int entry) {
    own(step, issue, option, entry);
    for (int n = 0; step != null && n < step.children.length; n++) {
      add(sum, 0, 1, means, child(step, n, entry) * count, count);
    }
  }

  private void spread(Structure.Step step, int node, int entry, double weight) {
    int at = node * count * count;
    for (int c = 0; c < count; c++) {
      for (int d = 0; d < count; d++) {
        covariances[at + c * count + d] +=
            weight * (sum[c] - means[node * count + c]) * (sum[d] - means[node * count + d]);
      }
    }
    for (int n = 0; step != null && n < step.children.length; n++) {
      int child = child(step, n, entry) * count * count;
      add(covariances, at, weight, covariances, child, count * count);
    }
  }

  private static void add(double[] to, int at, double weight, double[] from, int first, int n) {
    for (int k = 0; k < n; k++) {
      to[at + k] += weight * from[first + k];
    }
  }

  /** Sums the trees, the free issues and the base; returns the logarithm of the total. */
  private double total() {
    for (int c = 0; c < count; c++) {
      mean[c] = columns.base[c] / columns.scale[c];
    }
    double log = log(mean);
    size = Math.abs(log);
    for (Structure.Step step : structure.steps) {
      if (step.parent < 0) {
        log += include(step.firstState);
      }
    }
    for (int f = 0; f < structure.free.length; f++) {
      log += include(structure.states() + f);
    }
    return log;
  }

  private double include(int node) {
    add(mean, 0, 1, means, node * count, count);
    add(covariance, 0, 1, covariances, node * count * count, count * count);
    size += Math.abs(logs[node]);
    return logs[node];
  }
}
