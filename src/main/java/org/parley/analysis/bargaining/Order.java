package org.parley.analysis.bargaining;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Packages in ascending order of what they are worth to one party; equals in order of number.
 *
 * <p>An inner-loop class: its range of worth is cut into about as many equal steps as there are
 * packages, so that a search begins where it nearly ends.
 */
final class Order {
  private final int[] number;
  private final double[] worth;
  private final byte[] options; // place by place, issue by issue
  private final int issues;
  private final double steps; // steps a point
  private final int[] from; // by step: the first place that is not below it

  private Order(int[] number, double[] worth, byte[] options) {
    this.number = number;
    this.worth = worth;
    this.options = options;
    issues = number.length == 0 ? 0 : options.length / number.length;
    double range = number.length == 0 ? 0 : worth[worth.length - 1] - worth[0];
    steps = range > 0 ? number.length / range : 0;
    from = new int[number.length + 3];
    int place = 0;
    for (int s = 0; s < from.length; s++) {
      while (place < worth.length && step(worth[place]) < s) {
        place++;
      }
      from[s] = place;
    }
  }

  /** The packages of a deck that cross none of a party's red lines. */
  static Order of(Deck deck, int party, int issues) {
    int[] number =
        IntStream.range(0, deck.size())
            .filter(n -> !deck.isRefused(party, n))
            .boxed()
            .sorted((a, b) -> Double.compare(deck.utility(party, a), deck.utility(party, b)))
            .mapToInt(n -> n)
            .toArray();
    byte[] options = new byte[number.length * issues];
    for (int place = 0; place < number.length; place++) {
      for (int i = 0; i < issues; i++) {
        options[place * issues + i] = (byte) deck.option(number[place], i);
      }
    }
    double[] worth = Arrays.stream(number).mapToDouble(n -> deck.utility(party, n)).toArray();
    return new Order(number, worth, options);
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

  /** The option of an issue in the package in a place. */
  int option(int place, int issue) {
    return options[place * issues + issue];
  }

  /** The first place worth at least so much; the size if there is none. */
  int firstAtLeast(double utility) {
    if (worth.length == 0 || !(utility > worth[0])) {
      return 0;
    }
    if (utility > worth[worth.length - 1]) {
      return worth.length;
    }
    int step = step(utility);
    int low = from[step];
    int high = from[step + 1];
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

  private int step(double utility) {
    return (int) ((utility - worth[0]) * steps);
  }
}
