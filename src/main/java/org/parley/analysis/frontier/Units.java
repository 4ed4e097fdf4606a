package org.parley.analysis.frontier;

/**
 * How many parts a point is cut into, so that all numbers of a party are whole and sums are exact.
 *
 * <p>Numbers in a file are decimals, and quotients of small ones when weights are scaled; a double
 * holds them with an error in the last place. If all numbers of a party are, within that error,
 * fractions whose common denominator is small, that denominator is the scale and the sums are those
 * of the fractions. Otherwise (random draws) numbers are taken to as many decimals as fit into 53
 * bits, 13 for sums below 450 points.
 */
final class Units {
  private static final int LARGEST_DENOMINATOR = 1_000_000;
  private static final double LARGEST_SCALE = 1e10;
  private static final double LARGEST_SUM = 4.5e15; // half of 2^53
  private static final int MOST_DECIMALS = 13;

  private Units() {}

  /**
   * The scale of a party: a whole number, or a power of ten below 1 if its numbers are huge.
   *
   * @param numbers all its numbers, in points
   * @param sum at least the sum of their absolute values over any package
   */
  static double scale(double[] numbers, double sum) {
    if (!(sum < 1e250)) {
      throw new ArithmeticException("utilities above 1e250 points cannot be added exactly");
    }
    double common = common(numbers);
    return common > 0 && common * sum < LARGEST_SUM ? common : decimal(sum);
  }

  /** A number in units of a scale, rounded to the nearest. */
  static long whole(double number, double scale) {
    return Math.round(number * scale);
  }

  private static double decimal(double sum) {
    double scale = 1;
    for (int k = 0; k < MOST_DECIMALS && scale * 10 * sum < LARGEST_SUM; k++) {
      scale *= 10;
    }
    while (scale * sum >= LARGEST_SUM) {
      scale /= 10;
    }
    return scale;
  }

  /** The least common denominator, or 0 if there is none below the limit. */
  private static double common(double[] numbers) {
    double scale = 1;
    for (double number : numbers) {
      double scaled = number * scale;
      double error = 1e-14 * Math.abs(number) * scale + 1e-15 * scale;
      double rest = Math.abs(scaled - Math.rint(scaled));
      if (rest > error) {
        scale *= denominator(rest, error);
        if (!(scale <= LARGEST_SCALE)) {
          return 0;
        }
      }
    }
    return scale;
  }

  /**
   * The smallest denominator of a fraction within {@code error} of a number between 0 and 1, by
   * continued fractions; infinite if it is above the limit.
   */
  private static double denominator(double number, double error) {
    double rest = number;
    double before = 0;
    double q = 1;
    while (q <= LARGEST_DENOMINATOR) {
      double inverse = 1 / rest;
      double whole = Math.floor(inverse);
      double next = whole * q + before;
      before = q;
      q = next;
      if (Math.abs(number * q - Math.rint(number * q)) <= error * q) {
        return q <= LARGEST_DENOMINATOR ? q : Double.POSITIVE_INFINITY;
      }
      rest = inverse - whole;
      if (rest == 0) {
        return Double.POSITIVE_INFINITY;
      }
    }
    return Double.POSITIVE_INFINITY;
  }
}
