package org.parley.analysis.coalition;

import java.util.List;

/**
 * The Shapley value: what a player adds to those before it, on average over all orders of arrival,
 * {@code phi_i = sum over S without i of |S|! (n - |S| - 1)! / n! (v(S with i) - v(S))}.
 *
 * <p>It is the only value that shares exactly the worth of all, treats equals equally, gives
 * nothing to who adds nothing, and adds up over sums of games. Exact but for rounding; {@code O(n
 * 2^n)}.
 *
 * <p>Shapley, <i>A Value for n-Person Games</i>, Contributions to the Theory of Games II (1953),
 * 307-317.
 */
public final class ShapleyValue {
  private ShapleyValue() {}

  /** The value by player, in the unit of the game. */
  public static List<Double> of(CoalitionGame game) {
    double[] chance = chances(game.players());
    return Semivalue.of(game, size -> chance[size]);
  }

  /**
   * By size: how likely exactly some set of so many comes before a player, {@code s!(n-s-1)!/n!}.
   */
  static double[] chances(int players) {
    double[] chance = new double[players];
    chance[0] = 1.0 / players;
    for (int s = 1; s < players; s++) {
      chance[s] = chance[s - 1] * s / (players - s);
    }
    return chance;
  }
}
