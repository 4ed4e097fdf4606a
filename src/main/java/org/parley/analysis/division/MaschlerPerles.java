package org.parley.analysis.division;

/**
 * The super-additive solution: two points start at the two ends of the frontier and move towards
 * each other so that {@code sqrt(-du_1 du_2)} is always the same for both; they meet at the
 * solution. It halves the integral of {@code sqrt(-du_1 du_2)} along the frontier, which on an edge
 * from {@code (x, y)} to {@code (x', y')} is {@code sqrt((x' - x)(y - y'))}.
 *
 * <p>It is efficient, symmetric, does not depend on the scales and zeros of the utilities, and two
 * parties who bargain over two things at once never do worse by it than by two separate bargains
 * ({@code f(S + T) >= f(S) + f(T)} for both). No deal matters only through the ends of the
 * frontier. Result in the utilities of the parties, exact to rounding; one pass over the corners.
 *
 * <p>Maschler and Perles, <i>The Super-Additive Solution for the Nash Bargaining Game</i>,
 * International Journal of Game Theory 10 (1981), 163-193.
 */
public final class MaschlerPerles {
  private MaschlerPerles() {}

  /** The solution on a frontier; its corner if there is only one. */
  public static Utilities of(TwoPartyFrontier frontier) {
    double whole = 0;
    for (int k = 0; k < frontier.edges(); k++) {
      whole += length(frontier, k);
    }
    double left = whole / 2;
    for (int k = 0; k < frontier.edges(); k++) {
      double length = length(frontier, k);
      if (left <= length) {
        return frontier.corners().get(k).towards(frontier.corners().get(k + 1), left / length);
      }
      left -= length;
    }
    return frontier.corners().get(frontier.edges());
  }

  private static double length(TwoPartyFrontier frontier, int edge) {
    Utilities from = frontier.corners().get(edge);
    Utilities to = frontier.corners().get(edge + 1);
    return Math.sqrt(to.first() - from.first()) * Math.sqrt(from.second() - to.second());
  }
}
