package org.parley.analysis.frontier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  private static final int MOST_STAGES = 100;

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
    if (kept.isOnlyForValue()) {
      return best;
    }
    if (best.complete() && task.objective instanceof Objective.Least least) {
      best = leximin(least, best);
    }
    return best.complete() ? first(best) : best;
  }

  /**
   * The best value of a task, by looking only for packages of larger value than one has; again from
   * each one found, as the next larger value may be nearer there.
   */
  private Found larger(Task of, Relaxed relaxed, Kept.Entry known, long most) {
    Kept.Entry from = known;
    while (true) {
      Kept kept = Kept.ofValue(of, Double.NEGATIVE_INFINITY, of.objective.rise(from.gain, step));
      kept.offer(from.gain, from.chosen);
      Found found = new BranchAndBound(of, oracle, kept, most).run(relaxed, List.of());
      if (!found.complete() || of.objective.compare(found.best().gain, from.gain) <= 0) {
        return found;
      }
      from = found.best();
    }
  }

  /** A way to the leximin. Holds an array, so not a record; it is not changed. */
  private static final class Stage {
    final Objective.Least rest; // the rows not yet settled
    final long[] floor; // what the others need
    final Kept.Entry best; // a package that has it
    final double level; // its lowest share on the rows not yet settled

    Stage(Objective.Least rest, long[] floor, Kept.Entry best, double level) {
      this.rest = rest;
      this.floor = floor;
      this.best = best;
      this.level = level;
    }

    List<Long> key() {
      List<Long> key = new ArrayList<>();
      for (int row = 0; row < floor.length; row++) {
        key.add(floor[row]);
        key.add(rest.isAbout(row) ? 1L : 0L);
      }
      return key;
    }
  }

  /**
   * With the smallest share as large as can be, makes the second smallest as large as can be, and
   * so on: tries which row to leave at the level reached. Rows that lead to the same next level are
   * all followed, as they may differ on those after it.
   */
  private Found leximin(Objective.Least whole, Found first) {
    Kept.Entry known = first.best();
    Collection<Stage> stages = List.of(new Stage(whole, task.floor.clone(), known, first.value()));
    boolean complete = true;
    for (int left = rowsOf(whole).length; left > 1 && complete; left--) {
      List<Stage> next = new ArrayList<>();
      for (Stage stage : stages) {
        complete &= follow(stage, next);
      }
      stages = highest(next);
      complete &= stages.size() <= MOST_STAGES;
    }
    Kept kept = new Kept(task, 1, Double.NEGATIVE_INFINITY);
    stages.forEach(stage -> kept.offer(stage.best.gain, stage.best.chosen));
    return new Found(kept, complete, first.value(), first.bounds());
  }

  /** Leaves each of the rows in turn; false if a search was stopped. */
  private boolean follow(Stage stage, List<Stage> into) {
    boolean complete = true;
    long[] floor = stage.floor.clone();
    raise(floor, stage.rest, stage.best);
    for (int row : rowsOf(stage.rest)) {
      Objective.Least rest = stage.rest.without(row);
      Task of = new Task(task.space, rest, floor);
      Relaxed relaxed = BranchAndBound.relax(of, oracle, List.of(), new double[0]);
      Found found = larger(of, relaxed, stage.best, Math.min(work, STAGE));
      complete &= found.complete();
      into.add(new Stage(rest, floor, found.best(), found.value()));
    }
    return complete;
  }

  /** Those that reach the highest level, within rounding, each once. */
  private static Collection<Stage> highest(List<Stage> stages) {
    double most = stages.stream().mapToDouble(stage -> stage.level).max().orElseThrow();
    double least = most - 1e-9 * Math.max(1, Math.abs(most));
    Map<List<Long>, Stage> highest = new LinkedHashMap<>();
    stages.stream()
        .filter(stage -> stage.level >= least)
        .forEach(stage -> highest.putIfAbsent(stage.key(), stage));
    return highest.values();
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
    boolean complete = leavesNothing(entry);
    Task asGood = new Task(task.space, task.objective, othersKept(entry));
    List<Bound> bounds = new ArrayList<>(best.bounds());
    if (task.objective instanceof Objective.Least least) {
      bounds.addAll(Bound.ofLeximin(task, least, entry.gain));
    }
    for (int issue = 0; issue < structure.issues(); issue++) {
      int first = structure.openFirst[issue];
      int end = structure.openFirst[issue + 1];
      Arrays.fill(closed, first, end, true);
      for (int k = 0; k < entry.chosen[issue]; k++) {
        closed[first + k] = before[first + k];
        Kept equal = Kept.equalTo(asGood, entry);
        complete &= closed[first + k] || isSettled(asGood, bounds, equal);
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

  /** Floors that leave the rows that the objective is not about what they have. */
  private long[] othersKept(Kept.Entry entry) {
    long[] floor = task.floor.clone();
    for (int r = 0; r < floor.length; r++) {
      floor[r] = isOther(r) ? entry.gain[r] : floor[r];
    }
    return floor;
  }

  private boolean isOther(int row) {
    return task.hasFloor(row) && !task.objective.isAbout(row);
  }

  /** Looks for a package that is kept, until there is one; false if the search was stopped. */
  private boolean isSettled(Task of, List<Bound> bounds, Kept equal) {
    Relaxed relaxed = BranchAndBound.relax(of, oracle, List.of(), new double[0]);
    double value = equal.value();
    if (!relaxed.isFeasible() || relaxed.bound < value - 1e-9 * Math.max(1, Math.abs(value))) {
      return true;
    }
    List<Bound> all = new ArrayList<>(bounds);
    all.addAll(Bound.around(of, relaxed.weights, 0.5));
    return new Search(of, oracle, all, equal, PATIENCE, true).run() || !equal.isEmpty();
  }

  /**
   * Whether it is plain that no equally good package leaves more to the rows that the objective is
   * not about, which comes before the order of the file.
   */
  private boolean leavesNothing(Kept.Entry entry) {
    long[] floor = task.floor.clone();
    if (task.objective instanceof Objective.Least least) {
      raise(floor, least, entry);
    }
    for (int r = 0; r < task.rows(); r++) {
      if (isOther(r)) {
        double[] price = new double[task.rows()];
        double[] unit = new double[task.rows()];
        price[r] = 1;
        unit[r] = task.space.scale[r];
        Task most = new Task(task.space, new Objective.Sum(price, unit), floor);
        double bound = new ColumnLp(most, oracle).solve(1).bound;
        if (bound * task.space.scale[r] >= entry.gain[r] + 0.5) {
          return false;
        }
      }
    }
    return true;
  }
}
