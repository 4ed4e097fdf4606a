package org.parley.document;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something wrong with a text, in words for the person who wrote it.
 *
 * @param position where
 * @param found what is there
 * @param expected what should be there, may be empty
 * @param hint how to mend it, may be empty
 */
public record Problem(Position position, String found, String expected, String hint)
    implements Comparable<Problem> {

  /** A problem without a hint. */
  public Problem(Position position, String found, String expected) {
    this(position, found, expected, "");
  }

  /** Problems in the order of the text. */
  @Override
  public int compareTo(Problem other) {
    return position.compareTo(other.position);
  }

  /** The whole sentence: {@code file:line:column: found; expected ...; hint}. */
  @Override
  public String toString() {
    String wanted = expected.isEmpty() ? "" : "expected " + expected;
    return position
        + ": "
        + Stream.of(found, wanted, hint)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("; "));
  }
}
