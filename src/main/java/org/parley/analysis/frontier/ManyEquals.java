package org.parley.analysis.frontier;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Solves a task even where a great many packages have the same value, as they do when what one
 * party gains another loses. To look at all of them would take for ever; so once a short search has
 * shown that there are many, the best value is proven by looking only for larger ones, and then the
 * package is found that comes first among the equals: for one issue after the other the first
 * option with which the value can still be had.
 *
 * <p>An inner-loop class: made for one task, run once.
 */
final class ManyEquals {
  private static final long FEW = 400_000;
  private static final long STAGE = 5_000_000;
  private static final long PATIENCE = 200_000;

  private final Task task;
  private final Oracle oracle;
  private final Structure structure;
  private final long work;
  private final long[] step;

  ManyEquals(Task task, Oracle oracle, long work) {
    this.task = task;
    this.oracle = oracle;
    this.structure = task.space.structure;
    this.work = work;
    step = new long[task.rows()];
  }

  /**
   * Solves the task.
   *
   * @param relaxed the task over lotteries
   * @param kept where to keep the best packages
   * @param known packages to start from besides those of the lottery
   */
  Found solve(Relaxed relaxed, Kept kept, List<int[]> known) {
    Found few = new BranchAndBound(task, oracle, kept, Math.min(FEW, work)).run(relaxed, known);
    if (few.complete() || work <= FEW) {
      return few;
    }
    if (few.isEmpty() || kept.most() > 1) {
      return new BranchAndBound(task, oracle, kept, work).run(relaxed, known);
    }
    for (int r = 0; r < step.length; r++) {
      step[r] = task.space.step(r);
    }
    double rise = task.objective.rise(few.best().gain, step);
    boolean provenAlready = relaxed.bound < few.value() + rise;
    Found more =
        provenAlready
            ? few
            : new BranchAndBound(task, oracle, few.kept(), work).run(relaxed, known);
    if (more.complete() || rise <= 0) {
      return more;
    }
    Found best = larger(task, relaxed, more.best(), work);
    if (best.complete() && task.objective instanceof Objective.Least least) {
      best = leximin(least, best);
    }
    return best.complete() ? first(best) : best;
  }

  /** The best value of a task, by looking only for packages of larger value than one has. */
  private Found larger(Task of, Relaxed relaxed, Kept.Entry known, long most) {
    double rise = of.objective.rise(known.gain, step);
    Kept kept = Kept.ofValue(of, Double.NEGATIVE_INFINITY, rise);
    kept.offer(known.gain, known.chosen);
    return new BranchAndBound(of, oracle, kept, most).run(relaxed, List.of());
  }

  /**
   * With the smallest share as large as can be, makes the second smallest as large as can be, and
   * so on: tries which row to leave at the level reached.
   */
  private Found leximin(Objective.Least whole, Found first) {
    Objective.Least rest = whole;
    Kept.Entry best = first.best();
    long[] floor = task.floor.clone();
    boolean complete = true;
    for (int left = rowsOf(rest).length; left > 1 && complete; left--) {
      raise(floor, rest, best);
      Found next = null;
      int dropped = -1;
      for (int row : rowsOf(rest)) {
        Task stage = new Task(task.space, rest.without(row), floor);
        Relaxed relaxed = BranchAndBound.relax(stage, oracle, List.of(), new double[0]);
        Found found = larger(stage, relaxed, best, Math.min(work, STAGE));
        complete &= found.complete();
        if (next == null || found.value() > next.value() * (1 + 1e-12)) {
          next = found;
          dropped = row;
        }
      }
      best = next == null ? best : next.best();
      rest = rest.without(dropped);
    }
    Kept kept = new Kept(task, 1, Double.NEGATIVE_INFINITY);
    kept.offer(best.gain, best.chosen);
    return new Found(kept, complete, first.value(), first.bounds());
  }

  private static int[] rowsOf(Objective.Least least) {
    return IntStream.range(0, least.rows()).filter(least::isAbout).toArray();
  }

  private static void raise(long[] floor, Objective.Least rest, Kept.Entry best) {
    double level = Double.POSITIVE_INFINITY;
    for (int row : rowsOf(rest)) {
      level = Math.min(level, best.gain[row] / rest.wholeUnit(row));
    }
    for (int row : rowsOf(rest)) {
      double units = level * rest.wholeUnit(row);
      floor[row] =
          Math.max(floor[row], (long) Math.ceil(units - 1e-9 * Math.max(1, Math.abs(units))));
    }
  }

  /** The package that comes first in the file among those that are as good. */
  private Found first(Found best) {
    boolean[] closed = oracle.closed();
    boolean[] before = closed.clone();
    Kept.Entry entry = best.best();
    boolean complete = true;
    for (int issue = 0; issue < structure.issues(); issue++) {
      int first = structure.openFirst[issue];
      int end = structure.openFirst[issue + 1];
      Arrays.fill(closed, first, end, true);
      for (int k = 0; k < entry.chosen[issue]; k++) {
        closed[first + k] = before[first + k];
        Kept equal = Kept.equalTo(task, entry);
        Search search = new Search(task, oracle, best.bounds(), equal, PATIENCE, true);
        boolean done = closed[first + k] || search.run() || !equal.isEmpty();
        complete &= done;
        if (!equal.isEmpty()) {
          entry = equal.entries().get(0);
          break;
        }
        closed[first + k] = true;
      }
      closed[first + entry.chosen[issue]] = before[first + entry.chosen[issue]];
    }
    System.arraycopy(before, 0, closed, 0, before.length);
    Kept kept = new Kept(task, 1, Double.NEGATIVE_INFINITY);
    kept.offer(entry.gain, entry.chosen);
    return new Found(kept, complete, best.value(), best.bounds());
  }
}
