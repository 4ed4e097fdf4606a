package org.parley.analysis.bargaining.agent;

import org.parley.analysis.bargaining.Acceptance;
import org.parley.analysis.bargaining.View;

/**
 * AC_time: accepts anything from a time on (T. Baarslag, K. Hindriks and C. Jonker 2014,
 * doi:10.1016/j.dss.2013.05.021).
 *
 * @param from the time, from 0 to 1
 */
public record AcceptTime(double from) implements Acceptance {

  public AcceptTime {
    if (!(from >= 0 && from <= 1)) {
      throw new IllegalArgumentException("the time is from 0 to 1, found " + from);
    }
  }

  @Override
  public boolean accepts(View view, int offer, int mine) {
    return view.time() >= from;
  }
}
