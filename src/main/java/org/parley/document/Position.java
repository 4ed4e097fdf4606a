package org.parley.document;

import java.util.Comparator;

/**
 * A place in a text.
 *
 * @param file name of the text, as the user gave it
 * @param line counted from 1
 * @param column counted from 1, in characters
 */
public record Position(String file, int line, int column) implements Comparable<Position> {
  private static final Comparator<Position> ORDER =
      Comparator.comparing(Position::file)
          .thenComparingInt(Position::line)
          .thenComparingInt(Position::column);

  /** The beginning of a text. */
  public static Position start(String file) {
    return new Position(file, 1, 1);
  }

  @Override
  public int compareTo(Position other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
