package org.parley.analysis.ratification;

/**
 * A party of a problem whose later consent is needed: it passes what gains at least so much on its
 * score sheet and crosses none of its red lines.
 *
 * @param party position in the problem
 * @param least points over no deal; below 0 if it would pass what it loses by, infinite if it
 *     passes nothing. With more than six decimals it is rounded down to six, so that a threshold
 *     that was found numerically does not shut out the package that meets it
 */
public record Ratifier(int party, double least) {

  public Ratifier {
    Checks.require(party >= 0, "a party is 0 or more", party);
    Checks.require(!Double.isNaN(least), "a floor is a number", least);
  }

  /** A ratifier that acts as its body does where it passes with at least a chance. */
  public static Ratifier of(int party, Ballot ballot, double chance) {
    return new Ratifier(party, ballot.threshold(chance));
  }
}
