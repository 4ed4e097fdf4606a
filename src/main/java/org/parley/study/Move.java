package org.parley.study;

import java.util.List;
import org.parley.model.Cell;
import org.parley.model.Variant;
import org.parley.uncertainty.Estimate;

/**
 * How a party's utility changes from one variant to another, taken apart by issue and linkage at
 * the likely values. The score sheet is additive, so the parts add up to the whole: {@code
 * total.likely = after - before = sum of parts}.
 *
 * @param party id
 * @param from id of the variant moved from
 * @param to id of the variant moved to
 * @param before expected utility under {@code from} at the likely values, in points
 * @param after expected utility under {@code to} at the likely values, in points
 * @param total the change, with the interval of its draws
 * @param parts what changes, in the order of the file; issues first, then linkages
 */
public record Move(
    String party,
    String from,
    String to,
    double before,
    double after,
    Estimate total,
    List<Part> parts) {

  public Move {
    parts = List.copyOf(parts);
  }

  /**
   * The share of one issue or linkage in a move.
   *
   * @param id of the issue or linkage
   * @param kind which of the two
   * @param ground how well the content of both texts is known there
   * @param points by how much the party's utility changes
   */
  public record Part(String id, Kind kind, Ground ground, double points) {

    /** What a part belongs to. */
    public enum Kind {
      /** One issue: weight times the change of worth. */
      ISSUE,
      /** Points of a linkage that holds under one text and not under the other. */
      LINKAGE
    }

    /** How well the content of the texts is known, from best to worst. */
    public enum Ground {
      /** One option, reported or silent. */
      REPORTED,
      /** Rival readings. */
      RIVAL,
      /** Not found in a source, but inferred. */
      INFERRED,
      /** Not reported. */
      UNKNOWN;

      /** The ground of a text on an issue. */
      public static Ground of(Variant text, String issue) {
        Cell cell = text.cells().get(issue);
        if (cell instanceof Cell.Unknown) {
          return UNKNOWN;
        }
        Ground told = cell instanceof Cell.Mixture ? RIVAL : REPORTED;
        return text.inferred().contains(issue) ? told.weaker(INFERRED) : told;
      }

      Ground weaker(Ground other) {
        return compareTo(other) >= 0 ? this : other;
      }
    }
  }
}
