package org.parley.analysis.bargaining;

/**
 * What to offer next. A bidding strategy has no memory: it decides from its view alone, so that one
 * object serves any number of runs and threads.
 */
public interface Bidding {
  /**
   * The package to put forward, or {@link View#NONE} to walk away.
   *
   * @param offers what the party can offer
   */
  int offer(View view, Offers offers);

  /**
   * The share of its best gain that it asks for at a time, from 0 to 1, for protocols that speak of
   * less than a whole package; 1, all of it, unless it concedes with time alone.
   */
  default double share(double time) {
    return 1;
  }

  /**
   * The same for a known clock, with what depends on it alone worked out.
   *
   * @param times the {@link View#time} of each round
   */
  default Bidding at(double[] times) {
    return this;
  }
}
