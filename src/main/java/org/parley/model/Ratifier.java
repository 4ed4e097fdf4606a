package org.parley.model;

import java.util.List;

/**
 * A body whose later consent is needed: a parliament, voters, states that decide unanimously. It
 * has the score sheet of the party on whose side it stands, with some issues counting more or less.
 *
 * <p>Its numbers, under {@code ratifiers.ID.}: {@code spread}, standard deviation of opinions
 * within a bloc, in points; {@code swing}, that of a mood common to all; {@code noDeal}, points by
 * which its no deal differs from the party's; {@code lean.BLOC}, points by which a bloc leans
 * towards the deal; {@code weights.ISSUE}, how many times as much an issue counts, before the
 * weights are scaled to the party's total.
 *
 * @param id name in the scenario file
 * @param title name for people
 * @param party id of the party on whose side it stands
 * @param blocs at least one; for a referendum their seats are shares of the voters in any unit
 * @param needed votes needed to pass; 0 for a referendum
 * @param share share of the voters needed, in a referendum; 0 for a body with votes
 * @param when it is asked only about packages in which all of these hold; about all if empty
 * @param basis where it comes from
 */
public record Ratifier(
    String id,
    String title,
    String party,
    List<Bloc> blocs,
    int needed,
    double share,
    List<Condition> when,
    Basis basis) {

  public Ratifier {
    blocs = List.copyOf(blocs);
    when = List.copyOf(when);
  }

  /**
   * Members who lean alike.
   *
   * @param id name in the scenario file
   * @param seats how many
   */
  public record Bloc(String id, int seats) {}

  /** Whether the voters decide. */
  public boolean isReferendum() {
    return share > 0;
  }

  /** Seats in all. */
  public int members() {
    return blocs.stream().mapToInt(Bloc::seats).sum();
  }

  /** The path of one of its numbers. */
  public String path(String number) {
    return "ratifiers." + id + "." + number;
  }
}
