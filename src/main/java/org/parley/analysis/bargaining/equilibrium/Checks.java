package org.parley.analysis.bargaining.equilibrium;

/** Preconditions of this room. */
final class Checks {
  private Checks() {}

  /** Refuses a value that is not as it has to be. */
  static void require(boolean fulfilled, String expected, Object found) {
    if (!fulfilled) {
      throw new IllegalArgumentException("expected that " + expected + ", found " + found);
    }
  }

  /** Refuses what is not a discount factor or a probability. */
  static void requireUnit(double x) {
    require(x >= 0 && x <= 1, "a factor or probability is in 0..1", x);
  }

  /** Refuses two players who could both wait for ever. */
  static void requireImpatience(double delta1, double delta2) {
    requireUnit(delta1);
    requireUnit(delta2);
    require(delta1 * delta2 < 1, "somebody is impatient", delta1);
  }
}
