package org.parley.model;

/**
 * Options of several issues that occur together: for each issue named, a set of options of which
 * one is chosen.
 */
public final class Joint {
  private final int[] issues;
  private final long[] options;

  /**
   * @param issues positions of the issues, each once
   * @param options for each issue the set of options, as bits
   */
  Joint(int[] issues, long[] options) {
    this.issues = issues;
    this.options = options;
  }

  /** Number of issues named. */
  public int size() {
    return issues.length;
  }

  /** The k-th issue named. */
  public int issue(int k) {
    return issues[k];
  }

  /** Whether the k-th condition is met by an option of its issue. */
  public boolean includes(int k, int option) {
    return (options[k] >>> option & 1) != 0;
  }

  /** Whether all conditions are met by a package. */
  public boolean holds(int[] outcome) {
    for (int k = 0; k < issues.length; k++) {
      if (!includes(k, outcome[issues[k]])) {
        return false;
      }
    }
    return true;
  }

  /** Chance that all conditions are met, the issues of a reading being independent. */
  public double chance(Reading reading) {
    double chance = 1;
    for (int k = 0; k < issues.length; k++) {
      chance *= reading.chance(issues[k], options[k]);
    }
    return chance;
  }
}
