package org.parley.analysis.commitment;

import java.util.OptionalDouble;
import org.parley.model.war.Check;

/**
 * A violation that brings {@code g} once, and costs a penalty {@code f} if it is detected.
 *
 * <p>Becker, <i>Crime and Punishment: An Economic Approach</i>, Journal of Political Economy 76
 * (1968), 169-217, doi:10.1086/259394.
 *
 * @param gain {@code g}
 * @param penalty {@code f}, in the same unit, at least 0
 */
public record Deterrence(double gain, double penalty) {

  /**
   * @throws IllegalArgumentException if the penalty is negative
   */
  public Deterrence {
    Check.notNegative(penalty, "penalty");
  }

  /**
   * Smallest chance of detection that deters if the violator keeps the gain: {@code g <= p f}. None
   * if certainty does not.
   */
  public OptionalDouble detectionIfGainKept() {
    return gain > penalty ? OptionalDouble.empty() : ratio(penalty);
  }

  /** Smallest chance of detection that deters if the gain is taken away: {@code (1-p) g <= p f}. */
  public double detectionIfGainLost() {
    return ratio(gain + penalty).orElse(0);
  }

  private OptionalDouble ratio(double stake) {
    return OptionalDouble.of(gain <= 0 ? 0 : gain / stake);
  }
}
