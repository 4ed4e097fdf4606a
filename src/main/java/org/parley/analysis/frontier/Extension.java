package org.parley.analysis.frontier;

import java.util.List;

/**
 * What becomes of the states of a row of issues, and what is added to the columns, when one more
 * issue is taken.
 *
 * <p>The arrays are read in inner loops and never changed after construction.
 */
final class Extension {
  /** In place of a state: a rule forbids it. */
  static final int FORBIDDEN = -1;

  final IssueRow after;

  /** Open options of the issue. */
  final int options;

  /** By state before times options plus option: the state after, or forbidden. */
  final int[] next;

  /** By state before times options plus option, and column. */
  final long[] added;

  private final Columns columns;
  private final int issue;

  private Extension(Columns columns, IssueRow before, int issue) {
    this.columns = columns;
    this.issue = issue;
    after = before.with(issue);
    options = columns.structure.options(issue);
    next = new int[(int) (before.states() * options)];
    added = new long[next.length * columns.count];
    List<Tie> ties =
        columns.ties.stream().filter(t -> t.touches(issue) && after.isComplete(t)).toList();
    int[] chosen = new int[columns.structure.issues()];
    for (int at = 0; at < next.length; at++) {
      before.choose(at / options, chosen);
      chosen[issue] = at % options;
      fill(at, chosen, ties);
    }
  }

  /** Takes one more issue; the number of states before times the options must fit into memory. */
  static Extension of(Columns columns, IssueRow before, int issue) {
    return new Extension(columns, before, issue);
  }

  private void fill(int at, int[] chosen, List<Tie> ties) {
    next[at] = after.state(chosen);
    columns.add(added, at, columns.value, columns.structure.openFirst[issue] + chosen[issue]);
    for (Tie tie : ties) {
      if (tie.holds(chosen)) {
        if (tie.forbids()) {
          next[at] = FORBIDDEN;
        } else {
          columns.add(added, at, columns.bonus, tie.index());
        }
      }
    }
  }
}
