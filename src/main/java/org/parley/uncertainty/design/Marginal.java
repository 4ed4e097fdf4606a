package org.parley.uncertainty.design;

import java.util.List;
import org.apache.commons.statistics.distribution.TriangularDistribution;

/**
 * The distribution of one input, as its inverse: from a coordinate of the unit cube to a value, in
 * the input's own unit.
 */
public sealed interface Marginal {

  /**
   * The value at a coordinate; it never falls as the coordinate rises, except along the levels of a
   * {@link Choice}, which are in the order given.
   *
   * @param unit between 0 and 1
   */
  double at(double unit);

  /**
   * Equally likely between two ends: {@code low + u (high - low)}.
   *
   * @param low lowest value
   * @param high highest value, not below
   */
  record Uniform(double low, double high) implements Marginal {

    public Uniform {
      requireOrder(low, low, high);
    }

    @Override
    public double at(double unit) {
      return Math.min(high, low + requireUnit(unit) * (high - low));
    }
  }

  /**
   * Triangular between two ends with a peak: the law that a range of a scenario is drawn by.
   *
   * @param low lowest value
   * @param likely where the peak is
   * @param high highest value
   */
  record Triangular(double low, double likely, double high) implements Marginal {

    public Triangular {
      requireOrder(low, likely, high);
    }

    @Override
    public double at(double unit) {
      requireUnit(unit);
      return low == high
          ? low
          : TriangularDistribution.of(low, likely, high).inverseCumulativeProbability(unit);
    }
  }

  /**
   * One of several values, all equally likely: level {@code floor(u L)} of {@code L}.
   *
   * @param values at least one
   */
  record Choice(List<Double> values) implements Marginal {

    public Choice {
      values = List.copyOf(values);
      if (values.isEmpty()) {
        throw new IllegalArgumentException("nothing to choose from");
      }
    }

    @Override
    public double at(double unit) {
      int level = (int) (requireUnit(unit) * values.size());
      return values.get(Math.min(level, values.size() - 1));
    }
  }

  private static double requireUnit(double unit) {
    if (!(unit >= 0 && unit <= 1)) {
      throw new IllegalArgumentException("a coordinate is between 0 and 1, found " + unit);
    }
    return unit;
  }

  private static void requireOrder(double low, double likely, double high) {
    if (!(low <= likely && likely <= high) || Double.isInfinite(low) || Double.isInfinite(high)) {
      throw new IllegalArgumentException(
          "a range is low <= likely <= high, found [%s, %s, %s]".formatted(low, likely, high));
    }
  }
}
