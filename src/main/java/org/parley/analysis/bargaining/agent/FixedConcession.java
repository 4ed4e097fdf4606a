package org.parley.analysis.bargaining.agent;

import org.parley.analysis.bargaining.Bidding;
import org.parley.analysis.bargaining.Offers;
import org.parley.analysis.bargaining.View;

/**
 * Lowers what it asks for by the same number of points in every round, down to no deal: {@code
 * max(noDeal, best - step (round - 1))}. For teaching.
 *
 * @param step points a round, above 0
 */
public record FixedConcession(double step) implements Bidding {

  public FixedConcession {
    if (!(step > 0 && step < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("the step is above 0 points, found " + step);
    }
  }

  @Override
  public int offer(View view, Offers offers) {
    return Asking.level(view, offers, view.best() - step * (view.round() - 1));
  }
}
