package org.parley.analysis.coalition;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The Gately point: the payoff at which all players are equally tempted to break up the deal.
 *
 * <p>A player's propensity to disrupt is what the others lose by its leaving over what it loses,
 * {@code d_i(x) = (x(N without i) - v(N without i)) / (x_i - v(i))}. With {@code M_i = v(N) - v(N
 * without i)}, all are equal at {@code x_i = v(i) + (v(N) - sum_j v(j)) (M_i - v(i)) / sum_j (M_j -
 * v(j))}.
 *
 * <p>Gately, <i>Sharing the Gains from Regional Cooperation</i>, International Economic Review 15
 * (1974), 195-208.
 */
public final class GatelyPoint {
  private GatelyPoint() {}

  /**
   * The point by player, in the unit of the game; empty if there is nothing to gain by all
   * together, or the last to join adds nothing on the whole, as then propensities mean nothing.
   */
  public static Optional<List<Double>> of(CoalitionGame game) {
    double gain = game.total() - players(game).mapToDouble(game::alone).sum();
    double added = players(game).mapToDouble(i -> added(game, i)).sum();
    return gain > 0 && added > 0
        ? Optional.of(
            players(game).mapToObj(i -> game.alone(i) + gain * added(game, i) / added).toList())
        : Optional.empty();
  }

  private static double added(CoalitionGame game, int player) {
    return game.lastToJoin(player) - game.alone(player);
  }

  private static IntStream players(CoalitionGame game) {
    return IntStream.range(0, game.players());
  }
}
