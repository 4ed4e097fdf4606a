package org.parley.analysis.coalition;

import java.util.List;

/**
 * The nucleolus: the payoff at which the largest excess {@code v(S) - x(S)} of a coalition is
 * least, then the second largest, and so on over all coalitions. It is in the core if there is one.
 *
 * <p>A sequence of linear programs: each finds the least largest excess of the coalitions that are
 * still open, and those whose excess is that at every best payoff are settled; after at most {@code
 * n - 1} programs nothing is open. Each answer is proven by its dual. Milliseconds up to 12
 * players, below a second for 16.
 *
 * <p>Schmeidler, <i>The Nucleolus of a Characteristic Function Game</i>, SIAM Journal on Applied
 * Mathematics 17 (1969), 1163-1170; Maschler, Peleg and Shapley (1979), see {@link Core}.
 */
public final class Nucleolus {
  private Nucleolus() {}

  /**
   * The nucleolus by player, in the unit of the game: over the payoffs that give nobody less than
   * it is worth alone.
   *
   * @throws IllegalArgumentException if there is no such payoff
   */
  public static List<Double> of(CoalitionGame game) {
    NormalGame normal = new NormalGame(game);
    if (normal.worth(game.everybody()) < -ExcessProgram.TOLERANCE) {
      throw new IllegalArgumentException(
          "all players together are worth " + game.total() + ", less than each alone");
    }
    return solve(game, normal, true);
  }

  /** The prenucleolus by player: the same over all payoffs that share the worth of all. */
  public static List<Double> prenucleolus(CoalitionGame game) {
    return solve(game, new NormalGame(game), false);
  }

  private static List<Double> solve(CoalitionGame game, NormalGame normal, boolean rational) {
    Span span = new Span(game.players());
    double total = normal.worth(game.everybody());
    span.add(game.everybody(), rational ? Math.max(0, total) : total);
    while (!span.isComplete()) {
      ExcessProgram.Least least = ExcessProgram.least(normal, span, rational);
      least.tight().forEach(s -> span.add(s, normal.worth(s) - least.excess()));
    }
    return normal.payoff(span.solution());
  }
}
