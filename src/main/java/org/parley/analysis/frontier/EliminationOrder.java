package org.parley.analysis.frontier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * In which order tied issues are eliminated: always next the one whose table, its options times
 * those of all issues it is tied to, is smallest (greedy; ties to the issue that comes first in the
 * file). What would make a table too large is left out of the tables.
 */
final class EliminationOrder {
  private final int[] options;
  private final List<Tie> kept;
  private final List<Tie> loose = new ArrayList<>();
  private final List<Integer> issues = new ArrayList<>();
  private final List<int[]> separators = new ArrayList<>();

  private EliminationOrder(int[] options, List<Tie> ties) {
    this.options = options;
    this.kept = new ArrayList<>(ties);
  }

  /**
   * @param options number of open options, by issue
   * @param mostEntries largest table allowed
   */
  static EliminationOrder of(int[] options, List<Tie> ties, int mostEntries) {
    EliminationOrder order = new EliminationOrder(options, ties);
    while (!order.tries(mostEntries)) {
      order.issues.clear();
      order.separators.clear();
    }
    return order;
  }

  /** Tied issues in the order of elimination. */
  List<Integer> issues() {
    return issues;
  }

  /** The issues that the e-th issue is tied to when it is eliminated. */
  int[] separator(int e) {
    return separators.get(e);
  }

  /** What the tables hold. */
  List<Tie> kept() {
    return kept;
  }

  /** What they do not hold. */
  List<Tie> loose() {
    return loose;
  }

  /** Looks for an order; if a table is too large, makes its widest tie loose and returns false. */
  private boolean tries(int mostEntries) {
    boolean[][] near = new boolean[options.length][options.length];
    boolean[] waiting = new boolean[options.length];
    for (Tie tie : kept) {
      connect(near, tie.issues());
      for (int issue : tie.issues()) {
        waiting[issue] = true;
      }
    }
    for (int issue = smallest(near, waiting); issue >= 0; issue = smallest(near, waiting)) {
      if (entries(near, waiting, issue) > mostEntries) {
        loosen(issue);
        return false;
      }
      int[] separator = neighbours(near, waiting, issue);
      connect(near, separator);
      waiting[issue] = false;
      issues.add(issue);
      separators.add(separator);
    }
    return true;
  }

  private void loosen(int issue) {
    Tie widest = null;
    for (Tie tie : kept) {
      if (tie.touches(issue) && (widest == null || tie.issues().length > widest.issues().length)) {
        widest = tie;
      }
    }
    kept.remove(widest);
    loose.add(widest);
  }

  private int smallest(boolean[][] near, boolean[] waiting) {
    int best = -1;
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < waiting.length; i++) {
      if (waiting[i]) {
        double entries = entries(near, waiting, i);
        if (best < 0 || entries < least) {
          least = entries;
          best = i;
        }
      }
    }
    return best;
  }

  private double entries(boolean[][] near, boolean[] waiting, int issue) {
    double entries = options[issue];
    for (int j : neighbours(near, waiting, issue)) {
      entries *= options[j];
    }
    return entries;
  }

  private static int[] neighbours(boolean[][] near, boolean[] waiting, int issue) {
    int[] found = new int[waiting.length];
    int n = 0;
    for (int j = 0; j < waiting.length; j++) {
      if (j != issue && waiting[j] && near[issue][j]) {
        found[n++] = j;
      }
    }
    return Arrays.copyOf(found, n);
  }

  private static void connect(boolean[][] near, int[] issues) {
    for (int a : issues) {
      for (int b : issues) {
        near[a][b] |= a != b;
      }
    }
  }
}
