package org.parley.analysis.frontier;

/** What a party's interest counts for when packages are chosen. */
public enum Role {
  /** It shares in the solution; it must not lose, and its red lines hold. */
  BARGAINS,
  /** It does not share in the solution, but it must not lose, and its red lines hold. */
  RATIFIES,
  /** What the package is worth to it is reported and counts for nothing. */
  WATCHES;

  /** Whether nothing is agreed without it. */
  public boolean consents() {
    return this != WATCHES;
  }
}
