package org.parley.analysis.frontier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.parley.model.BargainingProblem;
import org.parley.model.Joint;
import org.parley.model.Layout;

/**
 * Finds repairs of one text. The number of issues left as they are is counted in a row of its own,
 * as if it were a party's points.
 */
final class RepairSolver {
  private static final double SAME = 1e-3; // units; sums of doubles are no further off

  private final Terms terms;
  private final int[] text;
  private final Space space; // the last row counts the issues left as they are
  private final int kept; // that row
  private final int settled; // issues on which the text settles something
  private final long[] floors;
  private final double[] textGain; // by party, in units
  private final Oracle oracle;

  RepairSolver(BargainingProblem problem, Terms terms, int[] text, Repair.Goal goal) {
    this.terms = terms;
    this.text = text.clone();
    Space parties = Space.of(problem, terms.roles());
    Layout layout = problem.layout();
    int[] counted = new int[layout.cells()];
    int n = 0;
    for (int i = 0; i < text.length; i++) {
      if (text[i] >= 0) {
        counted[layout.first(i) + text[i]] = 1;
        n++;
      }
    }
    settled = n;
    space = parties.withRow(counted);
    kept = parties.parties;
    textGain = worth(parties);
    floors = floors(goal);
    oracle = new Oracle(space);
  }

  Repair smallest() {
    if (!space.structure.obstacle.isEmpty()) {
      return none(space.structure.obstacle);
    }
    Found fewest = search(row(kept), floors, List.of(), kept);
    if (fewest.isEmpty()) {
      return none(fewest);
    }
    Choice choice = among(fewest, floors);
    double most = choice.entry.gain[kept];
    double gap = fewest.complete() ? 0 : Math.max(0, fewest.bound() - most);
    return repair(choice, settled - most, gap, fewest.complete());
  }

  /** Looks for what costs the party nothing first: that is a search for the fewest changes. */
  Repair cheapestFor(int party) {
    if (!space.structure.obstacle.isEmpty()) {
      return none(space.structure.obstacle);
    }
    long unharmed = atLeast(textGain[party]);
    long[] needed = raised(party, unharmed);
    Found fewest = search(row(kept), needed, List.of(), kept);
    if (!fewest.isEmpty()) {
      return repair(among(fewest, needed), 0, 0, true);
    }
    Found most = search(row(party), floors, List.of(), party);
    if (most.isEmpty()) {
      return none(most);
    }
    needed = raised(party, Math.min(unharmed, most.best().gain[party]));
    fewest = search(row(kept), needed, List.of(most.best().chosen), kept);
    Choice choice = among(fewest.isEmpty() ? most : fewest, needed);
    double cost = cost(party, choice.entry.gain[party] / space.scale[party]);
    double least = most.complete() ? cost : Math.min(cost, cost(party, most.bound()));
    return repair(choice, cost, cost - least, cost == least);
  }

  /** Points that a party loses against the text; 0 if it gains. */
  private double cost(int party, double gain) {
    double cost = textGain[party] / space.scale[party] - gain;
    return cost > SAME / space.scale[party] ? cost : 0;
  }

  /** The floors of the goal, with one row's raised. */
  private long[] raised(int row, long least) {
    long[] needed = floors.clone();
    needed[row] = Math.max(needed[row], least);
    return needed;
  }

  /**
   * A repair found.
   *
   * @param open whether the search among those of the same cost was stopped
   */
  private record Choice(Kept.Entry entry, boolean open) {}

  /** Of the repairs with as few changes the one with the largest Nash product. */
  private Choice among(Found fewest, long[] needed) {
    long[] asFew = needed.clone();
    asFew[kept] = fewest.best().gain[kept];
    Found nash = search(product(), asFew, List.of(fewest.best().chosen), -1);
    boolean use = !nash.isEmpty() && nash.value() > 0;
    return new Choice(
        use ? nash.best() : fewest.best(), !fewest.complete() || (use && !nash.complete()));
  }

  private Repair repair(Choice choice, double cost, double gap, boolean proven) {
    int[] outcome = space.structure.outcome(choice.entry.chosen);
    List<Integer> changed = new ArrayList<>();
    for (int i = 0; i < outcome.length; i++) {
      if (text[i] >= 0 && text[i] != outcome[i]) {
        changed.add(i);
      }
    }
    String reason =
        !proven
            ? "the search was stopped; the gap is proven"
            : choice.open ? "another repair of the same cost may be better otherwise" : "";
    return new Repair(
        proven ? Status.EXACT : Status.BOUNDED,
        changed,
        Optional.of(deal(outcome)),
        cost,
        gap,
        reason);
  }

