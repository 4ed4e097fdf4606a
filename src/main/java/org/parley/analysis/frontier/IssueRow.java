package org.parley.analysis.frontier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Issues that have been taken together. Those that a linkage or rule still ties to an issue not
 * taken are <i>live</i>: what is to come depends on their options, which together are the row's
 * <i>state</i>, and on nothing else of what was taken.
 */
final class IssueRow {
  private final Columns columns;
  private final boolean[] taken;
  private final int[] live;

  private IssueRow(Columns columns, boolean[] taken) {
    this.columns = columns;
    this.taken = taken;
    boolean[] tied = new boolean[taken.length];
    for (Tie tie : columns.ties) {
      if (!isComplete(tie)) {
        for (int issue : tie.issues()) {
          tied[issue] = taken[issue];
        }
      }
    }
    live = positions(tied);
  }

  /** No issue. */
  static IssueRow empty(Columns columns) {
    return new IssueRow(columns, new boolean[columns.structure.issues()]);
  }

  /** The same issues and one more. */
  IssueRow with(int issue) {
    boolean[] more = taken.clone();
    more[issue] = true;
    return new IssueRow(columns, more);
  }

  /**
   * An order of all issues that keeps few issues live: always next the one after which there are
   * fewest states (ties to the file's order), and those that nothing ties to others at the end.
   */
  static List<Integer> order(Columns columns) {
    List<Integer> order = new ArrayList<>();
    IssueRow row = empty(columns);
    boolean[] tied = new boolean[row.taken.length];
    columns.ties.forEach(tie -> Arrays.stream(tie.issues()).forEach(i -> tied[i] = true));
    for (int issue = row.next(tied); issue >= 0; issue = row.next(tied)) {
      order.add(issue);
      row = row.with(issue);
    }
    Arrays.fill(tied, true);
    for (int issue = row.next(tied); issue >= 0; issue = row.next(tied)) {
      order.add(issue);
      row = row.with(issue);
    }
    return order;
  }

  boolean includes(int issue) {
    return taken[issue];
  }

  /** Whether all issues of a tie have been taken. */
  boolean isComplete(Tie tie) {
    for (int issue : tie.issues()) {
      if (!taken[issue]) {
        return false;
      }
    }
    return true;
  }

  /** Number of states; more than fit into a long are infinite. */
  double states() {
    double states = 1;
    for (int issue : live) {
      states *= columns.structure.options(issue);
    }
    return states;
  }

  /** The state that a package is in. */
  int state(int[] chosen) {
    int state = 0;
    for (int j = live.length - 1; j >= 0; j--) {
      state = state * columns.structure.options(live[j]) + chosen[live[j]];
    }
    return state;
  }

  /** Sets the options of the live issues to those of a state. */
  void choose(int state, int[] chosen) {
    int rest = state;
    for (int issue : live) {
      chosen[issue] = rest % columns.structure.options(issue);
      rest /= columns.structure.options(issue);
    }
  }

  private int next(boolean[] among) {
    int best = -1;
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < taken.length; i++) {
      if (among[i] && !taken[i]) {
        double states = with(i).states();
        if (best < 0 || states < least) {
          least = states;
          best = i;
        }
      }
    }
    return best;
  }

  private static int[] positions(boolean[] set) {
    int[] found = new int[set.length];
    int n = 0;
    for (int i = 0; i < set.length; i++) {
      if (set[i]) {
        found[n++] = i;
      }
    }
    return Arrays.copyOf(found, n);
  }
}
