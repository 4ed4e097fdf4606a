package org.parley.analysis.frontier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The Nash solution over lotteries: maximise {@code sum_r omega_r log(sum_j y_j g_jr)} over chances
 * {@code y} of packages. Simplicial decomposition: Newton's method finds the best chances of the
 * packages at hand, the {@link Oracle} finds the package that the gradient {@code w_r = omega_r /
 * g_r} likes most, and so on until none is worth more than {@code W = sum omega}, which proves the
 * optimum: the value of any package or lottery is at most {@code h(w) / slope(w)}.
 *
 * <p>A row that only has a floor takes part with a tiny weight, which keeps the lottery inside.
 *
 * <p>An inner-loop class: made for one task, solved once.
 */
final class NashRelaxation {
  private static final int MOST_COLUMNS = 200;
  private static final int MOST_STEPS = 60;
  private static final double FLOOR_OMEGA = 1e-7; // of the weights together
  private static final double CUSHION = 1e-8; // points, so that a floor can be met exactly

  private final Task task;
  private final Objective.Product objective;
  private final Oracle oracle;
  private final int rows;
  private final double[] omega; // with the tiny weights of floors
  private final double[] shift; // floor of those rows, subtracted from gains
  private final List<int[]> packages = new ArrayList<>();
  private final List<double[]> gains = new ArrayList<>();
  private double[] y = {};
  private final double[] gain; // of the lottery
  private final double[] weights;
  private final double[] boundWeights;

  NashRelaxation(Task task, Oracle oracle) {
    this.task = task;
    this.objective = (Objective.Product) task.objective;
    this.oracle = oracle;
    rows = task.rows();
    omega = new double[rows];
    shift = new double[rows];
    for (int r = 0; r < rows; r++) {
      boolean floorOnly = !objective.isAbout(r) && task.hasFloor(r);
      omega[r] = floorOnly ? FLOOR_OMEGA * objective.total() : objective.omega(r);
      shift[r] = floorOnly ? task.floor(r) - CUSHION : 0;
    }
    gain = new double[rows];
    weights = new double[rows];
    boundWeights = new double[rows];
  }

  /**
   * Starts from packages of another solution, or, where these do not give every row something, from
   * the lottery with the largest smallest gain. Infeasible if no package gives every row something.
   *
   * @param known packages, as open options by issue
   * @param knownChances their chances
   * @param precision how far, relative to the value, the bound may stay above it
   */
  Relaxed solve(List<int[]> known, double[] knownChances, double precision) {
    if (!startFrom(known, knownChances)) {
      Relaxed start = new ColumnLp(levelTask(), oracle).solve(0.4);
      if (!startFrom(start.packages, start.chances)) {
        return notClimbed(start);
      }
    }
    double bound = Double.POSITIVE_INFINITY;
    for (int columns = 0; columns < MOST_COLUMNS; columns++) {
      maximise(precision);
      double own = weigh();
      double largest = oracle.best(weights);
      double proven = (largest - task.floorPart(weights)) / objective.slope(weights);
      if (proven < bound) {
        bound = proven;
        System.arraycopy(weights, 0, boundWeights, 0, rows);
      }
      if (largest - own <= precision * objective.total() || !enter()) {
        break;
      }
    }
    return new Relaxed(List.copyOf(packages), y, boundWeights, objective.value(gain), bound);
  }

  /**
   * Where the lottery with the largest smallest gain gives some row next to nothing: infeasible if
   * this proves that no package gives every row a unit. Otherwise there may be packages of gains
   * that Newton's method would lose in rounding errors; then a bound from plain weights.
   */
  private Relaxed notClimbed(Relaxed start) {
    double unit = Double.POSITIVE_INFINITY;
    for (int r = 0; r < rows; r++) {
      unit = objective.isAbout(r) ? Math.min(unit, 1 / task.space.scale[r]) : unit;
    }
    if (!(start.bound > (1 - 1e-6) * unit)) {
      return new Relaxed(List.of(), new double[0], start.weights, 0, Double.NEGATIVE_INFINITY);
    }
    for (int r = 0; r < rows; r++) {
      weights[r] = objective.isAbout(r) ? omega[r] / Math.max(start.bound, gain[r]) : 0;
    }
    double bound = oracle.largest(weights) / objective.slope(weights);
    return new Relaxed(start.packages, start.chances, weights, objective.value(gain), bound);
  }

