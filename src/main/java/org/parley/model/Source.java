package org.parley.model;

/**
 * A document that a claim rests on.
 *
 * @param id name in the scenario file
 * @param title outlet and what it is
 * @param date ISO date: year, year and month, or day
 * @param kind how the reader should take it
 * @param note reliability or access, may be empty
 */
public record Source(String id, String title, String date, Kind kind, String note) {

  /** How a source knows what it says. */
  public enum Kind {
    /** The published text itself. */
    TEXT,
    /** Told by somebody who was in the room. */
    READOUT,
    /** A press report of something the reader cannot see. */
    REPORT,
    /** A stated position. */
    STATEMENT,
    /** An opinion poll. */
    POLL,
    /** Figures: budgets, areas, casualties. */
    DATA,
    /** A law or constitution. */
    LAW,
    /** An expert's reading. */
    ANALYSIS
  }
}
