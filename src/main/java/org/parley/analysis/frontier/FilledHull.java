package org.parley.analysis.frontier;

import java.util.Arrays;

/**
 * A hull and, in the gaps that its long edges leave, packages that are nearly on it ({@link
 * GapWalk}).
 *
 * <p>Mutable, while it is filled.
 */
final class FilledHull {
  private static final int ON_HULL = 0;

  private final SlopeMerge hull;
  private final double step;
  private final GapWalk walk;
  private double[] aboveOwn = new double[32]; // the packages of an upward walk
  private double[] aboveMeasure = new double[32];

  private double[] own;
  private double[] measure;
  private int[] gap; // by entry: ON_HULL; or an edge that is left out, negative if walked upwards
  private int[] number; // by entry: that of the hull, or of edges taken in the walk
  private int size;
  private double loss;

  private FilledHull(SlopeMerge hull, double step) {
    this.hull = hull;
    this.step = step;
    walk = new GapWalk(hull);
    own = new double[4 * hull.own.length];
    measure = new double[own.length];
    gap = new int[own.length];
    number = new int[own.length];
  }

  /**
   * @param step least difference of own utility between two packages that differ in it, in units
   */
  static FilledHull of(SlopeMerge hull, double step) {
    FilledHull filled = new FilledHull(hull, step);
    filled.keep(hull.own[0], hull.measure[0], ON_HULL, 0);
    for (int edge = 1; edge < hull.own.length; edge++) {
      filled.fill(edge);
      filled.offer(edge, hull.own[edge], hull.measure[edge], ON_HULL, edge);
    }
    return filled;
  }

  /** The entries. */
  Stairs stairs() {
    SlopeMerge of = hull;
    Stairs.Origin origin = (list, index, chosen) -> choose(of, list, index, chosen);
    return new Stairs(size, own, measure, measure, origin, gap, number);
  }

  private static void choose(SlopeMerge hull, int inGap, int numbered, int[] chosen) {
    if (inGap == ON_HULL) {
      hull.choose(hull.reached(numbered), chosen);
    } else {
      GapWalk.choose(hull, Math.abs(inGap), inGap > 0, numbered, chosen);
    }
  }

  /**
   * The most that a package's measure can be above that of the entry that covers its own utility,
   * in units, as every package is below the hull.
   */
  double loss() {
    return loss;
  }

  /** Two walks, from either side; what they find is merged in descending order of own utility. */
  private void fill(int edge) {
    int above = walkUp(edge);
    int taken = 0;
    walk.begin(edge, true);
    while (walk.next()) {
      above = offerAbove(edge, above, walk.own());
      offer(edge, walk.own(), walk.measure(), edge, ++taken);
    }
    offerAbove(edge, above, Double.NEGATIVE_INFINITY);
  }

  private int walkUp(int edge) {
    int above = 0;
    walk.begin(edge, false);
    while (walk.next()) {
      aboveOwn[above] = walk.own();
      aboveMeasure[above++] = walk.measure();
    }
    return above;
  }

  /** Offers the packages of the upward walk down to some own utility. */
  private int offerAbove(int edge, int above, double least) {
    int rest = above;
    while (rest > 0 && aboveOwn[rest - 1] >= least) {
      offer(edge, aboveOwn[rest - 1], aboveMeasure[rest - 1], -edge, rest);
      rest--;
    }
    return rest;
  }

  /** Keeps a package on or below an edge if its measure is above the last one's. */
  private void offer(int edge, double owned, double measured, int inGap, int numbered) {
    double high = measure[size - 1];
    if (measured > high) {
      double rise = hull.measure[edge] - hull.measure[edge - 1];
      double slope = rise / (hull.own[edge - 1] - hull.own[edge]);
      double most = hull.measure[edge - 1] + slope * (hull.own[edge - 1] - owned - step);
      loss = Math.max(loss, most - high);
      keep(owned, measured, inGap, numbered);
    }
  }

  private void keep(double owned, double measured, int inGap, int numbered) {
    if (size > 0 && own[size - 1] == owned) {
      size--;
    }
    if (size == own.length) {
      own = Arrays.copyOf(own, 2 * size);
      measure = Arrays.copyOf(measure, 2 * size);
      gap = Arrays.copyOf(gap, 2 * size);
      number = Arrays.copyOf(number, 2 * size);
    }
    own[size] = owned;
    measure[size] = measured;
    gap[size] = inGap;
    number[size++] = numbered;
  }
}
