package org.parley.analysis.bargaining;

import org.parley.model.Layout;

/** What an agent makes of the others. The model itself has no memory; each run starts a new one. */
public interface OpponentModel {
  /** Whether it says anything at all; if not, offers are chosen by their own worth alone. */
  default boolean guesses() {
    return true;
  }

  /** What is believed before anything was heard. */
  Belief start(Layout layout, int party);

  /** What is believed of the others in one run. An inner-loop class: it changes as it hears. */
  interface Belief {
    /** Hears the last offer of the view, made by another party. */
    void hear(View view);

    /** A number that changes whenever {@link #worth} does. */
    int version();

    /**
     * What an option is believed to be worth to the others, on the whole; the worth of a package is
     * the sum over its options, from 0 to 1.
     *
     * @param cell of the layout
     */
    double worth(int cell);
  }
}
