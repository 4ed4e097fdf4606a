package org.parley.analysis.bargaining;

import org.parley.model.BargainingProblem;

/**
 * Who may speak when, and what ends a negotiation. A protocol has no memory; what happens in a run
 * is kept by its {@link Table}.
 */
public interface Protocol {
  /** Plays until an agreement or a breakdown. */
  Ending play(Table table);

  /**
   * Whether agents choose packages and accept them. If not, {@link Table#wish} and {@link
   * Table#accepts} are not for this protocol, no package is listed, and problems may be of any
   * size.
   */
  default boolean needsOffers() {
    return true;
  }

  /**
   * The same for a known problem, with what depends on it alone worked out; it is shared by all
   * runs.
   */
  default Protocol over(BargainingProblem problem, Setup setup) {
    return this;
  }
}
