package org.parley.analysis.coalition;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A game in the units in which linear programs are solved: every player is worth 0 alone, and the
 * largest worth is 1 in size. {@code w(S) = (v(S) - sum of v(i) over S) / scale}. Solvers compare
 * with tolerances that are fixed numbers, so that games in dollars would fail where the same games
 * in millions do not.
 */
final class NormalGame {
  private static final double HAIR = 1e-14; // of the numbers whose difference is taken

  private final CoalitionGame game;
  private final double[] alone;
  private final double scale;
  private final double[] worth;

  NormalGame(CoalitionGame game) {
    this.game = game;
    alone = IntStream.range(0, game.players()).mapToDouble(game::alone).toArray();
    worth = new double[game.everybody() + 1];
    double largest = 0;
    for (int s = 1; s < worth.length; s++) {
      double sum = Coalitions.sum(alone, s);
      double more = game.worth(s) - sum;
      double rounding = HAIR * (Math.abs(game.worth(s)) + Math.abs(sum));
      worth[s] = Math.abs(more) <= rounding ? 0 : more;
      largest = Math.max(largest, Math.abs(worth[s]));
    }
    scale = largest > 0 ? largest : 1;
    for (int s = 1; s < worth.length; s++) {
      worth[s] /= scale;
    }
  }

  int players() {
    return alone.length;
  }

  int everybody() {
    return worth.length - 1;
  }

  double worth(int coalition) {
    return worth[coalition];
  }

  /** A payoff in the units of the game; the rounding of its sum falls on who gets most. */
  List<Double> payoff(double[] normal) {
    double[] payoff = new double[alone.length];
    int most = 0;
    for (int i = 0; i < payoff.length; i++) {
      payoff[i] = alone[i] + scale * normal[i];
      most = Math.abs(payoff[i]) > Math.abs(payoff[most]) ? i : most;
    }
    payoff[most] += game.total() - Coalitions.sum(payoff, everybody());
    return IntStream.range(0, payoff.length).mapToObj(i -> payoff[i]).toList();
  }

  /** What one player gets in the units of the game. */
  double payoff(int player, double normal) {
    return alone[player] + scale * normal;
  }

  /** A difference of worths in the units of the game. */
  double amount(double normal) {
    return scale * normal;
  }
}
