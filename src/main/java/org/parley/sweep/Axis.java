package org.parley.sweep;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.parley.model.Uncertain;
import org.parley.uncertainty.design.Marginal;

/**
 * A varied path, ready to be asked for values: a {@link Double} for a number, a {@link String} for
 * what is chosen.
 */
sealed interface Axis {

  /** The path. */
  String path();

  /** How many values it has; of a range its ends. */
  BigInteger count();

  /** One of them, from 0. */
  Object level(long k);

  /** What it is where it does not vary. */
  Object base();

  /** The value at a coordinate of the unit cube. */
  Object at(double unit);

  /** Whether it is a number. */
  default boolean isNumber() {
    return base() instanceof Double;
  }

  /** Words or single numbers. */
  record Levels(String path, List<Object> levels, Object base) implements Axis {
    public Levels {
      levels = List.copyOf(levels);
    }

    @Override
    public BigInteger count() {
      return BigInteger.valueOf(levels.size());
    }

    @Override
    public Object level(long k) {
      return levels.get((int) k);
    }

    @Override
    public Object at(double unit) {
      return levels.get(Math.min((int) (unit * levels.size()), levels.size() - 1));
    }
  }

  /** Numbers at equal distances. */
  record Even(String path, Values.Steps steps, Object base) implements Axis {
    @Override
    public BigInteger count() {
      return steps.count().toBigInteger();
    }

    @Override
    public Object level(long k) {
      return steps.at(k);
    }

    @Override
    public Object at(double unit) {
      long size = count().longValueExact();
      return steps.at(Math.min((long) (unit * size), size - 1));
    }
  }

  /** A range, of which some values serve where single values are needed. */
  record Spread(String path, Marginal marginal, List<Double> levels, Double base) implements Axis {
    public Spread {
      levels = List.copyOf(levels);
    }

    /** Between two ends. */
    static Spread uniform(String path, Values.Range range, Double base) {
      double low = range.low().doubleValue();
      double high = range.high().doubleValue();
      return new Spread(path, new Marginal.Uniform(low, high), List.of(low, high), base);
    }

    /**
     * The range of a number of the scenario.
     *
     * @param isBetween whether its likely value is one of the single values
     */
    static Spread own(String path, Uncertain number, boolean isBetween) {
      return new Spread(
          path,
          new Marginal.Triangular(number.low(), number.likely(), number.high()),
          Stream.of(number.low(), number.likely(), number.high())
              .distinct()
              .filter(n -> isBetween || n != number.likely())
              .toList(),
          number.likely());
    }

    @Override
    public BigInteger count() {
      return BigInteger.valueOf(levels.size());
    }

    @Override
    public Object level(long k) {
      return levels.get((int) k);
    }

    @Override
    public Object at(double unit) {
      return marginal.at(unit);
    }
  }

  /** Numbers in this order. */
  static Axis numbers(String path, List<BigDecimal> numbers, Object base) {
    return new Levels(path, numbers.stream().map(n -> (Object) n.doubleValue()).toList(), base);
  }
}
