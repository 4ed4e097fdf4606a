package org.parley.analysis.bargaining.equilibrium;

/**
 * Alternating offers without end: the subgame perfect equilibrium.
 *
 * <p>Rubinstein, <i>Perfect Equilibrium in a Bargaining Model</i>, Econometrica 50 (1982), 97-109,
 * doi:10.2307/1912531.
 */
public final class Rubinstein {
  private Rubinstein() {}

  /**
   * With discounting the first offer is accepted: {@code x = (1 - delta_2) / (1 - delta_1 delta_2)}
   * when player 1 proposes, and {@code delta_1 x} when player 2 does.
   *
   * @param delta1 what a unit is worth to player 1 one round later, 0 to 1
   * @param delta2 the same for player 2; not both are 1
   */
  public static Division discounting(double delta1, double delta2) {
    Checks.requireImpatience(delta1, delta2);
    double x = (1 - delta2) / (1 - delta1 * delta2);
    return new Division(x, delta1 * x);
  }

  /**
   * Player 1's share as the time between offers vanishes, whoever proposes: {@code r_2 / (r_1 +
   * r_2)}, the Nash solution with these weights.
   *
   * <p>Binmore, Rubinstein and Wolinsky, RAND Journal of Economics 17 (1986), 176-188.
   *
   * @param rate1 discount rate of player 1 per unit of time, above 0
   * @param rate2 the same for player 2
   */
  public static double limit(double rate1, double rate2) {
    Checks.require(rate1 > 0 && rate2 > 0, "discount rates are above 0", rate1 + " and " + rate2);
    return rate2 / (rate1 + rate2);
  }

  /**
   * With a fixed cost for each round that passes instead: player 1, who proposes first, gets all if
   * its cost is lower, and only player 2's cost if it is higher. With equal costs any share between
   * that cost and 1 is an equilibrium.
   *
   * @param cost1 share that a round costs player 1, above 0
   * @param cost2 the same for player 2
   */
  public static Range fixedCosts(double cost1, double cost2) {
    Checks.require(cost1 > 0 && cost2 > 0, "costs are above 0", cost1 + " and " + cost2);
    double least = cost1 < cost2 ? 1 : Math.min(1, cost2);
    return new Range(least, cost1 <= cost2 ? 1 : least);
  }

  /**
   * Shares of player 1 that are equilibria.
   *
   * @param low the least
   * @param high the most
   */
  public record Range(double low, double high) {}
}
