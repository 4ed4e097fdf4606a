package org.parley.analysis.commitment;

import org.parley.model.war.Check;

/**
 * When no efficient peace can last: in the next period party 1 can secure {@code M1'} for itself,
 * so party 2 can be given at most {@code B - delta M1'} of all there is to divide from now on, and
 * that is less than the {@code M2} that it can secure by fighting now. The condition is {@code
 * delta M1' - M1 > B - (M1 + M2)}: party 1's power grows faster than the surplus of peace can buy
 * off.
 *
 * <p>Powell, <i>War as a Commitment Problem</i>, International Organization 60 (2006), 169-203,
 * doi:10.1017/S0020818306060061. All in present values of one unit.
 *
 * @param delta discount factor of a period, 0 to 1
 * @param firstNow {@code M1}, the minmax of party 1 now
 * @param firstNext {@code M1'}, the minmax of party 1 in the next period
 * @param secondNow {@code M2}, the minmax of party 2 now
 * @param pie {@code B}, all that there is to divide from now on
 */
public record InefficientPeace(
    double delta, double firstNow, double firstNext, double secondNow, double pie) {

  /**
   * @throws IllegalArgumentException if the discount factor is not from 0 to 1
   */
  public InefficientPeace {
    Check.unit(delta, "delta");
  }

  /** {@code delta M1' - M1}: how far power moves. */
  public double shift() {
    return delta * firstNext - firstNow;
  }

  /** {@code B - (M1 + M2)}: what peace saves. */
  public double surplus() {
    return pie - (firstNow + secondNow);
  }

  /** Whether every efficient peace breaks down. */
  public boolean isCertain() {
    return shift() > surplus();
  }
}
