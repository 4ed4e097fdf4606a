package org.parley.analysis.bargaining.protocol;

import org.parley.model.BargainingProblem;
import org.parley.model.Joint;

/**
 * The issues that are settled, and what options of another one are worth beside them.
 *
 * <p>An inner-loop class: made for one run.
 */
final class Settled {
  private final BargainingProblem problem;
  private final int[] outcome;
  private final boolean[] isSettled;

  Settled(BargainingProblem problem) {
    this.problem = problem;
    outcome = new int[problem.layout().issues()];
    isSettled = new boolean[outcome.length];
  }

  int[] outcome() {
    return outcome;
  }

  void settle(int issue, int option) {
    outcome[issue] = option;
    isSettled[issue] = true;
  }

  int options(int issue) {
    return problem.layout().options(issue);
  }

  /** Points that an option adds for a party. */
  double worth(int party, int issue, int option) {
    double sum = problem.points(party, problem.layout().first(issue) + option);
    for (int l = 0; l < problem.layout().linkages(); l++) {
      if (holds(problem.layout().linkage(l), issue, option)) {
        sum += problem.bonus(party, l);
      }
    }
    return sum;
  }

  /** Whether a party may put an option forward or accept it. */
  boolean allows(int party, int issue, int option) {
    if (problem.layout().refuses(party, problem.layout().first(issue) + option)) {
      return false;
    }
    for (int r = 0; r < problem.layout().rules(); r++) {
      if (holds(problem.layout().rule(r), issue, option)) {
        return false;
      }
    }
    return true;
  }

  /** Whether an option makes conditions hold, all others of which are settled. */
  private boolean holds(Joint joint, int issue, int option) {
    boolean isNamed = false;
    for (int k = 0; k < joint.size(); k++) {
      int named = joint.issue(k);
      if (named != issue && !isSettled[named]) {
        return false;
      }
      isNamed |= named == issue;
      if (!joint.includes(k, named == issue ? option : outcome[named])) {
        return false;
      }
    }
    return isNamed;
  }
}
