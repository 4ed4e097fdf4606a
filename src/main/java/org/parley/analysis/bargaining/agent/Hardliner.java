package org.parley.analysis.bargaining.agent;

import org.parley.analysis.bargaining.Bidding;
import org.parley.analysis.bargaining.Offers;
import org.parley.analysis.bargaining.View;

/** Asks for its best package, whatever happens. The yardstick of a party that never concedes. */
public record Hardliner() implements Bidding {
  @Override
  public int offer(View view, Offers offers) {
    return offers.best();
  }
}
