package org.parley.analysis.ratification;

/** Preconditions of this room. */
final class Checks {
  private Checks() {}

  /** Refuses a value that is not as it has to be. */
  static void require(boolean fulfilled, String expected, Object found) {
    if (!fulfilled) {
      throw new IllegalArgumentException("expected that " + expected + ", found " + found);
    }
  }

  /** Refuses what is not a probability. */
  static void requireProbability(double p) {
    require(p >= 0 && p <= 1, "a probability is in 0..1", p);
  }
}
