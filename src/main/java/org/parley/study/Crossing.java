package org.parley.study;

import java.util.Optional;
import java.util.stream.Stream;
import org.parley.model.Quantity;
import org.parley.uncertainty.sensitivity.Threshold;
import org.parley.uncertainty.sensitivity.Threshold.Flip;

/**
 * At what value of one input the measure crosses the threshold, all others at their likely values.
 *
 * @param input the number
 * @param holds whether the threshold is reached at its likely value
 * @param within what happens within its range
 * @param below what happens under its range, down to a bound; empty if the range ends there
 * @param above what happens over its range, up to a bound; empty if the range ends there
 * @param least the lower bound of the search, in the input's unit
 * @param most the upper bound
 */
public record Crossing(
    Quantity input,
    boolean holds,
    Threshold within,
    Optional<Threshold> below,
    Optional<Threshold> above,
    double least,
    double most) {

  /** All flips, from low to high. */
  public Stream<Flip> flips() {
    return Stream.of(below, Optional.of(within), above)
        .flatMap(Optional::stream)
        .flatMap(t -> t.flips().stream());
  }

  /** The flip nearest to the likely value; of equals the lower one. */
  public Optional<Flip> nearest() {
    return flips().min((a, b) -> Double.compare(distance(a), distance(b)));
  }

  private double distance(Flip flip) {
    return Math.abs(value(flip) - input.value().likely());
  }

  /** Where a flip is: the middle of its bracket. */
  public static double value(Flip flip) {
    return flip.below() + (flip.above() - flip.below()) / 2;
  }

  /** Whether a flip lies outside the range. */
  public boolean isBeyond(Flip flip) {
    return flip.above() > input.value().high() || flip.below() < input.value().low();
  }
}
