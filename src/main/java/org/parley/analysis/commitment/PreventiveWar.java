package org.parley.analysis.commitment;

import org.parley.model.war.Check;

/**
 * War because a promise is not believed: A wins a war with {@code p1} now and with {@code p2} in
 * every later period, and cannot promise today not to use its strength then. A pie of 1 is divided
 * each period; war decides for good who has it from then on and costs once.
 *
 * <p>B, who declines, has {@code (1-p1)/(1-delta) - c_B} from war now. The best peace gives it the
 * whole pie now, and from the next period on what A leaves it to stay out of war, {@code 1 + delta
 * ((1-p2)/(1-delta) - c_B)}. War is better if {@code delta p2 - p1 > c_B (1-delta)^2}. As in the
 * source, {@code p2 + (1-delta) c_B} is at most 1.
 *
 * <p>Fearon (1995), pages 404-408, doi:10.1017/S0020818300033324.
 *
 * @param now {@code p1}
 * @param later {@code p2}
 * @param delta discount factor of a period, 0 to below 1
 * @param cost {@code c_B}, of war to B, in pies of a period, at least 0
 */
public record PreventiveWar(double now, double later, double delta, double cost) {

  /**
   * @throws IllegalArgumentException if a number is out of its range
   */
  public PreventiveWar {
    Check.unit(now, "now");
    Check.unit(later, "later");
    Check.that(delta >= 0 && delta < 1, "delta", "from 0 to below 1", delta);
    Check.notNegative(cost, "cost");
  }

  /** What war now gives B, in pies of a period. */
  public double warNow() {
    return (1 - now) / (1 - delta) - cost;
  }

  /** The most that B can have in peace, in pies of a period. */
  public double bestPeace() {
    return 1 + delta * ((1 - later) / (1 - delta) - cost);
  }

  /** {@code delta p2 - p1}: how far power moves. */
  public double shift() {
    return delta * later - now;
  }

  /** {@code c_B (1-delta)^2}: how far it may move in peace. */
  public double bound() {
    return cost * (1 - delta) * (1 - delta);
  }

  /** Whether B fights now. */
  public boolean isWar() {
    return shift() > bound();
  }
}
