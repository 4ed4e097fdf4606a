package org.parley.model.war;

/** Conditions on numbers that are handed in, with the number in the message. */
final class Check {
  private Check() {}

  /** A probability, a share or a discount factor. */
  static void unit(double x, String name) {
    that(x >= 0 && x <= 1, name, "from 0 to 1", x);
  }

  static void notNegative(double x, String name) {
    that(x >= 0, name, "at least 0", x);
  }

  static void atLeast(int least, int x, String name) {
    that(x >= least, name, "at least " + least, x);
  }

  static void that(boolean right, String name, String expected, Object found) {
    if (!right) {
      throw new IllegalArgumentException(name + ": expected " + expected + ", found " + found);
    }
  }
}