  private Deal deal(int[] outcome) {
    Deal wide = space.deal(outcome);
    return new Deal(wide.outcome(), wide.utility().subList(0, kept), wide.gain().subList(0, kept));
  }

  private static Repair none(Found found) {
    return none(
        found.complete()
            ? "no package reaches the goal"
            : "no package that reaches the goal was found, and the search was stopped");
  }

  private static Repair none(String reason) {
    return new Repair(Status.NONE, List.of(), Optional.empty(), Double.NaN, 0, reason);
  }

  /**
   * @param row of whose points only the most matters, not which package has them; or -1
   */
  private Found search(Objective objective, long[] needed, List<int[]> known, int row) {
    Task task = new Task(space, objective, needed);
    Relaxed relaxed = BranchAndBound.relax(task, oracle, known, chances(known));
    double least = objective instanceof Objective.Product ? 0 : task.lowest();
    Kept best =
        row < 0
            ? new Kept(task, 1, least)
            : Kept.ofValue(task, least, space.step(row) / space.scale[row]);
    return new BranchAndBound(task, oracle, best, terms.work()).run(relaxed, known);
  }

  private static double[] chances(List<int[]> known) {
    double[] chances = new double[known.size()];
    Arrays.fill(chances, 1.0 / Math.max(1, chances.length));
    return chances;
  }

  private Objective.Sum row(int row) {
    double[] price = new double[space.parties];
    double[] unit = new double[space.parties];
    price[row] = 1;
    unit[row] = space.scale[row];
    return new Objective.Sum(price, unit);
  }

  private Objective.Product product() {
    double[] omega = new double[space.parties];
    for (int r = 0; r < kept; r++) {
      omega[r] = terms.roles().get(r) == Role.BARGAINS ? terms.weights().get(r) : 0;
    }
    return new Objective.Product(omega, space.scale);
  }

  private long[] floors(Repair.Goal goal) {
    long[] needed = new long[space.parties];
    needed[kept] = Task.NO_FLOOR;
    for (int p = 0; p < kept; p++) {
      long least = goal == Repair.Goal.ACCEPTABLE ? 0 : Math.max(0, above(textGain[p]));
      needed[p] = terms.roles().get(p).consents() ? least : Task.NO_FLOOR;
    }
    return needed;
  }

  /** The least whole number above one that may be off in its last digits. */
  private static long above(double units) {
    double near = Math.rint(units);
    return (long) (Math.abs(units - near) < SAME ? near : Math.floor(units)) + 1;
  }

  /** The least whole number not below one that may be off in its last digits. */
  private static long atLeast(double units) {
    double near = Math.rint(units);
    return (long) (Math.abs(units - near) < SAME ? near : Math.ceil(units));
  }

  /** What the text is worth: options that it does not settle are equally likely. */
  private double[] worth(Space parties) {
    Layout layout = parties.structure.layout;
    double[] worth = new double[parties.parties];
    for (int p = 0; p < worth.length; p++) {
      worth[p] = -parties.noDeal[p];
      for (int i = 0; i < text.length; i++) {
        for (int k = 0; k < layout.options(i); k++) {
          worth[p] +=
              chance(layout, i, k) * parties.value[(layout.first(i) + k) * worth.length + p];
        }
      }
      for (int l = 0; l < layout.linkages(); l++) {
        worth[p] += chance(layout, layout.linkage(l)) * parties.bonus[l * worth.length + p];
      }
    }
    return worth;
  }

  private double chance(Layout layout, int issue, int option) {
    if (text[issue] < 0) {
      return 1.0 / layout.options(issue);
    }
    return text[issue] == option ? 1 : 0;
  }

  private double chance(Layout layout, Joint joint) {
    double product = 1;
    for (int k = 0; k < joint.size(); k++) {
      double sum = 0;
      for (int o = 0; o < layout.options(joint.issue(k)); o++) {
        sum += joint.includes(k, o) ? chance(layout, joint.issue(k), o) : 0;
      }
      product *= sum;
    }
    return product;
  }
}
