package org.parley.analysis.bargaining;

/** The offers of a party that has no model of the others, where all packages are listed. */
final class ListedOffers implements Offers {
  private final Order order;

  ListedOffers(Order order) {
    this.order = order;
  }

  @Override
  public int atLeast(double utility) {
    int place = order.firstAtLeast(utility);
    return place == order.size() ? best() : order.number(place);
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
    return 0;
  }
}
