package org.parley.analysis.frontier;

import java.util.Arrays;
import java.util.List;

/**
 * Finds the best packages of a task and proves that there are none better.
 *
 * <p>The task is solved over lotteries, whose weights bound every package; the packages drawn are
 * improved to have something to compare with; then a {@link Search} with those bounds looks at what
 * is left. Where that takes too long, an issue on which the lottery is undecided is settled in each
 * way in turn, and each part is treated likewise with weights of its own.
 *
 * <p>An inner-loop class: made for one task, run once.
 */
final class BranchAndBound {
  private static final double LOTTERY_PRECISION = 1e-7;
  private static final double FIRST_STEP = 1.0 / 256;
  private static final long FIRST_TRY = 4_000;
  private static final long PATIENCE = 20_000;

  private final Task task;
  private final Oracle oracle;
  private final Structure structure;
  private Kept kept;
  private long work;
  private List<Bound> rootBounds = List.of();

  BranchAndBound(Task task, Oracle oracle, Kept kept, long work) {
    this.task = task;
    this.oracle = oracle;
    this.structure = task.space.structure;
    this.kept = kept;
    this.work = work;
  }

  /**
   * Solves the task.
   *
   * @param relaxed the task over lotteries
   * @param known packages to start from besides those of the lottery
   */
  Found run(Relaxed relaxed, List<int[]> known) {
    if (relaxed.isFeasible()) {
      climb(relaxed.packages);
      climb(known);
      rootBounds = Bound.around(task, relaxed.weights, lean(relaxed));
      if (!search(kept, rootBounds, FIRST_TRY) && !searchNearBound(relaxed.bound)) {
        split(relaxed);
      }
    }
    return new Found(kept, work > 0, relaxed.bound, rootBounds);
  }

  /**
   * A package is usually found a little below the lottery's bound, so values close to it are
   * searched first: that prunes most, and proves that there is nothing above.
   *
   * @return whether the task is solved
   */
  private boolean searchNearBound(double bound) {
    double below = FIRST_STEP * Math.max(Math.abs(bound), 1e-6);
    while (bound - below > kept.value()) {
      Kept near = kept.from(bound - below);
      boolean complete = search(near, rootBounds, PATIENCE);
      near.entries().forEach(e -> kept.offer(e.gain, e.chosen));
      if (!complete) {
        return false;
      }
      if (near.isFull()) {
        kept = near;
        return true;
      }
      below *= 4;
    }
    return search(kept, rootBounds, PATIENCE);
  }

  private boolean search(Kept into, List<Bound> bounds, long most) {
    long patience = Math.min(work, most);
    Search search = new Search(task, oracle, bounds, into, patience, false);
    boolean complete = search.run();
    work -= patience - Math.max(0, search.workLeft());
    return complete;
  }

  /** Settles an issue in each way in turn; if all are settled, only the work was not enough. */
  private void split(Relaxed relaxed) {
    int issue = undecided(relaxed);
    if (issue < 0) {
      return;
    }
    boolean[] closed = oracle.closed();
    int first = structure.openFirst[issue];
    boolean[] before = Arrays.copyOfRange(closed, first, first + structure.options(issue));
    for (int k : byChance(relaxed, issue)) {
      if (!before[k] && work > 0) {
        Arrays.fill(closed, first, first + before.length, true);
        closed[first + k] = false;
        part();
      }
    }
    System.arraycopy(before, 0, closed, first, before.length);
  }

  private void part() {
    work -= 100;
    Relaxed relaxed = relax(task, oracle, List.of(), new double[0]);
    if (!relaxed.isFeasible() || !(relaxed.bound >= kept.value() - margin(relaxed.bound))) {
      return;
    }
    climb(relaxed.packages.subList(0, 1)); // one is enough: there is something to compare with
    List<Bound> bounds = Bound.around(task, relaxed.weights, lean(relaxed));
    if (!search(kept, bounds, PATIENCE)) {
      split(relaxed);
    }
  }

  private static double margin(double value) {
    return 1e-10 * Math.max(1, Math.abs(value));
  }

  /** The task over lotteries. */
  static Relaxed relax(Task task, Oracle oracle, List<int[]> known, double[] chances) {
    return task.objective instanceof Objective.Product
        ? new NashRelaxation(task, oracle).solve(known, chances, LOTTERY_PRECISION)
        : new ColumnLp(task, oracle).solve(1);
  }

  /** The issue, not yet settled, whose likeliest option is least likely; -1 if all are settled. */
  private int undecided(Relaxed relaxed) {
    int found = -1;
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < structure.issues(); i++) {
      if (optionsLeft(i) > 1) {
        double most = Arrays.stream(chances(relaxed, i)).max().orElse(0);
        if (most < least) {
          least = most;
          found = i;
        }
      }
    }
    return found;
  }

  private int optionsLeft(int issue) {
    int n = 0;
    for (int u = structure.openFirst[issue]; u < structure.openFirst[issue + 1]; u++) {
      n += oracle.closed()[u] ? 0 : 1;
    }
    return n;
  }

  private double[] chances(Relaxed relaxed, int issue) {
    double[] chances = new double[structure.options(issue)];
    for (int j = 0; j < relaxed.chances.length; j++) {
      chances[relaxed.packages.get(j)[issue]] += relaxed.chances[j];
    }
    return chances;
  }

  private int[] byChance(Relaxed relaxed, int issue) {
    double[] chances = chances(relaxed, issue);
    int[] order = new int[chances.length];
    for (int k = 0; k < order.length; k++) {
      int at = k;
      while (at > 0 && chances[order[at - 1]] < chances[k]) {
        order[at] = order[--at];
      }
      order[at] = k;
    }
    return order;
  }

  private void climb(List<int[]> packages) {
    boolean smooth = task.objective instanceof Objective.Product;
    int starts = smooth ? Math.min(1, packages.size()) : packages.size();
    new Climb(task, oracle).offer(packages.subList(0, starts), kept);
  }

  private double lean(Relaxed relaxed) {
    if (task.objective instanceof Objective.Product) {
      double value = kept.isEmpty() ? 0 : kept.value(kept.entries().get(0));
      double gap = value > 0 ? Math.max(0, StrictMath.log(relaxed.bound / value)) : 1;
      return Math.min(1, 0.02 + 2 * Math.sqrt(gap));
    }
    return task.objective instanceof Objective.Least ? 0.2 : 0.5;
  }
}
