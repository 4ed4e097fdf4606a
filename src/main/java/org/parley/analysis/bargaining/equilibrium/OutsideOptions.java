package org.parley.analysis.bargaining.equilibrium;

/**
 * Alternating offers in which who rejects an offer may leave and take an outside option at once.
 * Deal me out: an option counts only if it is more than bargaining on would bring, and then its
 * owner gets just that, since the responder accepts {@code a_i = max(s_i, delta_i v_i)} with {@code
 * v_i} what it gets as the next proposer. Player 1's share is {@code x = min(1 - s_2, max(1 -
 * delta_2 (1 - s_1), (1 - delta_2) / (1 - delta_1 delta_2)))} when it proposes, and {@code max(s_1,
 * delta_1 x)} when the other does.
 *
 * <p>Binmore, Shaked and Sutton, <i>An Outside Option Experiment</i>, Quarterly Journal of
 * Economics 104 (1989), 753-770.
 *
 * @param option1 outside option of player 1, in shares; 0 if it has none
 * @param option2 outside option of player 2; together at most 1, or they would not bargain
 * @param delta1 what a unit is worth to player 1 one round later, 0 to 1
 * @param delta2 the same for player 2; not both are 1
 */
public record OutsideOptions(double option1, double option2, double delta1, double delta2) {

  public OutsideOptions {
    Checks.requireImpatience(delta1, delta2);
    Checks.requireUnit(option1);
    Checks.requireUnit(option2);
    Checks.require(
        option1 + option2 <= 1 + 1e-12, "options leave something to divide", option1 + option2);
  }

  /** The equilibrium. */
  public Division division() {
    double free = Rubinstein.discounting(delta1, delta2).whenFirstProposes();
    double x = Math.min(1 - option2, Math.max(1 - delta2 * (1 - option1), free));
    return new Division(x, Math.max(option1, delta1 * x));
  }

  /** Whether the options change what is agreed when player 1 proposes. */
  public boolean bind() {
    double free = Rubinstein.discounting(delta1, delta2).whenFirstProposes();
    return division().whenFirstProposes() != free;
  }

  /**
   * The rival prediction, which is not an equilibrium of this game: to each its option and half of
   * the rest, without impatience. Share of player 1.
   */
  public double splitTheDifference() {
    return (1 + option1 - option2) / 2;
  }
}
