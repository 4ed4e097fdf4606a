package org.parley.model.war;

/** Conditions on numbers that are handed in, with the number in the message. */
public final class Check {
  private Check() {}

  /** A probability, a share or a discount factor. */
  public static void unit(double x, String name) {
    that(x >= 0 && x <= 1, name, "from 0 to 1", x);
  }

  /** A number of at least 0. */
  public static void notNegative(double x, String name) {
    that(x >= 0, name, "at least 0", x);
  }

  /** A count of at least so many. */
  public static void atLeast(int least, int x, String name) {
    that(x >= least, name, "at least " + least, x);
  }

  /**
   * Any condition.
   *
   * @throws IllegalArgumentException if it does not hold, with what was expected and found
   */
  public static void that(boolean right, String name, String expected, Object found) {
    if (!right) {
      throw new IllegalArgumentException(name + ": expected " + expected + ", found " + found);
    }
  }
}
