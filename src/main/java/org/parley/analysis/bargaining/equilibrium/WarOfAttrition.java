package org.parley.analysis.bargaining.equilibrium;

/**
 * Two wait at a cost for the other to give in; who stays gets its prize. In the mixed equilibrium
 * each gives in at a constant rate that makes waiting worth to the other just what it costs: player
 * 1 at {@code c_2 / v_2}, player 2 at {@code c_1 / v_1}. Neither expects anything.
 *
 * <p>Maynard Smith, Journal of Theoretical Biology 47 (1974), 209-221; Hendricks, Weiss and Wilson,
 * International Economic Review 29 (1988), 663-680.
 *
 * @param prize1 to player 1, above 0
 * @param cost1 to player 1 per unit of time, above 0, in the unit of the prize
 * @param prize2 to player 2
 * @param cost2 to player 2
 */
public record WarOfAttrition(double prize1, double cost1, double prize2, double cost2) {

  public WarOfAttrition {
    Checks.require(prize1 > 0 && prize2 > 0, "prizes are above 0", prize1 + " and " + prize2);
    Checks.require(cost1 > 0 && cost2 > 0, "costs are above 0", cost1 + " and " + cost2);
  }

  /** Two alike. */
  public static WarOfAttrition symmetric(double prize, double cost) {
    return new WarOfAttrition(prize, cost, prize, cost);
  }

  /** At what rate a player gives in, per unit of time. */
  public double hazard(Player player) {
    return player == Player.FIRST ? cost2 / prize2 : cost1 / prize1;
  }

  /** When a player gives in on average if the other never does. */
  public double meanStoppingTime(Player player) {
    return 1 / hazard(player);
  }

  /** How long it lasts on average, until the first gives in. */
  public double meanDuration() {
    return 1 / (hazard(Player.FIRST) + hazard(Player.SECOND));
  }

  /** The chance that it lasts longer. */
  public double lastsLongerThan(double time) {
    return StrictMath.exp(-time / meanDuration());
  }

  /** The chance that a player gives in first. */
  public double yieldsFirst(Player player) {
    return hazard(player) * meanDuration();
  }

  /**
   * What a player expects: the prize if the other yields first, less its cost of waiting. It is 0
   * but for rounding.
   */
  public double expectedPayoff(Player player) {
    double prize = player == Player.FIRST ? prize1 : prize2;
    double cost = player == Player.FIRST ? cost1 : cost2;
    return prize * (1 - yieldsFirst(player)) - cost * meanDuration();
  }

  /** One of the two. */
  public enum Player {
    FIRST,
    SECOND
  }
}
