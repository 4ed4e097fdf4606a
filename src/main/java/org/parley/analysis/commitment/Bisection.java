package org.parley.analysis.commitment;

import java.util.OptionalDouble;
import java.util.function.DoublePredicate;

/** Where a condition that stays true once it is true becomes true, to the last bit. */
final class Bisection {
  private Bisection() {}

  /**
   * The smallest number of an interval for which a condition holds; none if it does not hold at the
   * upper end. About 60 evaluations.
   *
   * @param holds false below some number and true from it on
   */
  static OptionalDouble smallest(double low, double high, DoublePredicate holds) {
    if (!holds.test(high)) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(holds.test(low) ? low : between(low, high, holds));
  }

  private static double between(double low, double high, DoublePredicate holds) {
    double fails = low;
    double works = high;
    for (double x = (low + high) / 2; fails < x && x < works; x = (fails + works) / 2) {
      if (holds.test(x)) {
        works = x;
      } else {
        fails = x;
      }
    }
    return works;
  }
}
