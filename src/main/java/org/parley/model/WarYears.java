package org.parley.model;

import java.util.Map;

/**
 * A lottery that takes years: a war that ends in each year with some chance, then in one of the
 * lottery's futures.
 *
 * <p>Its numbers, under {@code wars.LOTTERY.}: {@code ends}, chance that it ends in a year while
 * nobody is exhausted; {@code front}, movement of the front in a year, to the advantage of the
 * first side if positive; {@code staying.PARTY}, years that a side can go on; {@code
 * discount.PARTY}, what next year counts for a party; {@code cost.PARTY}, points that a year of war
 * costs it for good.
 *
 * @param lottery id of the lottery
 * @param years the horizon
 * @param left id of the future that what is left at the horizon goes to
 * @param line where each future lies between the sides, -1 (the second's) to 1 (the first's), by id
 * @param first one side
 * @param second the other
 * @param basis where it comes from
 */
public record WarYears(
    String lottery,
    int years,
    String left,
    Map<String, Double> line,
    Side first,
    Side second,
    Basis basis) {

  public WarYears {
    line = Ordered.copy(line);
  }

  /**
   * A side of the war.
   *
   * @param party id
   * @param collapse id of the future in which its exhaustion ends the war
   */
  public record Side(String party, String collapse) {}

  /** The path of one of its numbers. */
  public String path(String number) {
    return "wars." + lottery + "." + number;
  }
}
