package org.parley.sweep;

import java.io.Serializable;

/**
 * A column of the table.
 *
 * @param name heading
 * @param type what stands in it
 * @param unit for people; empty where there is none
 */
public record Column(String name, Type type, String unit) implements Serializable {

  /** What stands in a column. */
  public enum Type {
    /** A text. */
    TEXT,
    /** A whole number. */
    WHOLE,
    /** A number, or nothing. */
    NUMBER
  }
}
