package org.parley.analysis.ratification;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * One take-it-or-leave-it offer to a side that ratifies what it cannot be sure to: it is offered a
 * share {@code y} of one unit, which passes with chance {@code F(y)}; the proposer keeps {@code 1 -
 * y} if it does and has {@code r} if not. The best offer makes {@code (1 - y) F(y) + r (1 - F(y))}
 * largest; of several such offers the least.
 *
 * <p>Logic of Iida, Journal of Conflict Resolution 37 (1993), 403-426.
 *
 * @param offer share offered to the side that has to ratify
 * @param chance that it is ratified
 * @param payoff what the proposer expects, in shares
 */
public record Ultimatum(double offer, double chance, double payoff) {
  /** Steps of the unit in which {@link #against} first looks. */
  public static final int STEPS = 10_000;

  private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

  /** Below this length the interval that holds the best offer is not narrowed further. */
  private static final double NARROW = 1e-10;

  /**
   * The share that is needed is uniform between two ends: {@code y = (1 - r + low) / 2}, but not
   * above {@code high}, where everything passes, and not below {@code low}, where nothing does. If
   * the proposer would rather have its offer fail, it offers 0.
   *
   * @param low at least 0
   * @param high at least {@code low}
   * @param rejection what the proposer has if the offer fails
   */
  public static Ultimatum uniform(double low, double high, double rejection) {
    Checks.require(
        0 <= low && low <= high, "thresholds run upwards from 0 or more to " + high, low);
    if (1 - low < rejection) {
      return new Ultimatum(0, 0, rejection);
    }
    double offer = Math.max(low, Math.min(high, (1 - rejection + low) / 2));
    return at(offer, high > low ? (offer - low) / (high - low) : 1, rejection);
  }

  /**
   * Any chance of ratification, such as that of a {@link Ballot}: the best of {@value #STEPS} + 1
   * offers, then narrowed down between its neighbours. If the payoff has its peak between two
   * others, it is found to about {@code 1e-8}.
   *
   * @param chance by share offered; never falls
   * @param rejection what the proposer has if the offer fails
   */
  public static Ultimatum against(DoubleUnaryOperator chance, double rejection) {
    Ultimatum best =
        IntStream.rangeClosed(0, STEPS)
            .mapToObj(k -> of(chance, (double) k / STEPS, rejection))
            .reduce((a, b) -> b.payoff > a.payoff ? b : a)
            .orElseThrow();
    Ultimatum narrowed = narrowed(chance, best.offer, rejection);
    return narrowed.payoff > best.payoff ? narrowed : best;
  }

  private static Ultimatum narrowed(DoubleUnaryOperator chance, double around, double rejection) {
    double low = Math.max(0, around - 1.0 / STEPS);
    double high = Math.min(1, around + 1.0 / STEPS);
    while (high - low > NARROW) {
      Ultimatum left = of(chance, high - GOLDEN * (high - low), rejection);
      Ultimatum right = of(chance, low + GOLDEN * (high - low), rejection);
      if (left.payoff >= right.payoff) {
        high = right.offer;
      } else {
        low = left.offer;
      }
    }
    return of(chance, high, rejection);
  }

  private static Ultimatum of(DoubleUnaryOperator chance, double offer, double rejection) {
    return at(offer, chance.applyAsDouble(offer), rejection);
  }

  private static Ultimatum at(double offer, double chance, double rejection) {
    return new Ultimatum(offer, chance, (1 - offer) * chance + rejection * (1 - chance));
  }
}
