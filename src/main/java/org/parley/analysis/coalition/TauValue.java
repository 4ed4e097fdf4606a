package org.parley.analysis.coalition;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The tau value, a compromise between what a player may hope for and what it can insist on.
 *
 * <p>Its hope is {@code M_i = v(N) - v(N without i)}: asking more, the others do better without it.
 * Its least right is {@code m_i = max over S with i of v(S) - sum of M_j over the others in S},
 * what it can keep by paying the others of some coalition all that they hope for. The value is the
 * point between {@code m} and {@code M} that adds up to {@code v(N)}.
 *
 * <p>Tijs, <i>Bounds for the Core and the tau-Value</i>, in Moeschlin and Pallaschke (eds), Game
 * Theory and Mathematical Economics (1981), 123-132. {@code O(n 2^n)}.
 */
public final class TauValue {
  private static final double HAIR = 1e-12; // of the largest number that is compared

  private TauValue() {}

  /**
   * The value by player, in the unit of the game; empty if the game is not quasi-balanced, that is
   * unless {@code m <= M} and {@code sum m <= v(N) <= sum M}.
   */
  public static Optional<List<Double>> of(CoalitionGame game) {
    double[] most = IntStream.range(0, game.players()).mapToDouble(game::lastToJoin).toArray();
    double[] least =
        IntStream.range(0, game.players()).mapToDouble(i -> leastRight(game, most, i)).toArray();
    double low = IntStream.range(0, least.length).mapToDouble(i -> least[i]).sum();
    double high = IntStream.range(0, most.length).mapToDouble(i -> most[i]).sum();
    boolean balanced = isAtMost(low, game.total()) && isAtMost(game.total(), high);
    if (!balanced || !IntStream.range(0, most.length).allMatch(i -> isAtMost(least[i], most[i]))) {
      return Optional.empty();
    }
    double share = high > low ? (game.total() - low) / (high - low) : 0;
    return Optional.of(
        IntStream.range(0, most.length)
            .mapToObj(i -> least[i] + share * (most[i] - least[i]))
            .toList());
  }

  private static double leastRight(CoalitionGame game, double[] most, int player) {
    double best = Double.NEGATIVE_INFINITY;
    for (int s = 1; s <= game.everybody(); s++) {
      if (Coalitions.contains(s, player)) {
        best = Math.max(best, game.worth(s) - Coalitions.sum(most, s & ~(1 << player)));
      }
    }
    return best;
  }

  private static boolean isAtMost(double a, double b) {
    return a <= b + HAIR * Math.max(Math.abs(a), Math.abs(b));
  }
}
