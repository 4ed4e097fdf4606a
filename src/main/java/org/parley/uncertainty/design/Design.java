package org.parley.uncertainty.design;

/**
 * Points of the unit cube, numbered from 0. Point {@code n} depends on nothing but the design and
 * {@code n}; designs are immutable, and several threads may ask them at once.
 */
public interface Design {

  /** Number of coordinates of a point. */
  int dimensions();

  /** Number of points. */
  long size();

  /**
   * Writes a point.
   *
   * @param n number of the point, from 0
   * @param into has {@link #dimensions()} places
   * @throws IndexOutOfBoundsException if there is no such point
   */
  void point(long n, double[] into);

  /** A point. */
  default double[] point(long n) {
    double[] into = new double[dimensions()];
    point(n, into);
    return into;
  }
}
