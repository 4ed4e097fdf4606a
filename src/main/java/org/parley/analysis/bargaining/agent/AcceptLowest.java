package org.parley.analysis.bargaining.agent;

import org.parley.analysis.bargaining.Acceptance;
import org.parley.analysis.bargaining.View;

/**
 * Accepts what is worth at least as much as the least that it has put forward or would put forward
 * now (the rule of MiCRO, D. de Jonge 2022, doi:10.24963/ijcai.2022/32).
 */
public record AcceptLowest() implements Acceptance {
  @Override
  public boolean accepts(View view, int offer, int mine) {
    double worth = view.own(offer);
    boolean isEnough = mine == View.NONE || worth >= view.own(mine);
    for (int k = 0; k < view.offers() && !isEnough; k++) {
      isEnough = view.speaker(k) == view.party() && worth >= view.own(view.offer(k));
    }
    return isEnough;
  }
}
