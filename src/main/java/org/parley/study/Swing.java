package org.parley.study;

import org.parley.model.Quantity;

/**
 * What the measure is when one input is at an end of its range and all others at their likely
 * values, in the unit of the measure.
 *
 * @param input the number
 * @param low at its low end
 * @param base at its likely value
 * @param high at its high end
 */
public record Swing(Quantity input, double low, double base, double high) {

  /** Between the lowest and the highest of the three. */
  public double length() {
    return Math.max(base, Math.max(low, high)) - Math.min(base, Math.min(low, high));
  }
}
