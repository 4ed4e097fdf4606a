package org.parley.analysis.bargaining.agent;

import org.parley.analysis.bargaining.Acceptance;
import org.parley.analysis.bargaining.View;

/**
 * AC_next: accepts what is worth at least as much as its own next offer (T. Baarslag, K. Hindriks
 * and C. Jonker 2014, doi:10.1016/j.dss.2013.05.021).
 */
public record AcceptNext() implements Acceptance {
  @Override
  public boolean accepts(View view, int offer, int mine) {
    return mine == View.NONE || view.own(offer) >= view.own(mine);
  }
}
