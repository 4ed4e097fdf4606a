package org.parley.analysis.bargaining.protocol;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * A text and a draft of it, with the difference that the draft makes to each judge.
 *
 * <p>An inner-loop class: made for one run, and changed by every draft.
 */
final class Text {
  private static final double ROUNDING = 1e-12; // points: sums of the same numbers in other orders

  private final Judges judges;
  private final int[] outcome;
  private final int[] order; // the issues with a choice; the first ones are changed
  private final int[] before; // options of the issues changed
  private final double[] rise; // points, by judge
  private final int[] crossed; // more red lines, by judge
  private int broken; // more rules
  private int changed;

  Text(Judges judges, int[] outcome) {
    this.judges = judges;
    this.outcome = outcome;
    order = judges.open.clone();
    before = new int[order.length];
    rise = new double[judges.count];
    crossed = new int[judges.count];
  }

  /** The draft, if there is one, or the text. */
  int[] outcome() {
    return outcome;
  }

  /** Whether the text cannot exist. */
  boolean breaksRules() {
    return !judges.layout.permits(outcome);
  }

  /** Drafts: gives some issues another option. */
  void redraft(int changes, UniformRandomProvider random) {
    Arrays.fill(rise, 0);
    Arrays.fill(crossed, 0);
    broken = 0;
    changed = Math.min(changes, order.length);
    for (int c = 0; c < changed; c++) {
      int at = c + random.nextInt(order.length - c);
      int issue = order[at];
      order[at] = order[c];
      order[c] = issue;
      int option = random.nextInt(judges.layout.options(issue) - 1);
      before[c] = outcome[issue];
      change(issue, option < before[c] ? option : option + 1);
    }
  }

  private void change(int issue, int option) {
    int first = judges.layout.first(issue);
    int from = (first + outcome[issue]) * judges.count;
    int to = (first + option) * judges.count;
    addTies(issue, -1);
    outcome[issue] = option;
    addTies(issue, 1);
    for (int j = 0; j < rise.length; j++) {
      rise[j] += judges.points[to + j] - judges.points[from + j];
      crossed[j] += judges.crosses[to + j] - judges.crosses[from + j];
    }
  }

  private void addTies(int issue, int sign) {
    for (int linkage : judges.linkages(issue)) {
      if (judges.layout.linkage(linkage).holds(outcome)) {
        for (int j = 0; j < rise.length; j++) {
          rise[j] += sign * judges.bonus[linkage * rise.length + j];
        }
      }
    }
    for (int rule : judges.rules(issue)) {
      broken += judges.layout.rule(rule).holds(outcome) ? sign : 0;
    }
  }

  /** Whether the draft is to be the text. */
  boolean isAccepted(double temperature, UniformRandomProvider random) {
    if (broken > 0) {
      return false;
    }
    for (int j = 0; j < rise.length; j++) {
      if (!isAccepted(j, temperature, random)) {
        return false;
      }
    }
    return true;
  }

  private boolean isAccepted(int judge, double temperature, UniformRandomProvider random) {
    if (judges.mediates[judge] && rise[judge] < -ROUNDING) {
      return false;
    }
    if (crossed[judge] != 0) {
      return crossed[judge] < 0;
    }
    return rise[judge] >= -ROUNDING
        || (temperature > 0 && random.nextDouble() < StrictMath.exp(rise[judge] / temperature));
  }

  /** Drops the draft. */
  void restore() {
    for (int c = 0; c < changed; c++) {
      outcome[order[c]] = before[c];
    }
  }
}