  /** The smallest gain of the rows that the product is about. */
  private Task levelTask() {
    double[] unit = new double[rows];
    double[] whole = new double[rows];
    for (int r = 0; r < rows; r++) {
      unit[r] = objective.isAbout(r) ? 1 : 0;
      whole[r] = unit[r] * task.space.scale[r];
    }
    return new Task(task.space, new Objective.Least(unit, whole), task.floor);
  }

  private boolean startFrom(List<int[]> known, double[] chances) {
    packages.clear();
    gains.clear();
    for (int[] chosen : known) {
      double[] g = new double[rows];
      oracle.gains(chosen, g);
      packages.add(chosen);
      gains.add(g);
    }
    y = chances.clone();
    mix(y, gain);
    return !known.isEmpty() && isPositive(gain);
  }

  private boolean isPositive(double[] g) {
    for (int r = 0; r < rows; r++) {
      if (omega[r] > 0 && !(g[r] - shift[r] > 1e-9)) {
        return false;
      }
    }
    return true;
  }

  private void mix(double[] chances, double[] into) {
    Arrays.fill(into, 0);
    for (int j = 0; j < chances.length; j++) {
      double[] g = gains.get(j);
      for (int r = 0; r < rows; r++) {
        into[r] += chances[j] * g[r];
      }
    }
  }

  /** Sets the weights to the gradient; returns what the lottery itself is worth under them. */
  private double weigh() {
    double own = 0;
    for (int r = 0; r < rows; r++) {
      weights[r] = omega[r] > 0 ? omega[r] / (gain[r] - shift[r]) : 0;
      own += weights[r] * gain[r];
    }
    return own;
  }

  /** Adds the package that the oracle found; false if it is there already. */
  private boolean enter() {
    int[] chosen = oracle.chosen().clone();
    for (int[] known : packages) {
      if (Arrays.equals(known, chosen)) {
        return false;
      }
    }
    double[] g = new double[rows];
    oracle.gains(chosen, g);
    packages.add(chosen);
    gains.add(g);
    y = Arrays.copyOf(y, y.length + 1);
    moveTowards(y.length - 1);
    return true;
  }

