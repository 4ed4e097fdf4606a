package org.parley.analysis.bargaining.agent;

import org.parley.analysis.bargaining.Bidding;
import org.parley.analysis.bargaining.Offers;
import org.parley.analysis.bargaining.View;

/**
 * Zeuthen's rule (F. Zeuthen 1930; J. C. Harsanyi 1956, doi:10.2307/1905748; J. S. Rosenschein and
 * G. Zlotkin 1994, Rules of Encounter): who has more to lose by a conflict gives way. With gains
 * {@code g} over no deal, the party's risk limit is {@code (g(mine) - g(theirs)) / g(mine)}, at
 * most 1, and the other side's the same with their roles exchanged. If its own is not larger it
 * makes the least concession that suffices: the package worth most to itself whose product of gains
 * is above that of the offer of the other side, or if there is none that offer itself, or the Nash
 * point if it cannot sign that. Otherwise it stays.
 *
 * <p>The gains of the others are what its model says, 0 being taken for no deal; with perfect
 * knowledge of one other party this is the textbook rule, whose end is the Nash point. With more
 * than two parties the other side is whoever spoke last.
 */
public record Zeuthen() implements Bidding {
  @Override
  public int offer(View view, Offers offers) {
    int mine = view.lastOwn();
    int theirs = theirs(view);
    if (mine == View.NONE || theirs == View.NONE) {
      return offers.best();
    }
    double own = risk(gain(view, mine), gain(view, theirs));
    double other = risk(offers.forOthers(theirs), offers.forOthers(mine));
    return own <= other ? concession(view, offers, theirs) : mine;
  }

  /** What the others put forward last. */
  private static int theirs(View view) {
    for (int k = view.offers() - 1; k >= 0; k--) {
      if (view.speaker(k) != View.NONE && view.speaker(k) != view.party()) {
        return view.offer(k);
      }
    }
    return View.NONE;
  }

  private static double gain(View view, int offer) {
    return view.own(offer) - view.noDeal();
  }

  /** The risk limit of one who gains so much by its own offer and by the other's. */
  static double risk(double byOwn, double byOther) {
    return byOwn > 0 ? Math.max(0, Math.min(1, (byOwn - byOther) / byOwn)) : 0;
  }

  private static int concession(View view, Offers offers, int theirs) {
    double least = product(view, offers, theirs);
    boolean canSign = false;
    for (int place = 0; place < offers.size(); place++) {
      int offer = offers.ranked(place);
      if (gain(view, offer) <= 0) {
        break;
      }
      if (product(view, offers, offer) > least) {
        return offer;
      }
      canSign |= offer == theirs;
    }
    return canSign ? theirs : offers.nash(view.noDeal());
  }

  /** The product of gains; 0 if a side loses. */
  private static double product(View view, Offers offers, int offer) {
    return Math.max(0, gain(view, offer)) * Math.max(0, offers.forOthers(offer));
  }
}
