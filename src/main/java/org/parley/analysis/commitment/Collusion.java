package org.parley.analysis.commitment;

import org.parley.model.war.Check;

/**
 * Cartels as agreements that must enforce themselves: {@code n} equal firms share the monopoly
 * profit, and go back to competition for ever when one of them breaks out.
 *
 * <p>Cournot: Gibbons, <i>Game Theory for Applied Economists</i> (1992), section 2.3.C. Bertrand:
 * Tirole, <i>The Theory of Industrial Organization</i> (1988), chapter 6.
 */
public final class Collusion {
  private Collusion() {}

  /**
   * Quantities, inverse demand {@code a - Q}, unit cost {@code c}; profits in money a period. With
   * {@code m = (a - c)^2}: sharing gives {@code m/(4n)}, breaking out as well as possible {@code m
   * ((n+1)/(4n))^2}, competition {@code m/(n+1)^2}. Grim trigger holds from {@code (n+1)^2 /
   * ((n+1)^2 + 4n)} on.
   *
   * @param firms {@code n}, from 2
   * @param demand {@code a}, the price at which nothing is sold
   * @param cost {@code c}, below it
   * @throws IllegalArgumentException if a number is out of its range
   */
  public static Deviation cournot(int firms, double demand, double cost) {
    Check.atLeast(2, firms, "firms");
    Check.that(demand > cost, "demand", "above the cost " + cost, demand);
    double quota = (demand - cost) / (2 * firms);
    double reply = (demand - cost - (firms - 1) * quota) / 2;
    double alone = (demand - cost) / (firms + 1);
    return new Deviation(reply * reply, quota * (demand - cost) / 2, alone * alone);
  }

  /**
   * Prices: who undercuts has the whole profit once, and nobody has anything afterwards. Grim
   * trigger holds from {@code 1 - 1/n} on.
   *
   * @param firms {@code n}, from 2
   * @param profit of a monopoly, a period, at least 0
   * @throws IllegalArgumentException if a number is out of its range
   */
  public static Deviation bertrand(int firms, double profit) {
    Check.atLeast(2, firms, "firms");
    Check.notNegative(profit, "profit");
    return new Deviation(profit, profit / firms, 0);
  }
}
