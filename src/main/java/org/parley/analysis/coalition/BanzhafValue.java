package org.parley.analysis.coalition;

import java.util.List;

/**
 * The Banzhaf value: what a player adds to a coalition of the others of which each is as likely,
 * and each member in it with chance 1/2, {@code beta_i = 2^(1-n) sum over S without i of (v(S with
 * i) - v(S))}. It need not add up to the worth of all.
 *
 * <p>Owen, <i>Multilinear Extensions and the Banzhaf Value</i>, Naval Research Logistics Quarterly
 * 22 (1975), 741-750. {@code O(n 2^n)}.
 */
public final class BanzhafValue {
  private BanzhafValue() {}

  /** The value by player, in the unit of the game. */
  public static List<Double> of(CoalitionGame game) {
    double chance = 1.0 / (1 << (game.players() - 1));
    return Semivalue.of(game, size -> chance);
  }

  /**
   * The same in proportion, scaled to add up to the worth of all: {@code v(N) beta_i / sum_j
   * beta_j}.
   *
   * @throws IllegalArgumentException if the values add up to 0, so that they have no proportion
   */
  public static List<Double> normalised(CoalitionGame game) {
    List<Double> value = of(game);
    double sum = value.stream().mapToDouble(b -> b).sum();
    if (sum == 0) {
      throw new IllegalArgumentException("Banzhaf values " + value + " add up to 0");
    }
    return value.stream().map(b -> b * game.total() / sum).toList();
  }
}
