package org.parley.scenario;

import java.util.Map;
import org.parley.model.Uncertain;

/** What a number must lie between. */
enum Bounds {
  /** Worths, chances, shares. */
  UNIT("a number from 0 to 1", 0, 1),
  /** Weights and costs. */
  NOT_NEGATIVE("a number from 0 to 1000000", 0, Bounds.MOST),
  /** Shares that are not lost altogether. */
  FACTOR("a number above 0 and at most 1", Double.MIN_VALUE, 1),
  /** Exponents. */
  POSITIVE("a number above 0 and at most 100", Double.MIN_VALUE, 100),
  /** From one end of a line to the other. */
  LINE("a number from -1 to 1", -1, 1),
  /** Years and seats that there may be none of. */
  COUNT("a number from 0 to 1000", 0, 1000),
  /** Points, which may be lost. */
  SIGNED("a number from -1000000 to 1000000", -Bounds.MOST, Bounds.MOST);

  // far above any score, and small enough that no sum of points overflows
  private static final double MOST = 1_000_000;

  private final String words;
  private final double low;
  private final double high;

  Bounds(String words, double low, double high) {
    this.words = words;
    this.low = low;
    this.high = high;
  }

  boolean includes(double value) {
    return value >= low && value <= high;
  }

  /** Whether all of a range is allowed. */
  boolean includes(Uncertain range) {
    return includes(range.low()) && includes(range.high());
  }

  /** The nearest value that is allowed. */
  double clip(double value) {
    return Math.min(high, Math.max(low, value));
  }

  Map<String, Object> schema() {
    return low == Double.MIN_VALUE
        ? Schemas.of("type", "number", "exclusiveMinimum", 0, "maximum", high)
        : Schemas.of("type", "number", "minimum", low, "maximum", high);
  }

  /** The bounds in words. */
  String words() {
    return words;
  }
}
