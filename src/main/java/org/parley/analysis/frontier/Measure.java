package org.parley.analysis.frontier;

import java.util.Arrays;
import org.parley.model.BargainingProblem;
import org.parley.model.Layout;

/**
 * What packages are worth by some additive reckoning: another party's utility, a guess of it, or a
 * weighted sum of several: {@code m(x) = sum_i worth[cell(i, x_i)] + sum_l bonus[l] [l holds in
 * x]}.
 *
 * <p>The arrays are read in inner loops and never changed after construction.
 */
public final class Measure {
  final Layout layout;

  /** By cell of the layout. */
  final double[] worth;

  /** By linkage. */
  final double[] bonus;

  private Measure(Layout layout, double[] worth, double[] bonus) {
    if (worth.length != layout.cells() || bonus.length != layout.linkages()) {
      throw new IllegalArgumentException(
          "%d cells and %d linkages, found %d and %d numbers"
              .formatted(layout.cells(), layout.linkages(), worth.length, bonus.length));
    }
    this.layout = layout;
    this.worth = worth;
    this.bonus = bonus;
    requireFinite(worth);
    requireFinite(bonus);
  }

  private static void requireFinite(double[] numbers) {
    for (double number : numbers) {
      if (!Double.isFinite(number)) {
        throw new IllegalArgumentException("worths are finite numbers, found " + number);
      }
    }
  }

  /**
   * Options by themselves; linkages count for nothing.
   *
   * @param worth by cell of the layout
   */
  public static Measure of(Layout layout, double[] worth) {
    return new Measure(layout, worth.clone(), new double[layout.linkages()]);
  }

  /**
   * Options and linkages.
   *
   * @param worth by cell of the layout
   * @param bonus by linkage
   */
  public static Measure of(Layout layout, double[] worth, double[] bonus) {
    return new Measure(layout, worth.clone(), bonus.clone());
  }

  /** The utility of a party, in points. */
  public static Measure of(BargainingProblem problem, int party) {
    double[] weights = new double[problem.layout().parties()];
    weights[party] = 1;
    return sum(problem, weights);
  }

  /**
   * The weighted sum of utilities, in points.
   *
   * @param weights by party
   */
  public static Measure sum(BargainingProblem problem, double[] weights) {
    Layout layout = problem.layout();
    double[] worth = new double[layout.cells()];
    double[] bonus = new double[layout.linkages()];
    for (int p = 0; p < weights.length; p++) {
      if (weights[p] != 0) {
        double weight = weights[p];
        int party = p;
        Arrays.setAll(worth, cell -> worth[cell] + weight * problem.points(party, cell));
        Arrays.setAll(bonus, l -> bonus[l] + weight * problem.bonus(party, l));
      }
    }
    return new Measure(layout, worth, bonus);
  }

  /** What a package is worth. */
  public double of(int[] outcome) {
    double sum = 0;
    for (int i = 0; i < outcome.length; i++) {
      sum += worth[layout.first(i) + outcome[i]];
    }
    for (int l = 0; l < bonus.length; l++) {
      if (bonus[l] != 0 && layout.linkage(l).holds(outcome)) {
        sum += bonus[l];
      }
    }
    return sum;
  }
}
