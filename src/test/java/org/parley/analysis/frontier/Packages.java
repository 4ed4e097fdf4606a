package org.parley.analysis.frontier;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.parley.model.BargainingProblem;
import org.parley.model.Layout;

/** All packages of a small problem, one by one: what the solvers must not need, and must equal. */
final class Packages {
  private Packages() {}

  /** All packages of a layout. */
  static List<int[]> all(Layout layout) {
    List<int[]> packages = new ArrayList<>();
    int[] outcome = new int[layout.issues()];
    boolean more = true;
    while (more) {
      packages.add(outcome.clone());
      more = next(layout, outcome);
    }
    return packages;
  }

  /** Packages that no rule forbids. */
  static List<int[]> feasible(Layout layout) {
    return all(layout).stream().filter(layout::permits).toList();
  }

  /** Whether all consenting parties would sign and have at least a floor. */
  static Predicate<int[]> agreeable(
      BargainingProblem problem, List<Role> roles, List<Double> floor) {
    return outcome -> {
      for (int p = 0; p < roles.size(); p++) {
        if (roles.get(p).consents()
            && (!problem.accepts(p, outcome)
                || problem.utility(p, outcome) < floor.get(p) + BargainingProblem.LEAST_GAIN)) {
          return false;
        }
      }
      return true;
    };
  }

  private static boolean next(Layout layout, int[] outcome) {
    for (int i = 0; i < outcome.length; i++) {
      if (++outcome[i] < layout.options(i)) {
        return true;
      }
      outcome[i] = 0;
    }
    return false;
  }
}
