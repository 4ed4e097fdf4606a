package org.parley.analysis.frontier;

import java.util.Arrays;
import java.util.List;

/**
 * Depth-first search for the best packages of a task, pruned by {@link Bound}s.
 *
 * <p>Under each bound's weights the sum of a package is the largest sum of all minus the regrets of
 * its choices ({@link Oracle#regrets}), so a package at least as good as the worst one kept has
 * little regret to spend: its <i>slack</i>. Options whose own regret is above the slack of any
 * bound are closed at once, which usually leaves almost none; what remains is searched issue by
 * issue, the tied ones first, from the root of their steps down. Bounds are doubles with a margin;
 * packages are compared in whole numbers, so the result is exact if the search is not stopped.
 *
 * <p>An inner-loop class: made for one task, run once.
 */
final class Search {
  private static final double MARGIN = 1e-11;
  private static final int ROUNDS = 2;

  private final Task task;
  private final Structure structure;
  private final Space space;
  private final Oracle oracle;
  private final List<Bound> bounds;
  private final int rows;
  private final Kept kept;
  private final double[][] optionRegret; // by bound, open option
  private final double[][] entryRegret; // by bound, entry
  private final double[] rootSlack; // by bound
  private double startValue;
  private double[] spent; // by bound: slack lost since the start, as better packages were found
  private int[] order; // depth -> issue
  private Structure.Step[] stepAt; // depth -> step, null for a free issue
  private int[][] left; // depth -> open options of a free issue, least regret first
  private double[][] slack; // by depth, bound
  private long[][] gain; // by depth, row
  private final int[] chosen;
  private long work;
  private boolean stopped;
  private final boolean firstIsEnough;

  /**
   * @param kept where packages are kept; what is in it already prunes from the start
   * @param work most choices to look at
   * @param firstIsEnough stop at the first package that is kept
   */
  Search(
      Task task, Oracle oracle, List<Bound> bounds, Kept kept, long work, boolean firstIsEnough) {
    this.task = task;
    this.space = task.space;
    this.structure = space.structure;
    this.oracle = oracle;
    this.bounds = bounds;
    this.kept = kept;
    this.work = work;
    this.firstIsEnough = firstIsEnough;
    rows = task.rows();
    optionRegret = new double[bounds.size()][structure.open.length];
    entryRegret = new double[bounds.size()][structure.entries()];
    rootSlack = new double[bounds.size()];
    spent = new double[bounds.size()];
    chosen = new int[structure.issues()];
  }

  /**
   * Searches. Options that the oracle has closed are left out; those that the search closes are
   * opened again at its end.
   *
   * @return false if it was stopped by the limit of work
   */
  boolean run() {
    boolean[] before = oracle.closed().clone();
    startValue = kept.value();
    if (reduce()) {
      prepare();
      descend(0);
    }
    System.arraycopy(before, 0, oracle.closed(), 0, before.length);
    return !stopped;
  }

  /** Choices looked at so far are subtracted from the limit; what is left of it. */
  long workLeft() {
    return work;
  }

  /**
   * Closes options that no package at least as good can have; false if none is left. Each bound
   * profits from what those before it have closed, so a second round may close more.
   */
  private boolean reduce() {
    boolean closing = true;
    for (int round = 0; round < ROUNDS && closing; round++) {
      closing = false;
      for (int k = 0; k < rootSlack.length; k++) {
        if (!apply(k)) {
          return false;
        }
        closing |= close(k);
      }
    }
    for (int k = 0; k < rootSlack.length && closing; k++) {
      if (!apply(k)) {
        return false;
      }
    }
    return true;
  }

  private boolean apply(int k) {
    Bound bound = bounds.get(k);
    rootSlack[k] = slack(bound, oracle.largest(bound.weights));
    if (!(rootSlack[k] >= 0)) {
      return false;
    }
    oracle.regrets(optionRegret[k], entryRegret[k]);
    return true;
  }

  private double slack(Bound bound, double largest) {
    double size = Math.abs(largest) + Math.abs(bound.constant);
    for (double weight : bound.weights) {
      size += 100 * Math.abs(weight);
    }
    return largest - bound.slope * startValue - bound.constant + MARGIN * size;
  }

  private boolean close(int bound) {
    double[] regret = optionRegret[bound];
    double most = rootSlack[bound];
    boolean[] closed = oracle.closed();
    boolean any = false;
    for (int i : structure.free) {
      for (int u = structure.openFirst[i]; u < structure.openFirst[i + 1]; u++) {
        if (regret[u] > most && !closed[u]) {
          closed[u] = true;
          any = true;
        }
      }
    }
    for (Structure.Step step : structure.steps) {
      for (int k = 0; k < step.options; k++) {
        int u = structure.openFirst[step.issue] + k;
        if (!closed[u] && leastRegret(bound, step, k) > most) {
          closed[u] = true;
          any = true;
        }
      }
    }
    return any;
  }

