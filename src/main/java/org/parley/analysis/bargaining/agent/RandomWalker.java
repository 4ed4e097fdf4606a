package org.parley.analysis.bargaining.agent;

import org.parley.analysis.bargaining.Bidding;
import org.parley.analysis.bargaining.Offers;
import org.parley.analysis.bargaining.View;

/**
 * Puts forward any package that is worth at least no deal to it, each equally likely. The yardstick
 * of a party without a plan. Where only the best packages are known in order, it is one of those.
 */
public record RandomWalker() implements Bidding {
  @Override
  public int offer(View view, Offers offers) {
    int count = Asking.acceptable(view, offers);
    return count == 0 ? View.NONE : offers.ranked(view.random().nextInt(count));
  }
}
