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
      double none() {
        return 1;
      }

      @Override
      double and(double change, double before, double after) {
        return change * (before / after);
      }

      @Override
      double mean(double change, int window) {
        return StrictMath.pow(change, 1.0 / window);
      }

      @Override
      double level(double best, double change) {
        return best * change;
      }
    },
    /** As a difference in points. */
    ABSOLUTE {
      @Override
      boolean counts(double worth) {
        return true;
      }

      @Override
      double none() {
        return 0;
      }

      @Override
      double and(double change, double before, double after) {
        return change + (after - before);
      }

      @Override
      double mean(double change, int window) {
        return change / window;
      }

      @Override
      double level(double best, double change) {
        return best - change;
      }
    };

    /** Whether an offer of this worth to the party is looked at. */
    abstract boolean counts(double worth);

    abstract double none();

    /** A change, and the one from an offer to another. */
    abstract double and(double change, double before, double after);

    abstract double mean(double change, int window);

    abstract double level(double best, double change);
  }

  @Override
  public int offer(View view, Offers offers) {
    double sum = 0;
    int others = 0;
    for (int p = 0; p < view.parties(); p++) {
      if (p != view.party() && hasMoved(view, p)) {
        sum += measure.mean(change(view, p), window);
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

  /** From the first offers of a party to its last ones, as many as the window. */
  private double change(View view, int party) {
    double change = measure.none();
    int first = -1;
    int last = view.offers();
    for (int w = 0; w < window; w++) {
      do {
        first++;
      } while (!counts(view, first, party));
      do {
        last--;
      } while (!counts(view, last, party));
      change = measure.and(change, view.own(view.offer(first)), view.own(view.offer(last)));
    }
    return change;
  }
}