  private double leastRegret(int bound, Structure.Step step, int option) {
    double least = Double.POSITIVE_INFINITY;
    for (int at = step.firstEntry + option;
        at < step.firstEntry + step.bundle.length;
        at += step.options) {
      least = Math.min(least, entryRegret[bound][at]);
    }
    return least;
  }

  private void prepare() {
    int tied = structure.steps.length;
    int depth = tied + structure.free.length;
    order = new int[depth];
    stepAt = new Structure.Step[depth];
    left = new int[depth][];
    for (int e = 0; e < tied; e++) {
      stepAt[e] = structure.steps[tied - 1 - e];
      order[e] = stepAt[e].issue;
    }
    Integer[] free = freeByRegret();
    for (int d = tied; d < depth; d++) {
      order[d] = free[d - tied];
      left[d] = openOptions(order[d]);
    }
    slack = new double[depth + 1][bounds.size()];
    gain = new long[depth + 1][rows];
    System.arraycopy(rootSlack, 0, slack[0], 0, rootSlack.length);
    System.arraycopy(space.base, 0, gain[0], 0, rows);
  }

  /** Free issues, those with one option left first, then by what the second best choice costs. */
  private Integer[] freeByRegret() {
    Integer[] free = Arrays.stream(structure.free).boxed().toArray(Integer[]::new);
    double[] second = new double[structure.issues()];
    for (int i : free) {
      int[] options = openOptions(i);
      second[i] = options.length < 2 ? Double.POSITIVE_INFINITY : optionRegret[0][options[1]];
    }
    Arrays.sort(
        free,
        (a, b) -> {
          int bySecond = Double.compare(second[b], second[a]);
          return bySecond != 0 ? bySecond : Integer.compare(a, b);
        });
    return free;
  }

  private int[] openOptions(int issue) {
    int first = structure.openFirst[issue];
    int[] options = new int[structure.options(issue)];
    int n = 0;
    for (int u = first; u < structure.openFirst[issue + 1]; u++) {
      if (!oracle.closed()[u]) {
        int at = n++;
        while (at > 0 && optionRegret[0][options[at - 1]] > optionRegret[0][u]) {
          options[at] = options[--at];
        }
        options[at] = u;
      }
    }
    return Arrays.copyOf(options, n);
  }

  private void descend(int depth) {
    if (depth == order.length) {
      offer();
      return;
    }
    if (stepAt[depth] != null) {
      descendTied(depth, stepAt[depth]);
    } else {
      descendFree(depth);
    }
  }

  private void descendTied(int depth, Structure.Step step) {
    int state = step.state(chosen);
    int first = structure.openFirst[step.issue];
    for (int k = 0; k < step.options && !stopped; k++) {
      int entry = step.firstEntry + state * step.options + k;
      if (spend(depth, entryRegret, entry)) {
        int bundle = step.bundle[state * step.options + k];
        for (int r = 0; r < rows; r++) {
          gain[depth + 1][r] =
              gain[depth][r]
                  + space.value[structure.open[first + k] * rows + r]
                  + space.bundle[bundle * rows + r];
        }
        chosen[step.issue] = k;
        descend(depth + 1);
      }
    }
  }

  private void descendFree(int depth) {
    int issue = order[depth];
    for (int u : left[depth]) {
      if (stopped) {
        return;
      }
      if (spend(depth, optionRegret, u)) {
        int cell = structure.open[u];
        for (int r = 0; r < rows; r++) {
          gain[depth + 1][r] = gain[depth][r] + space.value[cell * rows + r];
        }
        chosen[issue] = u - structure.openFirst[issue];
        descend(depth + 1);
      }
    }
  }

  /** Takes a choice's regret off the slack of every bound; false if one has not enough. */
  private boolean spend(int depth, double[][] regret, int at) {
    if (--work < 0) {
      stopped = true;
      return false;
    }
    double[] now = slack[depth];
    double[] next = slack[depth + 1];
    for (int k = 0; k < now.length; k++) {
      double rest = now[k] - regret[k][at];
      if (!(rest >= spent[k])) {
        return false;
      }
      next[k] = rest;
    }
    return true;
  }

  private void offer() {
    long[] found = gain[order.length];
    for (Tie tie : structure.loose) {
      if (tie.holds(chosen)) {
        if (tie.forbids()) {
          return;
        }
        found = found.clone();
        for (int r = 0; r < rows; r++) {
          found[r] += space.bonus[tie.index() * rows + r];
        }
      }
    }
    if (task.meetsFloors(found) && kept.offer(found, chosen)) {
      stopped |= firstIsEnough;
      double rise = kept.value() - startValue;
      for (int k = 0; k < spent.length; k++) {
        spent[k] = bounds.get(k).slope * rise;
      }
    }
  }
}
