package org.parley.analysis.bargaining.agent;

import org.parley.analysis.bargaining.Bidding;
import org.parley.analysis.bargaining.Offers;
import org.parley.analysis.bargaining.View;

/**
 * Gives as much as it gets, by its own score sheet (P. Faratin, C. Sierra and N. R. Jennings 1998,
 * doi:10.1016/S0921-8890(98)00029-3). With {@code u_k} what the other side's {@code k}-th offer is
 * worth to it, relative tit-for-tat lowers what it asks for by the factor {@code u_(k-1) / u_k},
 * absolute by the difference {@code u_k - u_(k-1)}, and averaged by the mean of the last so many
 * such changes (of factors: the geometric mean). With more than two parties the change is the mean
 * over the others.
 *
 * <p>The changes are added up since the first offers were heard, beginning with its best package,
 * so that rounding to a package in each turn does not add up too: they telescope to the first and
 * the last {@code window} offers of each speaker. Until a speaker has made {@code window + 1}
 * offers it has not moved; what is asked for stays between no deal and the best package.
 *
 * @param measure how a change is measured
 * @param window over so many changes, at least 1
 */
public record TitForTat(Measure measure, int window) implements Bidding {

  public TitForTat {
    if (window < 1) {
      throw new IllegalArgumentException("the window is at least 1, found " + window);
    }
  }

  /** How a change is measured. */
  public enum Measure {
    /** As a factor. What is worth nothing or less to it has no factor and is passed over. */
    RELATIVE {
      @Override
      boolean counts(double worth) {
        return worth > 0;
      }

      @Override
      double scale(double points) {
        return StrictMath.log(points);
      }

      @Override
      double level(double best, double change) {
        return best > 0 ? best * StrictMath.exp(-change) : best;
      }
    },
    /** As a difference in points. */
    ABSOLUTE {
      @Override
      boolean counts(double worth) {
        return true;
      }

      @Override
      double scale(double points) {
        return points;
      }

      @Override
      double level(double best, double change) {
        return best - change;
      }
    };

    abstract boolean counts(double worth);

    abstract double scale(double points);

    abstract double level(double best, double change);
  }

  @Override
  public int offer(View view, Offers offers) {
    double sum = 0;
    int others = 0;
    for (int p = 0; p < view.parties(); p++) {
      if (p != view.party() && hasMoved(view, p)) {
        sum += (edge(view, p, true) - edge(view, p, false)) / window;
        others++;
      }
    }
    double level = others == 0 ? view.best() : measure.level(view.best(), sum / others);
    return Asking.level(view, offers, level);
  }

  private boolean hasMoved(View view, int party) {
    int heard = 0;
    for (int k = 0; k < view.offers() && heard <= window; k++) {
      heard += counts(view, k, party) ? 1 : 0;
    }
    return heard > window;
  }

  private boolean counts(View view, int k, int party) {
    return view.speaker(k) == party && measure.counts(view.own(view.offer(k)));
  }

  /** The sum over the first or the last offers of a party, as many as the window. */
  private double edge(View view, int party, boolean isLast) {
    double sum = 0;
    int heard = 0;
    for (int j = 0; heard < window; j++) {
      int k = isLast ? view.offers() - 1 - j : j;
      if (counts(view, k, party)) {
        sum += measure.scale(view.own(view.offer(k)));
        heard++;
      }
    }
    return sum;
  }
}
