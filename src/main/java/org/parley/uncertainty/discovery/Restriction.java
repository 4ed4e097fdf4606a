package org.parley.uncertainty.discovery;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a box says of one input. */
public sealed interface Restriction {

  /** Whether a value is inside. */
  boolean admits(double value);

  /**
   * A range, both ends included; an end that is not restricted is infinite.
   *
   * @param low lowest value inside
   * @param high highest value inside
   */
  record Range(double low, double high) implements Restriction {
    /** No restriction. */
    static final Range ALL = new Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    @Override
    public boolean admits(double value) {
      return low <= value && value <= high;
    }

    /** The same from some value on. */
    Range from(double value) {
      return new Range(Math.max(low, value), high);
    }

    /** The same up to some value. */
    Range upTo(double value) {
      return new Range(low, Math.min(high, value));
    }
  }

  /**
   * Some values of a category.
   *
   * @param values those inside
   */
  record Among(SortedSet<Double> values) implements Restriction {

    public Among {
      values = Collections.unmodifiableSortedSet(new TreeSet<>(values));
    }

    @Override
    public boolean admits(double value) {
      return values.contains(value);
    }
  }
}
