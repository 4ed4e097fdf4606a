package org.parley.model;

import java.util.List;

/**
 * What options of a deal do to a war after it: a cap on an army, withdrawal from fortified land,
 * foreign forces.
 *
 * <p>Its numbers, under {@code provisions.ID.}: {@code chances.FUTURE}, what it adds to the chance
 * of a future once it is complete, adding to 0; {@code cost.PARTY}, points that it adds to what a
 * year of war costs a party.
 *
 * @param id name in the scenario file
 * @param title name for people
 * @param when it is part of packages in which all of these hold
 * @param from year after signature in which it begins, from 0
 * @param phase years until it is complete, from 1
 * @param basis where it comes from
 */
public record Provision(
    String id, String title, List<Condition> when, int from, int phase, Basis basis) {

  public Provision {
    when = List.copyOf(when);
  }

  /** The path of one of its numbers. */
  public String path(String number) {
    return "provisions." + id + "." + number;
  }
}
