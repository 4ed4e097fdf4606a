package org.parley.report.page;

import java.util.List;

/**
 * A table for people or for a program.
 *
 * @param caption what it shows, with the unit
 * @param columns left to right
 * @param rows each with one value for each column
 */
public record Table(String caption, List<Column> columns, List<List<Value>> rows) {

  public Table {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    int width = columns.size();
    if (rows.stream().anyMatch(r -> r.size() != width)) {
      throw new IllegalArgumentException(
          "each row of '%s' needs %d values".formatted(caption, width));
    }
  }

  /**
   * A column.
   *
   * @param name heading
   * @param numeric whether its values are aligned to the right
   */
  public record Column(String name, boolean numeric) {}

  /** What stands in a cell. */
  public sealed interface Value {

    /** Text; empty where there is nothing to say. */
    record Text(String text) implements Value {}

    /** A number: to {@code decimals} places for people, in full for programs. */
    record Num(double number, int decimals, boolean signed) implements Value {}

    /** A share between 0 and 1: percent for people, in full for programs. */
    record Share(double share) implements Value {}

    /** A number with its 5-95 % interval, for people. */
    record Spread(double likely, double low, double high, int decimals, boolean signed)
        implements Value {}
  }
}
