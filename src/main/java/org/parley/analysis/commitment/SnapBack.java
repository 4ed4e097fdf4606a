package org.parley.analysis.commitment;

import java.util.OptionalDouble;
import org.parley.model.war.Check;

/**
 * Sanctions that return by themselves after a breach: {@code s} in each of {@code k} periods, the
 * first {@code L} periods after the breach. Their present value at the breach is {@code s (delta^L
 * + ... + delta^(L+k-1))}, in the unit of {@code s}.
 *
 * @param sanction {@code s}, a period, at least 0
 * @param lag {@code L}, periods from the breach to the first sanction, from 0
 * @param periods {@code k}, how many, from 0
 */
public record SnapBack(double sanction, int lag, int periods) {

  /**
   * @throws IllegalArgumentException if a number is negative
   */
  public SnapBack {
    Check.notNegative(sanction, "sanction");
    Check.atLeast(0, lag, "lag");
    Check.atLeast(0, periods, "periods");
  }

  /** What the sanctions cost altogether, seen from the breach, by discount factor of a period. */
  public double presentValue(double delta) {
    return sanction * factor(delta);
  }

  /** Whether they cost at least what the breach brings once. */
  public boolean deters(double gain, double delta) {
    return presentValue(delta) >= gain;
  }

  /**
   * The smallest sanction a period that costs what the breach brings once; none if no sanction
   * does, since nothing of it counts.
   */
  public OptionalDouble minimumSanction(double gain, double delta) {
    if (gain <= 0) {
      return OptionalDouble.of(0);
    }
    double factor = factor(delta);
    return factor == 0 ? OptionalDouble.empty() : OptionalDouble.of(gain / factor);
  }

  private double factor(double delta) {
    Check.unit(delta, "delta");
    return Enforcement.sum(delta, lag, periods);
  }
}
