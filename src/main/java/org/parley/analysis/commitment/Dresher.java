package org.parley.analysis.commitment;

import org.apache.commons.numbers.fraction.BigFraction;
import org.parley.model.war.Check;

/**
 * Inspections over time: {@code n} periods, {@code m} inspections, an inspectee who may violate at
 * most once and sees every inspection. Zero-sum: the inspector has 1 if a violation is caught, -1
 * if not, 0 if there is none.
 *
 * <p>The value to the inspector follows from the 2x2 game of the first period, {@code v(n,m) = val
 * [[1, v(n-1,m-1)], [-1, v(n-1,m)]]} (rows: inspect or not; columns: violate or not), with {@code
 * v(n,0) = -1} and {@code v(n,m) = 0} where every period can be inspected. Closed form: {@code
 * -C(n-1,m) / (C(n,0) + ... + C(n,m))}. Exact fractions.
 *
 * <p>Dresher, <i>A Sampling Inspection Problem in Arms Control Agreements</i>, RAND RM-2972 (1962).
 *
 * @param periods {@code n}, from 0
 * @param inspections {@code m}, from 0
 */
public record Dresher(int periods, int inspections) {

  /**
   * @throws IllegalArgumentException if a number is negative
   */
  public Dresher {
    Check.atLeast(0, periods, "periods");
    Check.atLeast(0, inspections, "inspections");
  }

  /** The value to the inspector, from -1 to 0. */
  public BigFraction value() {
    BigFraction total = BigFraction.ZERO;
    BigFraction term = BigFraction.ONE;
    for (int i = 0; i <= Math.min(periods, inspections); i++) {
      total = total.add(term);
      term = term.multiply(periods - i).divide(i + 1);
    }
    return free().divide(total).negate();
  }

  /** {@code C(n-1,m)}, 0 if all periods can be inspected. */
  private BigFraction free() {
    BigFraction product = inspections < periods ? BigFraction.ONE : BigFraction.ZERO;
    for (int i = 1; i <= inspections && inspections < periods; i++) {
      product = product.multiply(periods - i).divide(i);
    }
    return product;
  }

  /**
   * With which probability the inspector inspects in the first period: the one that makes the
   * inspectee indifferent, {@code p - (1-p) = p v(n-1,m-1) + (1-p) v(n-1,m)}. 0 if no inspection is
   * left, 1 if there is one for every period.
   */
  public BigFraction firstInspection() {
    if (inspections == 0 || inspections >= periods) {
      return inspections == 0 ? BigFraction.ZERO : BigFraction.ONE;
    }
    BigFraction used = new Dresher(periods - 1, inspections - 1).value();
    BigFraction saved = new Dresher(periods - 1, inspections).value();
    return saved.add(1).divide(saved.subtract(used).add(2));
  }
}
