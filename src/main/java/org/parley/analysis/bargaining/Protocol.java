package org.parley.analysis.bargaining;

/**
 * Who may speak when, and what ends a negotiation. A protocol has no memory; what happens in a run
 * is kept by its {@link Table}.
 */
public interface Protocol {
  /** Plays until an agreement or a breakdown. */
  Ending play(Table table);
}
