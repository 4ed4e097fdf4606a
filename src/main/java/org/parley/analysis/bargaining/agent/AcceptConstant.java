package org.parley.analysis.bargaining.agent;

import org.parley.analysis.bargaining.Acceptance;
import org.parley.analysis.bargaining.View;

/**
 * AC_const: accepts what is worth at least {@code noDeal + alpha (best - noDeal)} (T. Baarslag, K.
 * Hindriks and C. Jonker 2014, doi:10.1016/j.dss.2013.05.021).
 *
 * @param alpha share of its best gain, from 0 to 1
 */
public record AcceptConstant(double alpha) implements Acceptance {

  public AcceptConstant {
    if (!(alpha >= 0 && alpha <= 1)) {
      throw new IllegalArgumentException("alpha is from 0 to 1, found " + alpha);
    }
  }

  @Override
  public boolean accepts(View view, int offer, int mine) {
    return view.own(offer) >= view.noDeal() + alpha * (view.best() - view.noDeal());
  }
}
