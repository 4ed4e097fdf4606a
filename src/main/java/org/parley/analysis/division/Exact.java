package org.parley.analysis.division;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/** Numbers as exact fractions. */
public final class Exact {
  private Exact() {}

  /**
   * The fraction that a number is written as: 0.1 is one tenth, not the binary number nearest to
   * it.
   *
   * @param number any finite number
   * @throws NumberFormatException if it is infinite or not a number
   */
  public static BigFraction of(double number) {
    BigDecimal decimal = BigDecimal.valueOf(number);
    return decimal.scale() <= 0
        ? BigFraction.of(decimal.toBigIntegerExact())
        : BigFraction.of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
  }

  /** Several of them, in the order given. */
  public static List<BigFraction> listOf(double... numbers) {
    return Arrays.stream(numbers).mapToObj(Exact::of).toList();
  }

  static BigFraction sum(List<BigFraction> numbers) {
    return numbers.stream().reduce(BigFraction.ZERO, BigFraction::add);
  }
}