  /** A step along the line to one package, to the best point by bisection on the derivative. */
  private void moveTowards(int column) {
    double[] g = gains.get(column);
    double low = 0;
    double high = 1;
    for (int k = 0; k < 20; k++) {
      double middle = (low + high) / 2;
      if (slopeAt(g, middle) > 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    for (int j = 0; j < y.length; j++) {
      y[j] *= 1 - low;
    }
    y[column] += low;
    mix(y, gain);
  }

  private double slopeAt(double[] g, double share) {
    double sum = 0;
    for (int r = 0; r < rows; r++) {
      if (omega[r] > 0) {
        double at = gain[r] + share * (g[r] - gain[r]) - shift[r];
        if (at <= 0) {
          return -1;
        }
        sum += omega[r] * (g[r] - gain[r]) / at;
      }
    }
    return sum;
  }

  /** Newton's method on the chances of the packages at hand; packages at zero are dropped. */
  private void maximise(double precision) {
    for (int k = 0; k < MOST_STEPS; k++) {
      double[] direction = newton();
      double decrement = along(direction);
      if (!(decrement > 1e-4 * precision)) {
        return;
      }
      advance(direction);
    }
  }

  /** Derivative of the objective along a direction of the chances. */
  private double along(double[] direction) {
    double sum = 0;
    for (int j = 0; j < y.length; j++) {
      sum += direction[j] * slope(gains.get(j));
    }
    return sum;
  }

  private double slope(double[] g) {
    double sum = 0;
    for (int r = 0; r < rows; r++) {
      sum += omega[r] > 0 ? omega[r] * g[r] / (gain[r] - shift[r]) : 0;
    }
    return sum;
  }

  /** Solves the Newton equations with the sum of chances kept: a small dense system. */
  private double[] newton() {
    int n = y.length;
    double[][] a = new double[n + 1][n + 2];
    for (int j = 0; j < n; j++) {
      for (int k = 0; k <= j; k++) {
        a[j][k] = curvature(gains.get(j), gains.get(k));
        a[k][j] = a[j][k];
      }
      a[j][n + 1] = slope(gains.get(j));
      a[j][n] = 1;
      a[n][j] = 1;
    }
    for (int j = 0; j < n; j++) {
      a[j][j] += 1e-12 * (1 + a[j][j]);
    }
    return solved(a);
  }

  private double curvature(double[] g, double[] h) {
    double sum = 0;
    for (int r = 0; r < rows; r++) {
      if (omega[r] > 0) {
        double at = gain[r] - shift[r];
        sum += omega[r] * g[r] * h[r] / (at * at);
      }
    }
    return sum;
  }

  private static double[] solved(double[][] a) {
    int n = a.length;
    for (int k = 0; k < n; k++) {
      int best = k;
      for (int i = k + 1; i < n; i++) {
        best = Math.abs(a[i][k]) > Math.abs(a[best][k]) ? i : best;
      }
      double[] row = a[best];
      a[best] = a[k];
      a[k] = row;
      for (int i = k + 1; i < n; i++) {
        double factor = a[i][k] / a[k][k];
        for (int j = k; j <= n && factor != 0; j++) {
          a[i][j] -= factor * a[k][j];
        }
      }
    }
    double[] x = new double[n];
    for (int i = n - 1; i >= 0; i--) {
      double sum = a[i][n];
      for (int j = i + 1; j < n; j++) {
        sum -= a[i][j] * x[j];
      }
      x[i] = sum / a[i][i];
    }
    return x;
  }

  /** Goes as far along a direction as chances stay at or above zero and the objective grows. */
  private void advance(double[] direction) {
    double most = 1;
    int blocking = -1;
    for (int j = 0; j < y.length; j++) {
      if (direction[j] < 0 && -y[j] / direction[j] < most) {
        most = -y[j] / direction[j];
        blocking = j;
      }
    }
    double[] target = new double[rows];
    for (int j = 0; j < y.length; j++) {
      for (int r = 0; r < rows; r++) {
        target[r] += direction[j] * gains.get(j)[r];
      }
    }
    double length = lineSearch(target, most);
    for (int j = 0; j < y.length; j++) {
      y[j] = Math.max(0, y[j] + length * direction[j]);
    }
    if (blocking >= 0 && length == most) {
      drop(blocking);
    }
    mix(y, gain);
  }

  private double lineSearch(double[] change, double most) {
    double length = most;
    for (int k = 0; k < 40 && derivative(change, length) < 0; k++) {
      length /= 2;
    }
    return length;
  }

  /** Derivative of the objective at a distance along a change of gains; negative if outside. */
  private double derivative(double[] change, double length) {
    double sum = 0;
    for (int r = 0; r < rows; r++) {
      if (omega[r] > 0) {
        double at = gain[r] + length * change[r] - shift[r];
        if (at <= 0) {
          return -1;
        }
        sum += omega[r] * change[r] / at;
      }
    }
    return sum >= -1e-12 ? 0 : sum;
  }

  private void drop(int column) {
    packages.remove(column);
    gains.remove(column);
    double[] rest = new double[y.length - 1];
    for (int j = 0; j < rest.length; j++) {
      rest[j] = y[j < column ? j : j + 1];
    }
    double sum = Arrays.stream(rest).sum();
    for (int j = 0; j < rest.length; j++) {
      rest[j] /= sum;
    }
    y = rest;
  }
}
