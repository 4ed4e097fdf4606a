package org.parley.model;

/**
 * A number of the scenario with its range: between {@code low} and {@code high}, most likely {@code
 * likely}. An exact number has all three equal.
 *
 * @param low lowest value thought possible
 * @param likely most likely value
 * @param high highest value thought possible
 */
public record Uncertain(double low, double likely, double high) {

  public Uncertain {
    if (!(low <= likely && likely <= high) || Double.isInfinite(low) || Double.isInfinite(high)) {
      throw new IllegalArgumentException(
          "a range is low <= likely <= high, found [%s, %s, %s]".formatted(low, likely, high));
    }
  }

  /** The number itself, without doubt. */
  public static Uncertain exactly(double value) {
    return new Uncertain(value, value, value);
  }

  /** Whether all draws give the same number. */
  public boolean isExact() {
    return low == high;
  }

  /** The same range in other units: each value times a factor that is not negative. */
  public Uncertain times(double factor) {
    return new Uncertain(low * factor, likely * factor, high * factor);
  }
}
