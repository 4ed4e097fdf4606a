package org.parley.analysis.bargaining;

import org.parley.analysis.bargaining.OpponentModel.Belief;
import org.parley.model.Layout;

/**
 * The offers of a party that has a model of the others, where all packages are listed: of those
 * worth enough to it, the one that the model takes to be worth most to the others; of equals the
 * one that is worth least to itself, then the first.
 *
 * <p>An inner-loop class: it is worked out anew when the belief has changed.
 */
final class ModelledOffers implements Offers {
  private final Deck deck;
  private final Order order;
  private final Layout layout;
  private final Belief belief;
  private final double[] cell; // worth to others, by cell
  private final double[] forOthers; // by place
  private final int[] bestFrom; // by place: the best for others from there on
  private int version;

  ModelledOffers(Deck deck, Order order, Layout layout, Belief belief) {
    this.deck = deck;
    this.order = order;
    this.layout = layout;
    this.belief = belief;
    cell = new double[layout.cells()];
    forOthers = new double[order.size()];
    bestFrom = new int[order.size()];
    version = belief.version();
    workOut();
  }

  private void workOut() {
    for (int c = 0; c < cell.length; c++) {
      cell[c] = belief.worth(c);
    }
    int best = order.size() - 1;
    for (int place = order.size() - 1; place >= 0; place--) {
      forOthers[place] = worth(order.number(place));
      best = forOthers[place] >= forOthers[best] ? place : best;
      bestFrom[place] = best;
    }
  }

  private double worth(int number) {
    double sum = 0;
    for (int i = 0; i < layout.issues(); i++) {
      sum += cell[layout.first(i) + deck.option(number, i)];
    }
    return sum;
  }

  private void refresh() {
    if (version != belief.version()) {
      version = belief.version();
      workOut();
    }
  }

  @Override
  public int atLeast(double utility) {
    int place = order.firstAtLeast(utility);
    if (place == order.size()) {
      return best();
    }
    refresh();
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
  public double forOthers(int offer) {
    refresh();
    return worth(offer);
  }
}
