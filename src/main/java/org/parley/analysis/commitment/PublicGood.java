package org.parley.analysis.commitment;

import org.parley.model.war.Check;

/**
 * Each of {@code n} parties may contribute one unit to something that all enjoy in equal parts.
 *
 * @param parties {@code n}, from 2
 * @param benefit {@code b}, of one unit to all together
 * @param cost {@code c}, of one unit to who contributes it, in the same unit, at most {@code b}
 */
public record PublicGood(int parties, double benefit, double cost) {

  /**
   * @throws IllegalArgumentException if a unit costs more than it brings to all
   */
  public PublicGood {
    Check.atLeast(2, parties, "parties");
    Check.that(cost <= benefit, "cost", "at most the benefit " + benefit, cost);
  }

  /**
   * All contribute, {@code b - c}; one does not, {@code b (n-1)/n}; nobody does, 0. Grim trigger
   * holds from {@code (c - b/n) / (b (n-1)/n)} on.
   */
  public Deviation deviation() {
    return new Deviation(benefit * (parties - 1) / parties, benefit - cost, 0);
  }

  /**
   * Whether giving nothing is better in a single period whatever the others do: {@code c > b/n}.
   */
  public boolean defectionDominates() {
    return cost * parties > benefit;
  }
}
