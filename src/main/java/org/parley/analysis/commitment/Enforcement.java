package org.parley.analysis.commitment;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.parley.model.war.Check;

/**
 * How a breach is noticed and punished in a repeated game. The party that breaks has {@code T} in
 * each period until it is noticed: never before {@code L} periods have passed, then with
 * probability {@code q} after each. All then play the punishment {@code P} for {@code k} periods,
 * or for ever, and go back to keeping.
 *
 * <p>With {@code D} the number of periods until it is noticed and {@code delta} the discount factor
 * of a period, keeping is as good if {@code (T-R) E[1 + delta + ... + delta^(D-1)] <= (R-P)
 * E[delta^D] (1 + ... + delta^(k-1))}. Here {@code E[delta^D] = q delta^L / (1 - (1-q) delta)}, and
 * dividing by it leaves
 *
 * <p>{@code (T-R) (1 + q (delta + ... + delta^(L-1))) / q <= (R-P) delta^L (1 + ... +
 * delta^(k-1))}.
 *
 * <p>Divided by {@code delta^L} the left side falls and the right side rises with {@code delta}:
 * there is one critical discount factor, and everyone more patient keeps. Special cases: grim
 * trigger {@code (T-R)/(T-P)}; a lag, {@code ((T-R)/(T-P))^(1/L)}; chance detection, {@code
 * (T-R)/((T-R)+q(R-P))}; {@code k} periods, the root of {@code (R-P)(delta+...+delta^k) = T-R}.
 *
 * <p>Friedman, <i>A Non-cooperative Equilibrium for Supergames</i>, Review of Economic Studies 38
 * (1971), 1-12; Mailath and Samuelson, <i>Repeated Games and Reputations</i> (2006), chapter 2.
 *
 * @param lag {@code L}, periods that a breach lasts at least before it can be noticed, from 1
 * @param detection {@code q}, chance of being noticed after each period from then on, above 0
 * @param periods {@code k}, how long punishment lasts, from 1; for ever if empty
 */
public record Enforcement(int lag, double detection, OptionalInt periods) {

  /**
   * @throws IllegalArgumentException if a number is out of its range
   */
  public Enforcement {
    Check.atLeast(1, lag, "lag");
    Check.that(detection > 0 && detection <= 1, "detection", "above 0, at most 1", detection);
    Check.atLeast(1, periods.orElse(1), "periods");
  }

  /** Noticed at once and punished for ever. */
  public static Enforcement grim() {
    return new Enforcement(1, 1, OptionalInt.empty());
  }

  /** Noticed at once and punished for so many periods. */
  public static Enforcement lasting(int periods) {
    return new Enforcement(1, 1, OptionalInt.of(periods));
  }

  /** Noticed after so many periods and punished for ever. */
  public static Enforcement after(int lag) {
    return new Enforcement(lag, 1, OptionalInt.empty());
  }

  /** Noticed with that chance after each period and punished for ever. */
  public static Enforcement detecting(double detection) {
    return new Enforcement(1, detection, OptionalInt.empty());
  }

  /**
   * The smallest discount factor of a period, 0 to 1, from which on the breach does not pay. 0 if
   * it never pays; 1 if it does not pay only in the limit of no discounting; none if it always
   * pays.
   */
  public OptionalDouble criticalDiscount(Deviation breach) {
    if (breach.gain() <= 0) {
      return OptionalDouble.of(0);
    }
    return breach.loss() == 0
        ? OptionalDouble.empty()
        : Bisection.smallest(0, 1, delta -> deters(breach, delta));
  }

  /** Whether a party with that discount factor, 0 to 1, keeps. */
  public boolean deters(Deviation breach, double delta) {
    return periods.isPresent()
        ? cost(breach, delta) <= breach.loss() * sum(delta, lag, periods.getAsInt())
        : cost(breach, delta) * (1 - delta) <= breach.loss() * StrictMath.pow(delta, lag);
  }

  /** The left side of the inequality. */
  private double cost(Deviation breach, double delta) {
    return breach.gain() * (1 / detection + sum(delta, 1, lag - 1));
  }

  /** {@code delta^from + ...}, so many powers. */
  static double sum(double delta, int from, int count) {
    double power = StrictMath.pow(delta, from);
    double sum = 0;
    for (int j = 0; j < count; j++) {
      sum += power;
      power *= delta;
    }
    return sum;
  }
}
