package org.parley.analysis.ratification;

import java.util.Optional;

/**
 * Positions from one end to the other, both included.
 *
 * @param low unit of the dimension
 * @param high at least {@code low}
 */
public record Interval(double low, double high) {

  public Interval {
    Checks.require(low <= high, "an interval does not end before " + low, high);
  }

  /** From the smaller to the larger of two ends. */
  public static Interval between(double one, double other) {
    return new Interval(Math.min(one, other), Math.max(one, other));
  }

  /** The distance between the ends. */
  public double length() {
    return high - low;
  }

  /** Whether a position is inside or an end. */
  public boolean contains(double x) {
    return low <= x && x <= high;
  }

  /** The position inside that is nearest. */
  public double nearest(double x) {
    return Math.max(low, Math.min(high, x));
  }

  /** What is in both; empty if nothing is. */
  public Optional<Interval> overlap(Interval other) {
    double from = Math.max(low, other.low);
    double to = Math.min(high, other.high);
    return from <= to ? Optional.of(new Interval(from, to)) : Optional.empty();
  }
}
