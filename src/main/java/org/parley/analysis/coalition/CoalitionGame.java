package org.parley.analysis.coalition;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * A game with transferable utility: a number {@code v(S)} for every coalition {@code S}, its worth,
 * with {@code v} of nobody 0. The unit is that of whoever made the game; it can be shared among
 * players.
 *
 * <p>Von Neumann and Morgenstern, <i>Theory of Games and Economic Behavior</i> (1944).
 */
public final class CoalitionGame {
  /** Most players: a worth is kept for each of the 4 million coalitions. */
  public static final int MOST_PLAYERS = 22;

  private final int players;
  private final double[] worth;

  private CoalitionGame(int players, double[] worth) {
    this.players = players;
    this.worth = worth;
  }

  /**
   * A game.
   *
   * @param players 1 to {@link #MOST_PLAYERS}
   * @param worth asked once for each coalition of at least one player, in ascending order of bits
   * @throws IllegalArgumentException if there are fewer or more players, or a worth is not finite
   */
  public static CoalitionGame of(int players, IntToDoubleFunction worth) {
    if (players < 1 || players > MOST_PLAYERS) {
      throw new IllegalArgumentException(
          "expected 1 to " + MOST_PLAYERS + " players, found " + players);
    }
    double[] worths = new double[1 << players];
    for (int s = 1; s < worths.length; s++) {
      worths[s] = worth.applyAsDouble(s);
    }
    if (!Arrays.stream(worths).allMatch(Double::isFinite)) {
      throw new IllegalArgumentException("a coalition's worth is not a finite number");
    }
    return new CoalitionGame(players, worths);
  }

  /** How many players. */
  public int players() {
    return players;
  }

  /** The coalition of all players. */
  public int everybody() {
    return worth.length - 1;
  }

  /** What a coalition is worth. */
  public double worth(int coalition) {
    return worth[coalition];
  }

  /** What all players are worth together: what there is to share. */
  public double total() {
    return worth[worth.length - 1];
  }

  /** What a player is worth alone. */
  public double alone(int player) {
    return worth[1 << player];
  }

  /** What everybody is worth less what they are worth without one player. */
  public double lastToJoin(int player) {
    return total() - worth[everybody() & ~(1 << player)];
  }

  /** What a player adds to a coalition that it is not in. */
  public double marginal(int coalition, int player) {
    return worth[coalition | 1 << player] - worth[coalition];
  }

  /** The excess {@code v(S) - x(S)}: what a coalition would gain by leaving, if above 0. */
  public double excess(int coalition, List<Double> payoff) {
    return worth[coalition]
        - Coalitions.sum(payoff.stream().mapToDouble(x -> x).toArray(), coalition);
  }

  /** The sum of two games of the same players. */
  public CoalitionGame plus(CoalitionGame other) {
    if (players != other.players) {
      throw new IllegalArgumentException(players + " and " + other.players + " players");
    }
    return of(players, s -> worth[s] + other.worth[s]);
  }

  /** The dual game: {@code v*(S) = v(N) - v(N without S)}, what a coalition can deny the others. */
  public CoalitionGame dual() {
    return of(players, s -> total() - worth[everybody() & ~s]);
  }
}
