package org.parley.analysis.bargaining.agent;

import org.parley.analysis.bargaining.Bidding;
import org.parley.analysis.bargaining.Offers;
import org.parley.analysis.bargaining.View;

/**
 * Concedes with time: at time {@code t} it asks for {@code noDeal + (best - noDeal) (1 - t^(1/e))}.
 * Below 1, {@code e} makes a Boulware agent, which holds out and gives way in the end; 1 a linear
 * one; above 1 a Conceder, which gives way at once (P. Faratin, C. Sierra and N. R. Jennings 1998,
 * doi:10.1016/S0921-8890(98)00029-3; their beta is {@code e}).
 *
 * @param e above 0
 */
public record TimeDependent(double e) implements Bidding {

  public TimeDependent {
    if (!(e > 0 && e < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("e is above 0, found " + e);
    }
  }

  @Override
  public int offer(View view, Offers offers) {
    return offer(view, offers, share(view.time()));
  }

  @Override
  public double share(double time) {
    return 1 - StrictMath.pow(time, 1 / e);
  }

  private static int offer(View view, Offers offers, double share) {
    return offers.atLeast(view.noDeal() + share * (view.best() - view.noDeal()));
  }

  @Override
  public Bidding at(double[] times) {
    double[] shares = new double[times.length];
    for (int r = 0; r < times.length; r++) {
      shares[r] = share(times[r]);
    }
    return (view, offers) -> offer(view, offers, shares[view.round() - 1]);
  }
}
