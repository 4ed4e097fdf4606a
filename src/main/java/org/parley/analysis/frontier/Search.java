package org.parley.analysis.frontier;

import java.util.Arrays;
import java.util.List;

/**
 * Depth-first search for the best packages of a task, pruned by {@link Bound}s.
 *
 * <p>First a {@link Reduction} closes most options. What remains is searched issue by issue, the
 * tied ones first, from the root of their steps down; a choice takes its regret off the slack of
 * every bound, and none may be overdrawn. Bounds are doubles with a margin; packages are compared
 * in whole numbers, so the result is exact if the search is not stopped.
 *
 * <p>An inner-loop class: made for one task, run once.
 */
final class Search {
  private final Task task;
  private final Structure structure;
  private final Space space;
  private final Oracle oracle;
  private final List<Bound> bounds;
  private final int count; // of bounds
  private final Kept kept;
  private final Reduction reduction;
  private final double startValue;
  private final double[] spent; // by bound: slack lost since the start, as better ones were found
  private int[] order; // depth -> issue
  private Structure.Step[] stepAt; // depth -> step, null for a free issue
  private int[][] left; // depth -> open options of a free issue, least regret first
  private int[] sorted; // by entry: its state's options, least regret first
  private boolean[] isSorted; // by state
  private double[] slack; // by depth and bound
  private int strict; // the bound that pruned last, looked at first
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
    count = bounds.size();
    startValue = kept.value();
    reduction = new Reduction(oracle, structure, bounds, startValue);
    spent = new double[count];
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
    if (reduction.run()) {
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
    prepareFree(tied);
    sorted = new int[structure.entries()];
    isSorted = new boolean[structure.states()];
    slack = new double[(depth + 1) * count];
    System.arraycopy(reduction.slack, 0, slack, 0, count);
  }

  /** Free issues, those with one option left first, then by what the second best choice costs. */
  private void prepareFree(int tied) {
    int[] free = structure.free;
    double[] second = new double[free.length];
    for (int f = 0; f < free.length; f++) {
      int[] options = openOptions(free[f]);
      double own = options.length < 2 ? Double.POSITIVE_INFINITY : optionRegret(options[1]);
      int at = f;
      while (at > 0 && second[at - 1] < own) {
        second[at] = second[at - 1];
        order[tied + at] = order[tied + at - 1];
        left[tied + at] = left[tied + --at];
      }
      second[at] = own;
      order[tied + at] = free[f];
      left[tied + at] = options;
    }
  }

  private int[] openOptions(int issue) {
    int[] options = new int[structure.options(issue)];
    int n = 0;
    for (int u = structure.openFirst[issue]; u < structure.openFirst[issue + 1]; u++) {
      if (!oracle.closed()[u]) {
        int at = n++;
        while (at > 0 && optionRegret(options[at - 1]) > optionRegret(u)) {
          options[at] = options[--at];
        }
        options[at] = u;
      }
    }
    return Arrays.copyOf(options, n);
  }

  private double optionRegret(int option) {
    return reduction.optionRegret[option * count];
  }

  private void descend(int depth) {
    if (depth == order.length) {
      offer();
    } else if (stepAt[depth] != null) {
      descendTied(depth, stepAt[depth]);
    } else {
      descendFree(depth);
    }
  }

  private void descendTied(int depth, Structure.Step step) {
    int state = step.state(chosen);
    int first = step.firstEntry + state * step.options;
    if (!isSorted[step.firstState + state]) {
      sort(step, state, first);
    }
    for (int j = 0; j < step.options && !stopped; j++) {
      int option = sorted[first + j];
      if (spend(depth, reduction.entryRegret, first + option)) {
        chosen[step.issue] = option;
        descend(depth + 1);
      }
    }
  }

  private void sort(Structure.Step step, int state, int first) {
    double[] regret = reduction.entryRegret;
    for (int k = 0; k < step.options; k++) {
      int at = k;
      while (at > 0
          && regret[(first + sorted[first + at - 1]) * count] > regret[(first + k) * count]) {
        sorted[first + at] = sorted[first + --at];
      }
      sorted[first + at] = k;
    }
    isSorted[step.firstState + state] = true;
  }

  private void descendFree(int depth) {
    int issue = order[depth];
    for (int u : left[depth]) {
      if (stopped) {
        return;
      }
      if (spend(depth, reduction.optionRegret, u)) {
        chosen[issue] = u - structure.openFirst[issue];
        descend(depth + 1);
      }
    }
  }

  /** Takes a choice's regret off the slack of every bound; false if one has not enough. */
  private boolean spend(int depth, double[] regret, int at) {
    if (--work < 0) {
      stopped = true;
      return false;
    }
    int now = depth * count;
    int of = at * count;
    if (!(slack[now + strict] - regret[of + strict] >= spent[strict])) {
      return false;
    }
    for (int k = 0; k < reduction.used; k++) {
      double rest = slack[now + k] - regret[of + k];
      if (!(rest >= spent[k])) {
        strict = k;
        return false;
      }
      slack[now + count + k] = rest;
    }
    return true;
  }

  private void offer() {
    if (!structure.permits(chosen)) {
      return;
    }
    long[] gain = space.gainsOf(chosen);
    if (task.meetsFloors(gain) && kept.offer(gain, chosen)) {
      stopped |= firstIsEnough;
      double rise = kept.value() - startValue;
      for (int k = 0; k < count; k++) {
        spent[k] = bounds.get(k).slope * rise;
      }
    }
  }
}
