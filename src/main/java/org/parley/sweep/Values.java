package org.parley.sweep;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * What a path is varied over, as it was asked for. Numbers are kept as shortest decimals, so that
 * equal plans are written alike and steps are exact.
 */
public sealed interface Values extends Serializable {

  /** How it is written in a plan file. */
  Object written();

  /** Numbers at equal distances, the first of which is {@code from}; {@code to} if it is hit. */
  record Steps(BigDecimal from, BigDecimal to, BigDecimal step) implements Values {
    @Override
    public Object written() {
      return "%s:%s:%s".formatted(from.toPlainString(), to.toPlainString(), step.toPlainString());
    }

    /** How many there are; 0 or less if the step leads away from the end. */
    BigDecimal count() {
      return to.subtract(from).divide(step, 0, RoundingMode.FLOOR).add(BigDecimal.ONE);
    }

    /** The k-th of them, from 0. */
    double at(long k) {
      return from.add(step.multiply(BigDecimal.valueOf(k))).doubleValue();
    }
  }

  /** Numbers in this order. */
  record Numbers(List<BigDecimal> numbers) implements Values {
    public Numbers {
      numbers = List.copyOf(numbers);
    }

    @Override
    public Object written() {
      return numbers.stream().map(Numbers::plain).toList();
    }

    /** Of a whole number a decimal would be written with a tag. */
    private static Object plain(BigDecimal number) {
      return number.scale() <= 0 ? number.toBigIntegerExact() : number;
    }
  }

  /** Words in this order: seats, or on and off. */
  record Words(List<String> words) implements Values {
    public Words {
      words = List.copyOf(words);
    }

    @Override
    public Object written() {
      return words;
    }
  }

  /** All numbers between two ends, equally likely. */
  record Range(BigDecimal low, BigDecimal high) implements Values {
    @Override
    public Object written() {
      return low.toPlainString() + ".." + high.toPlainString();
    }
  }

  /** The range that the scenario gives the number, drawn as the scenario draws it. */
  record Own() implements Values {
    /** How it is written. */
    public static final String WORD = "own";

    @Override
    public Object written() {
      return WORD;
    }
  }
}
