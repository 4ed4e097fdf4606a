package org.parley.analysis.frontier;

import java.util.List;

/**
 * Improves a package by changing one issue at a time, as long as a change brings it nearer to the
 * floors or, once they are met, to a larger value. The result is a good package, not a proven one.
 *
 * <p>An inner-loop class: it keeps its working arrays from call to call.
 */
final class Climb {
  private final Task task;
  private final Structure structure;
  private final Oracle oracle;
  private final double[] gain;
  private final double[] trial;
  private final boolean[] loose; // by issue: in a tie that no table holds

  Climb(Task task, Oracle oracle) {
    this.task = task;
    this.structure = task.space.structure;
    this.oracle = oracle;
    gain = new double[task.rows()];
    trial = new double[task.rows()];
    loose = new boolean[structure.issues()];
    for (Tie tie : structure.loose) {
      for (int issue : tie.issues()) {
        loose[issue] = true;
      }
    }
  }

  /** Offers what packages improve to, if it is permitted and meets the floors. */
  void offer(List<int[]> packages, Kept kept) {
    for (int[] start : packages) {
      int[] chosen = start.clone();
      improve(chosen);
      if (structure.permits(chosen)) {
        long[] units = task.space.gainsOf(chosen);
        if (task.meetsFloors(units)) {
          kept.offer(units, chosen);
        }
      }
    }
  }

  /** Improves a package in place, by open options of its issues. */
  void improve(int[] chosen) {
    oracle.gains(chosen, gain);
    boolean improved = true;
    while (improved) {
      improved = false;
      for (int i = 0; i < chosen.length; i++) {
        improved |= structure.options(i) > 1 && improve(chosen, i);
      }
    }
  }

  private boolean improve(int[] chosen, int issue) {
    int before = chosen[issue];
    int best = before;
    double shortfall = task.shortfall(gain);
    double value = shortfall > 0 ? 0 : task.objective.score(gain);
    for (int k = 0; k < structure.options(issue); k++) {
      if (k != before) {
        gainsWith(chosen, issue, before, k);
        double less = task.shortfall(trial);
        double more = less > 0 ? 0 : task.objective.score(trial);
        if (less < shortfall - 1e-9 || (less <= shortfall && isMore(more, value))) {
          shortfall = less;
          value = more;
          best = k;
        }
      }
    }
    if (best == before) {
      return false;
    }
    gainsWith(chosen, issue, before, best);
    System.arraycopy(trial, 0, gain, 0, gain.length);
    chosen[issue] = best;
    return true;
  }

  private static boolean isMore(double more, double value) {
    return more > value + 1e-12 * Math.abs(value);
  }

  private void gainsWith(int[] chosen, int issue, int before, int option) {
    if (loose[issue]) {
      chosen[issue] = option;
      oracle.gains(chosen, trial);
      chosen[issue] = before;
      return;
    }
    int first = structure.openFirst[issue];
    for (int r = 0; r < trial.length; r++) {
      trial[r] = gain[r] + oracle.points(first + option, r) - oracle.points(first + before, r);
    }
    for (Structure.Step step : structure.stepsOf[issue]) {
      int from = step.bundle[step.entry(chosen)];
      chosen[issue] = option;
      int to = step.bundle[step.entry(chosen)];
      chosen[issue] = before;
      if (from != to) {
        exchange(from, to);
      }
    }
  }

  private void exchange(int from, int to) {
    for (int r = 0; r < trial.length; r++) {
      trial[r] +=
          to == Structure.FORBIDDEN || from == Structure.FORBIDDEN
              ? Double.NEGATIVE_INFINITY
              : oracle.bundlePoints(to, r) - oracle.bundlePoints(from, r);
    }
  }
}
