package org.parley.analysis.frontier;

import java.util.List;

/**
 * What is left of a space once options are closed that no package at least as good as a value can
 * have. Under each {@link Bound}'s weights the sum of a package is the largest sum of all minus the
 * regrets of its choices ({@link Oracle#regrets}), so such a package has little regret to spend:
 * the bound's <i>slack</i>. Options whose own regret is above the slack of any bound are closed,
 * which usually leaves almost none.
 *
 * <p>An inner-loop class: made for one search, run once.
 */
final class Reduction {
  private static final double MARGIN = 1e-11;
  private static final int ROUNDS = 2;
  private static final long FEW = 100; // packages that are looked at sooner than closed

  /** How many of the bounds were applied: the first ones, so many that few packages were left. */
  int used;

  /** By bound: regret that a package may have in all. */
  final double[] slack;

  /** By open option of a free issue and, within it, by bound. */
  final double[] optionRegret;

  /** By entry and, within it, by bound. */
  final double[] entryRegret;

  private final Oracle oracle;
  private final Structure structure;
  private final List<Bound> bounds;
  private final int count; // of bounds
  private final double value;

  /**
   * @param value only packages of this value or more matter
   */
  Reduction(Oracle oracle, Structure structure, List<Bound> bounds, double value) {
    this.oracle = oracle;
    this.structure = structure;
    this.bounds = bounds;
    this.value = value;
    count = bounds.size();
    slack = new double[count];
    optionRegret = new double[structure.open.length * count];
    entryRegret = new double[structure.entries() * count];
  }

  /**
   * Closes options; false if none is left. Each bound profits from what those before it have
   * closed, so a second round may close more.
   */
  boolean run() {
    boolean closing = true;
    for (int round = 0; round < ROUNDS && closing; round++) {
      closing = false;
      for (int k = 0; k < count; k++) {
        if (!apply(k)) {
          return false;
        }
        used = Math.max(used, k + 1);
        boolean closes = close(k);
        if (closes && isFew()) {
          return true;
        }
        closing |= closes;
      }
    }
    for (int k = 0; k < count && closing; k++) {
      if (!apply(k)) {
        return false;
      }
    }
    return true;
  }

  private boolean isFew() {
    long packages = 1;
    for (int i = 0; i < structure.issues() && packages <= FEW; i++) {
      int left = 0;
      for (int u = structure.openFirst[i]; u < structure.openFirst[i + 1]; u++) {
        left += oracle.closed()[u] ? 0 : 1;
      }
      packages *= left;
    }
    return packages <= FEW;
  }

  private boolean apply(int k) {
    Bound bound = bounds.get(k);
    slack[k] = slack(bound, oracle.largest(bound.weights));
    if (!(slack[k] >= 0)) {
      return false;
    }
    oracle.regrets(optionRegret, entryRegret, k, count);
    return true;
  }

  private double slack(Bound bound, double largest) {
    double size = Math.abs(largest) + Math.abs(bound.constant);
    for (double weight : bound.weights) {
      size += 100 * Math.abs(weight);
    }
    return largest - bound.slope * value - bound.constant + MARGIN * size;
  }

  private boolean close(int bound) {
    boolean[] closed = oracle.closed();
    boolean any = false;
    for (int i : structure.free) {
      for (int u = structure.openFirst[i]; u < structure.openFirst[i + 1]; u++) {
        if (!closed[u] && optionRegret[u * count + bound] > slack[bound]) {
          closed[u] = true;
          any = true;
        }
      }
    }
    for (Structure.Step step : structure.steps) {
      for (int k = 0; k < step.options; k++) {
        int u = structure.openFirst[step.issue] + k;
        if (!closed[u] && leastRegret(bound, step, k) > slack[bound]) {
          closed[u] = true;
          any = true;
        }
      }
    }
    return any;
  }

  private double leastRegret(int bound, Structure.Step step, int option) {
    double least = Double.POSITIVE_INFINITY;
    for (int entry = option; entry < step.bundle.length; entry += step.options) {
      least = Math.min(least, entryRegret[(step.firstEntry + entry) * count + bound]);
    }
    return least;
  }
}
