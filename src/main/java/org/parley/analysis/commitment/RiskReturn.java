package org.parley.analysis.commitment;

import org.parley.model.war.Check;

/**
 * A demands a share, take it or leave it, and does not know what war would cost B: {@code c_B} is
 * uniform from {@code l} to {@code h}. B fights if the demand is above {@code p + c_B}. A larger
 * demand brings more if it is met and is met less often: A has {@code x (1 - F(x-p)) + (p - c_A)
 * F(x-p)} with {@code F} the distribution of {@code c_B}. The best demand is {@code p + (h -
 * c_A)/2}, or the nearest of {@code [p+l, p+h]} and at most 1.
 *
 * <p>Fearon (1995), pages 393-395, doi:10.1017/S0020818300033324. Shares of the pie.
 *
 * @param chance {@code p}, of A winning
 * @param costA {@code c_A}, at least 0
 * @param costB from {@code l}, at least 0, to {@code h}
 */
public record RiskReturn(double chance, double costA, Interval costB) {

  /**
   * @throws IllegalArgumentException if a number is out of its range
   */
  public RiskReturn {
    Check.unit(chance, "chance");
    Check.notNegative(costA, "costA");
    Check.notNegative(costB.low(), "costB");
  }

  /** What A demands. */
  public double demand() {
    Interval accepted = new Interval(chance + costB.low(), chance + costB.high());
    return Math.min(1, accepted.nearest(chance + (costB.high() - costA) / 2));
  }

  /** The probability of war after that demand. */
  public double warProbability() {
    return warProbability(demand());
  }

  /** What A can expect. */
  public double payoff() {
    return payoff(demand());
  }

  /** What A can expect from another demand, from 0 to 1. */
  public double payoff(double demand) {
    double war = warProbability(demand);
    return demand * (1 - war) + (chance - costA) * war;
  }

  /** The probability of war after another demand. */
  public double warProbability(double demand) {
    double above = demand - chance - costB.low();
    return above <= 0 ? 0 : Math.min(1, above / costB.width());
  }
}
