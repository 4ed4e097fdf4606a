package org.parley.analysis.frontier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.parley.model.BargainingProblem;
import org.parley.model.Joint;
import org.parley.model.Layout;

/**
 * Looks at all changes of up to three issues of a package, see {@link Logroll#of}.
 *
 * <p>A change is a list of cells in the order of issues. What it brings is the sum of what its
 * cells bring one by one, unless a linkage names two of its issues. The better part of the work is
 * the innermost loop over the third cell.
 */
final class LogrollSearch {
  private final Space space;
  private final Layout layout;
  private final int[] outcome;
  private final int first;
  private final int second;
  private final int most;
  private final int cells;
  private final int[] issueOf; // by cell
  private final int[] movable; // cells that may be changed to, in order
  private final long[] before; // gains of the package
  private final long[] single; // by cell and party: what the cell brings alone
  private final boolean[] tied; // by two issues: whether a linkage or rule names both
  private final boolean[] improves; // by two cells, or one with itself: whether it is good alone
  private final PriorityQueue<Logroll> found;
  private final long[] change; // scratch, by party

  LogrollSearch(
      BargainingProblem problem, Terms terms, int[] outcome, int first, int second, int most) {
    space = Space.of(problem, terms.roles());
    layout = problem.layout();
    this.outcome = outcome.clone();
    this.first = first;
    this.second = second;
    this.most = most;
    cells = layout.cells();
    issueOf = issues();
    movable = movable();
    before = space.gains(outcome);
    single = new long[cells * space.parties];
    tied = tied();
    improves = new boolean[cells * cells];
    found = new PriorityQueue<>(Collections.reverseOrder(Logroll.better(first, second)));
    change = new long[space.parties];
  }

  /** The trades, the best first. */
  List<Logroll> best() {
    trySingles();
    tryPairs();
    tryTriples();
    List<Logroll> best = new ArrayList<>(found);
    best.sort(Logroll.better(first, second));
    return best;
  }

  private int[] issues() {
    int[] of = new int[cells];
    for (int i = 0; i < layout.issues(); i++) {
      for (int cell = layout.first(i); cell < layout.first(i + 1); cell++) {
        of[cell] = i;
      }
    }
    return of;
  }

  private int[] movable() {
    return IntStream.range(0, cells)
        .filter(cell -> cell - layout.first(issueOf[cell]) != outcome[issueOf[cell]])
        .filter(cell -> !isRefused(cell))
        .toArray();
  }

  private boolean isRefused(int cell) {
    for (int p = 0; p < space.parties; p++) {
      if (space.structure.roles.get(p).consents() && layout.refuses(p, cell)) {
        return true;
      }
    }
    return false;
  }

  private boolean[] tied() {
    boolean[] together = new boolean[layout.issues() * layout.issues()];
    for (int l = 0; l < layout.linkages(); l++) {
      tie(together, layout.linkage(l));
    }
    for (int r = 0; r < layout.rules(); r++) {
      tie(together, layout.rule(r));
    }
    return together;
  }

  private void tie(boolean[] together, Joint joint) {
    for (int a = 0; a < joint.size(); a++) {
      for (int b = 0; b < joint.size(); b++) {
        together[joint.issue(a) * layout.issues() + joint.issue(b)] = true;
      }
    }
  }

  private boolean isTied(int a, int b) {
    return tied[issueOf[a] * layout.issues() + issueOf[b]];
  }

  private void trySingles() {
    for (int a : movable) {
      recount(a);
      System.arraycopy(change, 0, single, a * space.parties, space.parties);
      improves[a * cells + a] = isGood() && isPermitted(a);
    }
  }

  private void tryPairs() {
    for (int m = 0; m < movable.length; m++) {
      for (int n = m + 1; n < movable.length; n++) {
        int a = movable[m];
        int b = movable[n];
        if (issueOf[a] != issueOf[b] && sum(a, b) && isPermitted(a, b)) {
          improves[a * cells + b] = true;
          if (!improves[a * cells + a] && !improves[b * cells + b]) {
            keep(a, b);
          }
        }
      }
    }
  }

  private void tryTriples() {
    for (int m = 0; m < movable.length; m++) {
      for (int n = m + 1; n < movable.length; n++) {
        int a = movable[m];
        int b = movable[n];
        if (issueOf[a] != issueOf[b] && !improvesInPart(a, b)) {
          tryThird(a, b, n + 1);
        }
      }
    }
  }

  private void tryThird(int a, int b, int from) {
    for (int n = from; n < movable.length; n++) {
      int c = movable[n];
      if (issueOf[b] != issueOf[c]
          && !improvesInPart(a, c)
          && !improves[b * cells + c]
          && sum(a, b, c)
          && isPermitted(a, b, c)) {
        keep(a, b, c);
      }
    }
  }

  private boolean improvesInPart(int a, int b) {
    return improves[a * cells + a] || improves[b * cells + b] || improves[a * cells + b];
  }

  /** Sets what two cells bring; whether that is good. */
  private boolean sum(int a, int b) {
    if (isTied(a, b)) {
      recount(a, b);
      return isGood();
    }
    for (int p = 0; p < space.parties; p++) {
      change[p] = single[a * space.parties + p] + single[b * space.parties + p];
    }
    return isGood();
  }

  private boolean sum(int a, int b, int c) {
    if (isTied(a, b) || isTied(a, c) || isTied(b, c)) {
      recount(a, b, c);
      return isGood();
    }
    for (int p = 0; p < space.parties; p++) {
      change[p] =
          single[a * space.parties + p]
              + single[b * space.parties + p]
              + single[c * space.parties + p];
    }
    return isGood();
  }

  /** Sets what a change brings, by the whole package. */
  private void recount(int... changed) {
    long[] after = space.gains(with(changed));
    for (int p = 0; p < space.parties; p++) {
      change[p] = after[p] - before[p];
    }
  }

  private int[] with(int... changed) {
    int[] other = outcome.clone();
    for (int cell : changed) {
      other[issueOf[cell]] = cell - layout.first(issueOf[cell]);
    }
    return other;
  }

  private boolean isGood() {
    if (change[first] <= 0 || change[second] <= 0) {
      return false;
    }
    for (int p = 0; p < space.parties; p++) {
      if (change[p] < 0 && space.structure.roles.get(p).consents()) {
        return false;
      }
    }
    return true;
  }

  private boolean isPermitted(int... changed) {
    return layout.rules() == 0 || layout.permits(with(changed));
  }

  private void keep(int... changed) {
    double joint = Math.min(points(first), points(second)) / 100;
    if (found.size() == most && (most == 0 || joint < found.element().joint())) {
      return;
    }
    found.add(trade(joint, changed));
    if (found.size() > most) {
      found.remove();
    }
  }

  private Logroll trade(double joint, int... changed) {
    List<Integer> issues = new ArrayList<>();
    List<Integer> options = new ArrayList<>();
    List<Double> points = new ArrayList<>();
    for (int cell : changed) {
      issues.add(issueOf[cell]);
      options.add(cell - layout.first(issueOf[cell]));
    }
    for (int p = 0; p < space.parties; p++) {
      points.add(points(p));
    }
    return new Logroll(issues, options, points, joint);
  }

  private double points(int party) {
    return change[party] / space.scale[party];
  }
}
