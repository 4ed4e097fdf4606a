package org.parley.analysis.division;

/**
 * What something is worth to two parties. The two numbers are not comparable: each is in its own
 * party's points.
 *
 * @param first utility of the first party
 * @param second utility of the second party
 */
public record Utilities(double first, double second) {

  /** The point on the way from here to another, 0 here and 1 there. */
  Utilities towards(Utilities other, double share) {
    return new Utilities(
        first + share * (other.first - first), second + share * (other.second - second));
  }
}
