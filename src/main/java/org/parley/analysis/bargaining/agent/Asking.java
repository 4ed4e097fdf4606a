package org.parley.analysis.bargaining.agent;

import org.parley.analysis.bargaining.Offers;
import org.parley.analysis.bargaining.View;

/** How a party turns what it asks for into a package. */
final class Asking {
  /** A level is met up to this many points: decimal numbers do not add up exactly. */
  private static final double ROUNDING = 1e-10;

  private Asking() {}

  /** The package to offer at a level, which is kept between no deal and the best package. */
  static int level(View view, Offers offers, double points) {
    double kept = Math.max(view.noDeal(), Math.min(points, view.best()));
    return offers.atLeast(kept - ROUNDING);
  }

  /** How many of the packages that are known in order are worth at least no deal. */
  static int acceptable(View view, Offers offers) {
    int low = 0;
    int high = offers.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (view.own(offers.ranked(middle)) >= view.noDeal() - ROUNDING) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
