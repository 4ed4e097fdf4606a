package org.parley.analysis.commitment;

import java.util.List;
import org.apache.commons.math3.analysis.polynomials.PolynomialFunction;

/**
 * What a party has in each year, in points: the first years one by one, then the same for ever. Its
 * value from year {@code t} on is {@code (1-delta) sum_(j>=0) delta^j x_(t+j)}, the constant that
 * is worth as much.
 *
 * @param first of the first years
 * @param then of every later year
 */
public record Yearly(List<Double> first, double then) {

  public Yearly {
    first = List.copyOf(first);
  }

  /** The same in every year. */
  public static Yearly constant(double points) {
    return new Yearly(List.of(), points);
  }

  /** What it is in a year, from 0. */
  public double at(int year) {
    return year < first.size() ? first.get(year) : then;
  }

  /** Its value from a year on, in points, by discount factor of a year, 0 to 1. */
  public double value(int year, double discount) {
    return polynomial(year).value(discount);
  }

  /** The value from a year on as a polynomial in the discount factor: first differences. */
  PolynomialFunction polynomial(int year) {
    double[] powers = new double[Math.max(0, first.size() - year) + 1];
    powers[0] = at(year);
    for (int j = 1; j < powers.length; j++) {
      powers[j] = at(year + j) - at(year + j - 1);
    }
    return new PolynomialFunction(powers);
  }

  /** {@code (1-delta) sum_(j<years) delta^j x_(t+j)}: the weight of a few years from one on. */
  PolynomialFunction polynomial(int year, int years) {
    double[] powers = new double[years + 1];
    for (int j = 0; j < years; j++) {
      powers[j] += at(year + j);
      powers[j + 1] -= at(year + j);
    }
    return new PolynomialFunction(powers);
  }
}
