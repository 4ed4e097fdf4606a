package org.parley.analysis.bargaining;

/**
 * What a party can offer: packages that no rule forbids and that cross none of its own red lines.
 * Among packages worth enough to it, the one that its {@link OpponentModel} takes to be best for
 * the others; without a model, the one that is worth no more to it than need be.
 */
public interface Offers {
  /**
   * The package to offer at a level; the best one if none is worth that much.
   *
   * @param utility least points for the party itself
   */
  int atLeast(double utility);

  /** The best package for the party; {@link View#NONE} if it can sign none. */
  int best();

  /**
   * The package in so many-th place of its own order, the best one being in place 0; {@link
   * View#NONE} past the last one that is known.
   */
  int ranked(int place);

  /** How many packages {@link #ranked} knows. */
  int size();

  /**
   * The package with the largest product of what it is worth to the party above no deal and what
   * the model takes it to be worth to the others; the best one without a model.
   *
   * @param noDeal what the party has without a deal, in points
   */
  default int nash(double noDeal) {
    return best();
  }

  /** What the model takes a package to be worth to the others, from 0 to 1; 0 without a model. */
  double forOthers(int offer);
}
