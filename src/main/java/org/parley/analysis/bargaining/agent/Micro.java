package org.parley.analysis.bargaining.agent;

import org.parley.analysis.bargaining.Bidding;
import org.parley.analysis.bargaining.Offers;
import org.parley.analysis.bargaining.View;

/**
 * MiCRO, minimal concession in reply to new offers (D. de Jonge 2022, An analysis of the linear
 * bilateral ANAC domains using the MiCRO benchmark strategy, doi:10.24963/ijcai.2022/32). Walks
 * down its own ranking: it puts its next package forward if it has not put forward more different
 * packages than the other side, and repeats one of its earlier ones at random otherwise, or if the
 * next one is worth less than no deal. It needs no model. With more than two parties the other side
 * is the one that has put forward most. It goes with {@link AcceptLowest}.
 */
public record Micro() implements Bidding {
  @Override
  public int offer(View view, Offers offers) {
    int mine = view.distinct(view.party());
    int next = offers.ranked(mine);
    if (next != View.NONE && mine <= theirs(view) && view.own(next) >= view.noDeal()) {
      return next;
    }
    return mine == 0 ? View.NONE : offers.ranked(view.random().nextInt(mine));
  }

  private static int theirs(View view) {
    int most = 0;
    for (int p = 0; p < view.parties(); p++) {
      most = p == view.party() ? most : Math.max(most, view.distinct(p));
    }
    return most;
  }
}
