package org.parley.uncertainty.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoublePredicate;

/**
 * At what value of an input does an answer flip between yes and no? The range is scanned at equal
 * steps, and each step over which the answer changes is halved until it is narrow enough. So
 * whatever is said of a flip was evaluated; what may be missed is an even number of flips within
 * one step of the scan.
 *
 * @param flips where the answer flips, from low to high; none if it does not
 * @param atLow the answer at the low end
 * @param step width of a step of the scan, in the input's unit: flips nearer than this to one
 *     another may have been missed
 */
public record Threshold(List<Flip> flips, boolean atLow, double step) {

  public Threshold {
    flips = List.copyOf(flips);
  }

  /**
   * A flip. In the input's unit.
   *
   * @param below a value below it, where the answer was still the old one
   * @param above a value above it, where it is the new one; at most the tolerance away, or the next
   *     number that there is
   * @param toYes whether no becomes yes
   */
  public record Flip(double below, double above, boolean toYes) {}

  /** What was found. */
  public enum Kind {
    /** Yes at every value looked at. */
    ALWAYS,
    /** No at every value looked at. */
    NEVER,
    /** One flip. */
    ONCE,
    /** Several flips, so that "from this value on" would be wrong. */
    SEVERAL
  }

  /** What was found. */
  public Kind kind() {
    return switch (flips.size()) {
      case 0 -> atLow ? Kind.ALWAYS : Kind.NEVER;
      case 1 -> Kind.ONCE;
      default -> Kind.SEVERAL;
    };
  }

  /**
   * Looks for the flips.
   *
   * @param low low end of the input's range
   * @param high high end, above it
   * @param steps steps of the scan, at least 1
   * @param tolerance how narrow a flip's bracket has to be, in the input's unit; 0 for the last bit
   * @param answer the question, asked {@code steps + 1} times and about {@code log2(step /
   *     tolerance)} times for each flip
   */
  public static Threshold search(
      double low, double high, int steps, double tolerance, DoublePredicate answer) {
    if (!(low < high) || !Double.isFinite(high - low) || steps < 1 || !(tolerance >= 0)) {
      throw new IllegalArgumentException(
          "low < high, 1 step or more and a tolerance of 0 or more, found [%s, %s], %d and %s"
              .formatted(low, high, steps, tolerance));
    }
    List<Flip> flips = new ArrayList<>();
    boolean atLow = answer.test(low);
    boolean before = atLow;
    double from = low;
    for (int n = 1; n <= steps; n++) {
      double to = n == steps ? high : low + (high - low) * n / steps;
      boolean now = answer.test(to);
      if (now != before) {
        flips.add(bisect(from, to, now, tolerance, answer));
      }
      before = now;
      from = to;
    }
    return new Threshold(flips, atLow, (high - low) / steps);
  }

  private static Flip bisect(
      double from, double to, boolean toYes, double tolerance, DoublePredicate answer) {
    double below = from;
    double above = to;
    double middle = below + (above - below) / 2;
    while (above - below > tolerance && below < middle && middle < above) {
      if (answer.test(middle) == toYes) {
        above = middle;
      } else {
        below = middle;
      }
      middle = below + (above - below) / 2;
    }
    return new Flip(below, above, toYes);
  }
}
