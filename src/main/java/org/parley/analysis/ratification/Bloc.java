package org.parley.analysis.ratification;

/**
 * Voters of a body who lean the same way.
 *
 * @param seats how many they are; in a referendum only the proportions of the blocs matter
 * @param lean how much more a package is worth to them than to the body's score sheet, in points;
 *     below 0 if less
 */
public record Bloc(int seats, double lean) {

  public Bloc {
    Checks.require(seats > 0, "a bloc has at least one seat", seats);
    Checks.require(Double.isFinite(lean), "a lean is finite", lean);
  }
}
