package org.parley.analysis.frontier;

/** How sure an answer is. */
public enum Status {
  /** Proven: no package is better. */
  EXACT,
  /** The best found, and a proven bound on how much better another one could be. */
  BOUNDED,
  /** From a random sample, with an interval. */
  ESTIMATED,
  /** There is no answer, for a reason that is given. */
  NONE
}
