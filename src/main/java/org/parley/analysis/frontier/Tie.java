package org.parley.analysis.frontier;

/** A linkage or a rule, reduced to the conditions that open options can still miss. */
final class Tie {
  private final boolean forbids;
  private final int index;
  private final int[] issues;
  private final long[] options;

  /**
   * @param forbids a rule, not a linkage
   * @param index position among the layout's rules or linkages
   * @param issues issues named
   * @param options by issue named: the open options that meet the condition, as bits
   */
  Tie(boolean forbids, int index, int[] issues, long[] options) {
    this.forbids = forbids;
    this.index = index;
    this.issues = issues;
    this.options = options;
  }

  boolean forbids() {
    return forbids;
  }

  int index() {
    return index;
  }

  int[] issues() {
    return issues;
  }

  long[] options() {
    return options;
  }

  boolean touches(int issue) {
    for (int i : issues) {
      if (i == issue) {
        return true;
      }
    }
    return false;
  }

  /** Whether all conditions are met by open options, by issue. */
  boolean holds(int[] chosen) {
    for (int k = 0; k < issues.length; k++) {
      if ((options[k] >>> chosen[issues[k]] & 1) == 0) {
        return false;
      }
    }
    return true;
  }
}
