package org.parley.analysis.bargaining.agent;

import org.parley.analysis.bargaining.Acceptance;
import org.parley.analysis.bargaining.View;

/**
 * AC_combi: accepts what is worth at least as much as its own next offer, and from a time on also
 * what is worth at least as much as can be hoped for in the rounds that are left: the best, or the
 * mean, of what it heard in as many rounds before (T. Baarslag, K. Hindriks and C. Jonker 2014,
 * doi:10.1016/j.dss.2013.05.021). In the last round nothing can be hoped for.
 *
 * @param from the time, from 0 to 1
 * @param hope what is hoped for
 */
public record AcceptCombi(double from, Hope hope) implements Acceptance {
  private static final AcceptNext NEXT = new AcceptNext();

  public AcceptCombi {
    if (!(from >= 0 && from <= 1)) {
      throw new IllegalArgumentException("the time is from 0 to 1, found " + from);
    }
  }

  /** What is hoped for of the rounds that are left. */
  public enum Hope {
    /** The best of as many rounds before. */
    MAX,
    /** The mean of as many rounds before. */
    AVERAGE
  }

  @Override
  public boolean accepts(View view, int offer, int mine) {
    return NEXT.accepts(view, offer, mine)
        || (view.time() >= from && view.own(offer) >= hoped(view));
  }

  private double hoped(View view) {
    int rounds = view.deadline() - view.round();
    int since = rounds == 0 ? view.round() + 1 : view.round() - rounds;
    double most = Double.NEGATIVE_INFINITY;
    double sum = 0;
    int heard = 0;
    for (int k = view.offers() - 1; k >= 0 && view.round(k) >= since; k--) {
      if (view.speaker(k) != view.party() && view.speaker(k) != View.NONE) {
        double worth = view.own(view.offer(k));
        most = Math.max(most, worth);
        sum += worth;
        heard++;
      }
    }
    return hope == Hope.AVERAGE && heard > 0 ? sum / heard : most;
  }
}
