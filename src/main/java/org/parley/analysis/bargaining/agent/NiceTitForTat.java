package org.parley.analysis.bargaining.agent;

import org.parley.analysis.bargaining.Bidding;
import org.parley.analysis.bargaining.Offers;
import org.parley.analysis.bargaining.View;

/**
 * Nice Tit-for-Tat: goes as far towards the Nash point as the other side has come (T. Baarslag, K.
 * Hindriks and C. Jonker 2013, A tit for tat negotiation strategy for real-time bilateral
 * negotiations, doi:10.1007/978-3-642-30737-9_18). By its own score sheet, with {@code u_N} what
 * the Nash point as its model has it is worth, {@code u_0} the first offer of the other side and
 * {@code u_+} the best one so far, the other side has come the share {@code f = (u_+ - u_0) / (u_N
 * - u_0)}, from 0 to 1, and it would ask for {@code a = best - f (best - u_N)}. Of what is left it
 * gives the share {@code b} for nothing, {@code a - b (a - u_N)}: a tenth, and all of it from time
 * 0.91 to 0.96 on, {@code b = 20 (t - 0.91)}, as in GENIUS without discounting. With more than two
 * parties {@code f} is the mean over those heard. Needs a model of the others.
 */
public record NiceTitForTat() implements Bidding {
  @Override
  public int offer(View view, Offers offers) {
    int nash = offers.nash(view.noDeal());
    if (nash == View.NONE) {
      return View.NONE;
    }
    double goal = view.own(nash);
    double asked = view.best() - come(view, goal) * (view.best() - goal);
    double bonus = Math.max(0.1, Math.min(1, 20 * (view.time() - 0.91)));
    return Asking.level(view, offers, asked - bonus * (asked - goal));
  }

  /** How far the others have come, on the mean. */
  private static double come(View view, double goal) {
    double sum = 0;
    int others = 0;
    for (int p = 0; p < view.parties(); p++) {
      double share = p == view.party() ? Double.NaN : come(view, goal, p);
      if (!Double.isNaN(share)) {
        sum += share;
        others++;
      }
    }
    return others == 0 ? 0 : sum / others;
  }

  /** How far a party has come; not a number if it has not spoken. */
  private static double come(View view, double goal, int party) {
    double first = Double.NaN;
    double most = Double.NaN;
    for (int k = 0; k < view.offers(); k++) {
      if (view.speaker(k) == party) {
        double worth = view.own(view.offer(k));
        first = Double.isNaN(first) ? worth : first;
        most = worth > most || Double.isNaN(most) ? worth : most;
      }
    }
    return first >= goal ? 1 : Math.min(1, (most - first) / (goal - first));
  }
}
