package org.parley.model;

import java.util.Optional;

/**
 * A named change of what parties have without a deal: aid cut off, the front moves, a deadline.
 *
 * <p>Its numbers, under {@code pressures.ID.}: {@code probability} that it comes about; {@code
 * credibility}, the chance that a threat is carried out (1 where nobody makes it); {@code cost} to
 * the party that makes it, in its points; {@code noDeal.PARTY}, points added to its no deal; {@code
 * odds.LOTTERY.FUTURE}, factors on the chance of a future, before the chances are scaled to 1;
 * {@code front} and {@code staying.PARTY}, what it adds to a war's movement of the front in a year
 * and to a party's staying power in years. At strength {@code s} in 0..1 points count {@code s}
 * times and factors to the power {@code s}.
 *
 * @param id name in the scenario file
 * @param title name for people
 * @param by id of the party that makes it, for a threat
 * @param basis where it comes from
 */
public record Pressure(String id, String title, Optional<String> by, Basis basis) {

  /** The path of one of its numbers. */
  public String path(String number) {
    return "pressures." + id + "." + number;
  }
}
