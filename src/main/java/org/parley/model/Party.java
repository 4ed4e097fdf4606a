package org.parley.model;

import java.util.Optional;

/**
 * A side with a score sheet.
 *
 * @param id name in the scenario file
 * @param name name for people
 * @param seat its place at the table
 * @param opening id of the variant that is its own opening text
 * @param about one line on who this is, may be empty
 */
public record Party(String id, String name, Seat seat, Optional<String> opening, String about) {

  /** What a party's consent is needed for. */
  public enum Seat {
    /** Its signature is needed. */
    SIGNS,
    /** It does not sign, but the text needs its later consent. */
    RATIFIES,
    /** It has no say, it can only answer. */
    REACTS
  }

  /** The same party in another seat. */
  public Party in(Seat other) {
    return new Party(id, name, other, opening, about);
  }
}
