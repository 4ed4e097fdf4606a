package org.parley.analysis.bargaining;

import org.parley.analysis.bargaining.OpponentModel.Belief;
import org.parley.model.Layout;

/**
 * The offers of a party that has a model of the others, where all packages are listed: of those
 * worth enough to it, the one that the model takes to be worth most to the others; of equals the
 * one that is worth least to itself, then the first.
 *
 * <p>An inner-loop class: when the belief has changed it is worked out anew, from the best package
 * of the party itself down to where it was asked, and no further.
 */
final class ModelledOffers implements Offers {
  private final Deck deck;
  private final Order order;
  private final Layout layout;
  private final Belief belief;
  private final double[] cell; // worth to others, by cell
  private final int[] bestFrom; // by place: the best for others from there on
  private int lowest; // the places from here on are worked out
  private double most; // worth to others of the best of them
  private int nash;
  private int version;

  ModelledOffers(Deck deck, Order order, Layout layout, Belief belief) {
    this.deck = deck;
    this.order = order;
    this.layout = layout;
    this.belief = belief;
    cell = new double[layout.cells()];
    bestFrom = new int[order.size()];
    forget();
  }

  private void refresh() {
    if (version != belief.version()) {
      forget();
    }
  }

  private void forget() {
    version = belief.version();
    for (int c = 0; c < cell.length; c++) {
      cell[c] = belief.worth(c);
    }
    lowest = order.size();
    most = Double.NEGATIVE_INFINITY;
    nash = View.NONE;
  }

  private void workOut(int place) {
    while (lowest > place) {
      lowest--;
      double worth = forOthersAt(lowest);
      if (worth >= most) {
        most = worth;
        bestFrom[lowest] = lowest;
      } else {
        bestFrom[lowest] = bestFrom[lowest + 1];
      }
    }
  }

  private double forOthersAt(int place) {
    double sum = 0;
    for (int i = 0; i < layout.issues(); i++) {
      sum += cell[layout.first(i) + order.option(place, i)];
    }
    return sum;
  }

  @Override
  public int atLeast(double utility) {
    int place = order.firstAtLeast(utility);
    if (place == order.size()) {
      return best();
    }
    refresh();
    workOut(place);
    return order.number(bestFrom[place]);
  }

  @Override
  public int best() {
    return ranked(0);
  }

  @Override
  public int ranked(int place) {
    return place < order.size() ? order.number(order.size() - 1 - place) : View.NONE;
  }

  @Override
  public int size() {
    return order.size();
  }

  @Override
  public int nash(double noDeal) {
    refresh();
    if (nash == View.NONE) {
      nash = largestProduct(noDeal);
    }
    return nash;
  }

  private int largestProduct(double noDeal) {
    int found = best();
    double largest = Double.NEGATIVE_INFINITY;
    int least = order.firstAtLeast(noDeal);
    for (int place = order.size() - 1; place >= least; place--) {
      double product = (order.worth(place) - noDeal) * forOthersAt(place);
      if (product > largest) {
        largest = product;
        found = order.number(place);
      }
    }
    return found;
  }

  @Override
  public double forOthers(int offer) {
    refresh();
    double sum = 0;
    for (int i = 0; i < layout.issues(); i++) {
      sum += cell[layout.first(i) + deck.option(offer, i)];
    }
    return sum;
  }
}
