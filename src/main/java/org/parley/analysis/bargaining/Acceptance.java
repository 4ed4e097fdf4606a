package org.parley.analysis.bargaining;

/**
 * When to accept. That an offer is worth less than no deal, or crosses a red line, need not be
 * looked at: such an offer is never accepted.
 */
public interface Acceptance {
  /**
   * Whether to accept.
   *
   * @param offer what the other side has put forward
   * @param mine what the party would put forward itself, or {@link View#NONE}
   */
  boolean accepts(View view, int offer, int mine);
}
