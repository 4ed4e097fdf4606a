package org.parley.analysis.bargaining;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Packages in ascending order of what they are worth to one party; equals in order of number. */
final class Order {
  private final int[] number;
  private final double[] worth;

  private Order(int[] number, double[] worth) {
    this.number = number;
    this.worth = worth;
  }

  /** The packages of a deck that cross none of a party's red lines. */
  static Order of(Deck deck, int party) {
    int[] number =
        IntStream.range(0, deck.size())
            .filter(n -> !deck.isRefused(party, n))
            .boxed()
            .sorted((a, b) -> Double.compare(deck.utility(party, a), deck.utility(party, b)))
            .mapToInt(n -> n)
            .toArray();
    return new Order(
        number, Arrays.stream(number).mapToDouble(n -> deck.utility(party, n)).toArray());
  }

  int size() {
    return number.length;
  }

  /** The package in a place, from the worst one on. */
  int number(int place) {
    return number[place];
  }

  double worth(int place) {
    return worth[place];
  }

  /** The first place worth at least so much; the size if there is none. */
  int firstAtLeast(double utility) {
    int low = 0;
    int high = worth.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (worth[middle] < utility) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
