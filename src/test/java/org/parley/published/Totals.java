package org.parley.published;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.parley.Tables;
import org.parley.analysis.frontier.Role;
import org.parley.analysis.frontier.Solution;
import org.parley.analysis.frontier.Solver;
import org.parley.analysis.frontier.Terms;
import org.parley.model.BargainingProblem;

/**
 * The largest sum of utilities as they are, which no solution of ours makes largest: the
 * utilitarian one adds shares of ideal gains. It is the best that one party more can have, to whom
 * every option is worth what it is worth to all others together, when it alone bargains.
 */
final class Totals {
  private Totals() {}

  /** The largest sum of all packages that nobody refuses. */
  static double largestAgreeable(BargainingProblem problem) {
    return largest(problem, Role.RATIFIES);
  }

  /** The largest sum of all packages. */
  static double largest(BargainingProblem problem) {
    return largest(problem, Role.WATCHES);
  }

  private static double largest(BargainingProblem problem, Role others) {
    int parties = problem.layout().parties();
    List<Role> roles = new ArrayList<>(Collections.nCopies(parties, others));
    roles.add(Role.BARGAINS);
    BargainingProblem withTotal = Tables.of(problem).withTotal().problem();
    Solution best = Solver.of(withTotal.layout(), Terms.among(roles)).egalitarian(withTotal);
    return best.deal().orElseThrow().utility().get(parties);
  }
}
