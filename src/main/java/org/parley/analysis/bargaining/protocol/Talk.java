package org.parley.analysis.bargaining.protocol;

import org.parley.analysis.bargaining.Ending;
import org.parley.analysis.bargaining.Ending.Cause;
import org.parley.analysis.bargaining.Table;
import org.parley.analysis.bargaining.View;

/**
 * Alternating offers on one issue.
 *
 * <p>An inner-loop class: made for one issue of one run.
 */
final class Talk {
  private final Table table;
  private final int issue;
  private final int opener;
  private final double[][] worth; // by place at the table and option; NaN where it must not be
  private final double[] least; // by place at the table
  private final double[] most;
  private int option = View.NONE;

  Talk(Table table, Settled settled, int issue, int opener) {
    this.table = table;
    this.issue = issue;
    this.opener = opener;
    int places = table.speakers().length;
    worth = new double[places][settled.options(issue)];
    least = new double[places];
    most = new double[places];
    for (int s = 0; s < places; s++) {
      fill(settled, s, table.speakers()[s]);
    }
  }

  private void fill(Settled settled, int place, int party) {
    least[place] = Double.POSITIVE_INFINITY;
    most[place] = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < worth[place].length; k++) {
      worth[place][k] = Double.NaN;
      if (settled.allows(party, issue, k)) {
        worth[place][k] = settled.worth(party, issue, k);
        least[place] = Math.min(least[place], worth[place][k]);
        most[place] = Math.max(most[place], worth[place][k]);
      }
    }
  }

  /** The option settled. */
  int option() {
    return option;
  }

  /**
   * Talks for some rounds.
   *
   * @param before rounds that are over
   * @return null if the issue is settled
   */
  Ending over(int before, int rounds) {
    int places = worth.length;
    int maker = View.NONE;
    int consents = 0;
    for (int round = 1; round <= rounds; round++) {
      table.begin(before + round);
      for (int turn = 0; turn < places; turn++) {
        int place = (opener + turn) % places;
        int party = table.speakers()[place];
        int mine = demand(place, table.share(party, round, rounds));
        if (mine == View.NONE) {
          return table.ended(Cause.WALKED, party);
        }
        if (place != maker && option != View.NONE && worth[place][option] >= worth[place][mine]) {
          table.speak(party, false, issue, option);
          consents++;
        } else {
          table.speak(party, true, issue, mine);
          option = mine;
          maker = place;
          consents = 1;
        }
        if (consents == places) {
          return null;
        }
      }
      if (table.breaksDown()) {
        return table.ended(Cause.BROKE_DOWN, View.NONE);
      }
    }
    return table.ended(Cause.DEADLINE, View.NONE);
  }

  /** The option worth least that gives the share asked for, the first of equals. */
  private int demand(int place, double share) {
    double target = least[place] + share * (most[place] - least[place]);
    int found = View.NONE;
    for (int k = 0; k < worth[place].length; k++) {
      boolean isEnough = worth[place][k] >= Math.min(target, most[place]);
      if (isEnough && (found == View.NONE || worth[place][k] < worth[place][found])) {
        found = k;
      }
    }
    return found;
  }
}
