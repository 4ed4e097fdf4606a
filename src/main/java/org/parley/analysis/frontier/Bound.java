package org.parley.analysis.frontier;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An inequality on gains that a task implies: every package that meets its floors and has value at
 * least {@code v} has {@code weights * gain >= slope * v + constant}, in points.
 *
 * <p>Holds an array, so not a record; it is not changed.
 */
final class Bound {
  final double[] weights;
  final double slope;
  final double constant;

  private Bound(double[] weights, double slope, double constant) {
    this.weights = weights;
    this.slope = slope;
    this.constant = constant;
  }

  /** From weights that the objective can use. */
  static Bound of(Task task, double[] weights) {
    return new Bound(weights, task.objective.slope(weights), task.floorPart(weights));
  }

  /** The floor of one row. */
  static Bound floor(Task task, int row) {
    double[] weights = new double[task.rows()];
    weights[row] = 1;
    return new Bound(weights, 0, task.floor(row));
  }

  /**
   * The bounds with which a search prunes: the weights of the relaxation first; then, by what the
   * objective is, the objective itself without floors, the same weights leaning towards and away
   * from each row or without it, and each row alone.
   *
   * @param lean how much to lean: the wider the gap, the more
   */
  static List<Bound> around(Task task, double[] weights, double lean) {
    List<Bound> bounds = new ArrayList<>();
    bounds.add(of(task, weights));
    if (task.objective instanceof Objective.Sum sum) {
      bounds.add(of(task, sum.prices()));
    }
    for (int r = 0; r < task.rows(); r++) {
      if (task.objective.isAbout(r) || task.hasFloor(r)) {
        addLeaning(bounds, task, weights, r, lean);
      }
    }
    return bounds;
  }

  /**
   * Bounds that every package as good as one in the leximin order meets: any {@code k} of its
   * shares add to what the {@code k} smallest of the other one add to, at least.
   */
  static List<Bound> ofLeximin(Task task, Objective.Least least, long[] gain) {
    int[] rows = IntStream.range(0, task.rows()).filter(least::isAbout).toArray();
    double[] shares =
        IntStream.of(rows).mapToDouble(r -> gain[r] / least.wholeUnit(r)).sorted().toArray();
    List<Bound> bounds = new ArrayList<>();
    for (int set = 1; set < 1 << rows.length; set++) {
      double[] weights = new double[task.rows()];
      double sum = 0;
      double size = 0;
      for (int j = 0, k = 0; j < rows.length; j++) {
        if ((set >>> j & 1) != 0) {
          weights[rows[j]] = 1 / least.unit(rows[j]);
          sum += shares[k];
          size += Math.abs(shares[k++]);
        }
      }
      bounds.add(new Bound(weights, 0, sum - 1e-11 * size));
    }
    return bounds;
  }

  private static void addLeaning(
      List<Bound> bounds, Task task, double[] weights, int row, double lean) {
    Objective objective = task.objective;
    if (objective instanceof Objective.Product && objective.isAbout(row)) {
      bounds.add(of(task, changed(weights, row, weights[row] * (1 + lean))));
      bounds.add(of(task, changed(weights, row, weights[row] / (1 + lean))));
    } else if (objective instanceof Objective.Least least && objective.isAbout(row)) {
      double share = objective.slope(weights) / least.unit(row);
      bounds.add(of(task, changed(weights, row, weights[row] + lean * share)));
      bounds.add(of(task, changed(weights, row, 0)));
      bounds.add(of(task, unit(task.rows(), row)));
    } else if (task.hasFloor(row)) {
      bounds.add(floor(task, row));
    }
  }

  private static double[] unit(int rows, int row) {
    return changed(new double[rows], row, 1);
  }

  private static double[] changed(double[] weights, int row, double weight) {
    double[] changed = weights.clone();
    changed[row] = weight;
    return changed;
  }
}
