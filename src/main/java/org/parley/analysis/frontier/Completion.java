package org.parley.analysis.frontier;

import java.util.Arrays;
import org.parley.analysis.frontier.Structure.Step;

/**
 * The <i>rest</i>: the most that each party by itself can still get from the issues that are not
 * settled yet, no deal and the linkages that always hold included. A vector over the settled issues
 * that leaves a party below 0 even with that is part of no agreeable package. Where packages need
 * not be agreeable, the rest is infinite.
 *
 * <p>Free issues add up; over tied issues the most is found by two passes of max-sum along the
 * steps, up (<i>inside</i>: the most below a state) and down (<i>outside</i>: the most of
 * everything else). O(entries * parties) (R. Dechter 1999). Numbers are whole and below 2^53, so
 * doubles hold them exactly; impossible is minus infinity.
 */
final class Completion {
  private final Consent consent;
  private final Structure structure;
  private final int parties;
  private final double empty; // the rest of what nothing completes
  private final double[] inside; // by state and party
  private final double[] outside; // by state and party
  private final double[] total; // the best package, by party

  Completion(Consent consent, boolean agreeable) {
    this.consent = consent;
    this.structure = consent.structure;
    this.parties = consent.parties;
    this.empty = agreeable ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    this.inside = filled(structure.states() * parties);
    this.outside = filled(structure.states() * parties);
    this.total = filled(parties);
    for (int p = 0; agreeable && p < parties; p++) {
      up(p);
      total[p] = base(p) + bestOfFree(p) + bestOfTied(p);
      down(p);
    }
  }

  /** Whether a vector leaves some party below 0 whatever is added. */
  static boolean isHopeless(long[] v, int at, double[] rest) {
    for (int p = 0; p < rest.length; p++) {
      if (v[at + p] + rest[p] < 0) {
        return true;
      }
    }
    return false;
  }

  /** The rest when all issues are settled, by party. */
  double[] base() {
    double[] rest = new double[parties];
    Arrays.setAll(rest, p -> empty > 0 ? empty : base(p));
    return rest;
  }

  /** The rest when one free issue is settled, by party. */
  double[] restOfIssue(int issue) {
    double[] rest = total.clone();
    for (int p = 0; p < parties; p++) {
      rest[p] -= best(issue, p);
    }
    return rest;
  }

  /** A rest that is to be raised. */
  double[] nothing() {
    return filled(parties);
  }

  /** Raises a rest to that of a state: when everything below it is settled. */
  void raiseToState(Step step, int state, double[] rest) {
    for (int p = 0; p < parties; p++) {
      rest[p] = Math.max(rest[p], outside(step, state, p));
    }
  }

  /** Raises a rest to that of an entry: when everything below it is settled, but not itself. */
  void raiseToEntry(Step step, int entry, double[] rest) {
    for (int p = 0; p < parties; p++) {
      double most = outside(step, entry / step.options, p) + consent.value(step, entry, p);
      rest[p] = Math.max(rest[p], most);
    }
  }

  private double[] filled(int size) {
    double[] filled = new double[size];
    Arrays.fill(filled, empty);
    return filled;
  }

  private double outside(Step step, int state, int p) {
    return outside[(step.firstState + state) * parties + p];
  }

  private double base(int p) {
    return consent.base[p];
  }

  private double bestOfFree(int p) {
    double sum = 0;
    for (int issue : structure.free) {
      sum += best(issue, p);
    }
    return sum;
  }

  private double bestOfTied(int p) {
    double sum = 0;
    for (Step step : structure.steps) {
      sum += step.parent < 0 ? inside[step.firstState * parties + p] : 0;
    }
    return sum;
  }

  private long best(int issue, int p) {
    long best = Long.MIN_VALUE;
    for (int k = 0; k < structure.options(issue); k++) {
      best = Math.max(best, consent.value(issue, k, p));
    }
    return best;
  }

  private void up(int p) {
    for (Step step : structure.steps) {
      for (int entry = 0; entry < step.bundle.length; entry++) {
        int at = (step.firstState + entry / step.options) * parties + p;
        inside[at] = Math.max(inside[at], below(step, entry, p));
      }
    }
  }

  private void down(int p) {
    for (int e = structure.steps.length - 1; e >= 0; e--) {
      Step step = structure.steps[e];
      if (step.parent < 0) {
        int root = step.firstState * parties + p;
        outside[root] = total[p] - inside[root];
      }
      for (int entry = 0; entry < step.bundle.length; entry++) {
        double best = outside(step, entry / step.options, p) + below(step, entry, p);
        hand(step, entry, p, best);
      }
    }
  }

  /** Hands an entry's best down to its children, each without its own part. */
  private void hand(Step step, int entry, int p, double best) {
    if (best > Double.NEGATIVE_INFINITY) {
      for (int c = 0; c < step.children.length; c++) {
        int at = structure.childState(step, entry, c) * parties + p;
        outside[at] = Math.max(outside[at], best - inside[at]);
      }
    }
  }

  /** The most of an entry and everything below it. */
  private double below(Step step, int entry, int p) {
    if (step.bundle[entry] == Structure.FORBIDDEN) {
      return Double.NEGATIVE_INFINITY;
    }
    double sum = consent.value(step, entry, p);
    for (int c = 0; c < step.children.length; c++) {
      sum += inside[structure.childState(step, entry, c) * parties + p];
    }
    return sum;
  }
}
