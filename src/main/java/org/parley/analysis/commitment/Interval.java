package org.parley.analysis.commitment;

import org.parley.model.war.Check;

/**
 * The numbers from one to another, both included.
 *
 * @param low the smallest
 * @param high the largest
 */
public record Interval(double low, double high) {

  /**
   * @throws IllegalArgumentException if the ends are in the wrong order
   */
  public Interval {
    Check.that(low <= high, "interval", "low <= high", low + " > " + high);
  }

  /** How long it is. */
  public double width() {
    return high - low;
  }

  /** Whether a number is in it. */
  public boolean contains(double x) {
    return low <= x && x <= high;
  }

  /** The nearest of its numbers. */
  double nearest(double x) {
    return Math.min(high, Math.max(low, x));
  }
}
