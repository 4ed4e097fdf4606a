package org.parley.analysis.bargaining.equilibrium;

/**
 * Alternating offers in which each rejection ends the negotiation with some probability {@code p}.
 * A responder is indifferent between the offer and going on: with {@code q = 1 - p}, {@code 1 - x =
 * p b_2 + q delta_2 (1 - y)} and {@code y = p b_1 + q delta_1 x}, where {@code x} and {@code y} are
 * player 1's shares when it proposes and when the other does.
 *
 * <p>Binmore, Rubinstein and Wolinsky, <i>The Nash Bargaining Solution in Economic Modelling</i>,
 * RAND Journal of Economics 17 (1986), 176-188; Muthoo, Bargaining Theory with Applications (1999),
 * chapter 4.
 *
 * @param probability of breakdown after a rejection, 0 to 1
 * @param payoff1 what player 1 has at once after a breakdown, in shares
 * @param payoff2 the same for player 2; together at most 1
 * @param delta1 what a unit is worth to player 1 one round later; 1 without discounting
 * @param delta2 the same for player 2
 */
public record Breakdown(
    double probability, double payoff1, double payoff2, double delta1, double delta2) {

  public Breakdown {
    Checks.requireUnit(probability);
    Checks.requireImpatience(delta1 * (1 - probability), delta2 * (1 - probability));
    Checks.require(payoff1 + payoff2 <= 1, "there is something to divide", payoff1 + payoff2);
  }

  /** Without discounting. */
  public static Breakdown patient(double probability, double payoff1, double payoff2) {
    return new Breakdown(probability, payoff1, payoff2, 1, 1);
  }

  /** The equilibrium. */
  public Division division() {
    double wait1 = (1 - probability) * delta1;
    double wait2 = (1 - probability) * delta2;
    double lost1 = probability * payoff1;
    double lost2 = probability * payoff2;
    double x = (1 - lost2 - wait2 * (1 - lost1)) / (1 - wait1 * wait2);
    return new Division(x, lost1 + wait1 * x);
  }

  /**
   * Player 1's share without discounting as the probability of breakdown vanishes, whoever
   * proposes: {@code (1 + b_1 - b_2) / 2}, the Nash solution with breakdown as no deal.
   */
  public double limit() {
    return (1 + payoff1 - payoff2) / 2;
  }
}
