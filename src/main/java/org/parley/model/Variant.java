package org.parley.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A named, dated, sourced text.
 *
 * @param id name in the scenario file
 * @param title name for people
 * @param date ISO date: year, year and month, or day
 * @param author who wrote it, may be empty
 * @param grade how well its content is known
 * @param sources ids of sources
 * @param revises id of the text it was drafted from
 * @param later whether it is later knowledge than the scenario's date
 * @param cells what it says, by issue id, for every issue
 * @param inferred issues whose cell is an inference
 * @param note remark, may be empty
 */
public record Variant(
    String id,
    String title,
    String date,
    String author,
    Grade grade,
    List<String> sources,
    Optional<String> revises,
    boolean later,
    Map<String, Cell> cells,
    Set<String> inferred,
    String note) {

  public Variant {
    sources = List.copyOf(sources);
    cells = Ordered.copy(cells);
    inferred = Set.copyOf(inferred);
  }

  /** How well the content of a text is known. */
  public enum Grade {
    /** Published text. */
    TEXT,
    /** Read out by a principal. */
    READOUT,
    /** Press report of an unseen text. */
    REPORT
  }

  /** Number of issues on which the content is not reported. */
  public int unknownCells() {
    return (int) cells.values().stream().filter(Cell.Unknown.class::isInstance).count();
  }

  /** Number of issues on which the content is found in a source: neither unknown nor inferred. */
  public int reportedCells() {
    return (int)
        cells.entrySet().stream()
            .filter(e -> !(e.getValue() instanceof Cell.Unknown) && !inferred.contains(e.getKey()))
            .count();
  }

  /** The same text with other cells. */
  public Variant with(Map<String, Cell> other) {
    return new Variant(
        id, title, date, author, grade, sources, revises, later, other, inferred, note);
  }
}
