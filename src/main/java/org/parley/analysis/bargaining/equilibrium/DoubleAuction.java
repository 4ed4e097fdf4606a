package org.parley.analysis.bargaining.equilibrium;

/**
 * A buyer and a seller each name a price, sealed; if the buyer's {@code b} is at least the seller's
 * {@code s} they trade at {@code k b + (1 - k) s}. The buyer's value {@code v} and the seller's
 * cost {@code c} are private, independent and uniform on 0 to 1.
 *
 * <p>The equilibrium in linear strategies: {@code b(v) = v / (1 + k) + k (1 - k) / (2 (1 + k))} and
 * {@code s(c) = c / (2 - k) + (1 - k) / 2}; they trade if {@code v >= a c + (1 - k) / 2} with
 * {@code a = (1 + k) / (2 - k)}. At {@code k = 1/2} no mechanism brings larger gains.
 *
 * <p>Chatterjee and Samuelson, <i>Bargaining under Incomplete Information</i>, Operations Research
 * 31 (1983), 835-851; Myerson and Satterthwaite, Journal of Economic Theory 29 (1983), 265-281.
 *
 * @param k weight of the buyer's offer in the price, 0 to 1
 */
public record DoubleAuction(double k) {
  /** Chance that the value is above the cost. */
  public static final double EFFICIENT_TRADE = 1.0 / 2;

  /** Expected gains if all trade that should. */
  public static final double FIRST_BEST = 1.0 / 6;

  public DoubleAuction {
    Checks.requireUnit(k);
  }

  /**
   * A price that depends on what its owner knows.
   *
   * @param slope by value or cost
   * @param intercept at value or cost 0
   */
  public record Line(double slope, double intercept) {

    /** The price at a value or cost. */
    public double at(double x) {
      return slope * x + intercept;
    }
  }

  /** What the buyer offers, by its value. */
  public Line buyer() {
    return new Line(1 / (1 + k), k * (1 - k) / (2 * (1 + k)));
  }

  /** What the seller asks, by its cost. */
  public Line seller() {
    return new Line(1 / (2 - k), (1 - k) / 2);
  }

  /** The least value at which a buyer trades, by the seller's cost. */
  public Line leastValue() {
    return new Line((1 + k) / (2 - k), (1 - k) / 2);
  }

  /** The chance of a trade, {@code (1 + k) (2 - k) / 8}. */
  public double tradeProbability() {
    return (1 + k) * (2 - k) / 8;
  }

  /**
   * Expected gains of both together, {@code E (v - c)} where they trade: {@code (B^2 / 2 - B^3 / 6
   * - B^3 / (6 a)) / a} with {@code B = (1 + k) / 2}.
   */
  public double expectedGains() {
    double a = leastValue().slope();
    double b = 1 - leastValue().intercept();
    return (b * b / 2 - b * b * b / 6 - b * b * b / (6 * a)) / a;
  }

  /** Expected gains as a share of the first best. */
  public double efficiency() {
    return expectedGains() / FIRST_BEST;
  }
}
