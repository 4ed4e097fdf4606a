package org.parley.analysis.bargaining.equilibrium;

/**
 * Alternating offers that end after some rounds with nothing for anybody. By backward induction who
 * proposes last gets all, and before that a proposer leaves the other what its own proposal would
 * be worth a round later: {@code x_T = 1}, {@code x_t = 1 - delta x_{t+1}} with the factor of who
 * responds. Player 1 proposes in rounds 1, 3, 5, and so on.
 *
 * <p>Stahl, Bargaining Theory (1972).
 */
public final class FiniteHorizon {
  private FiniteHorizon() {}

  /**
   * Player 1's share of the first offer, which is accepted.
   *
   * @param rounds at least 1
   * @param delta1 what a unit is worth to player 1 one round later, 0 to 1
   * @param delta2 the same for player 2
   */
  public static double share(int rounds, double delta1, double delta2) {
    Checks.require(rounds >= 1, "there is a round", rounds);
    Checks.requireUnit(delta1);
    Checks.requireUnit(delta2);
    double proposer = 1;
    for (int t = rounds - 1; t >= 1; t--) {
      proposer = 1 - (t % 2 == 1 ? delta2 : delta1) * proposer;
    }
    return proposer;
  }
}
