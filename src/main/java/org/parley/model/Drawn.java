package org.parley.model;

import java.util.Map;

/** The value of every number of a scenario in one draw, by path. */
public final class Drawn {
  private final Map<String, Integer> at;
  private final double[] values;

  Drawn(Map<String, Integer> at, double[] values) {
    this.at = at;
    this.values = values;
  }

  /** Whether the scenario has such a number. */
  public boolean has(String path) {
    return at.containsKey(path);
  }

  /**
   * The value of a number.
   *
   * @throws IllegalArgumentException if the scenario has no such number
   */
  public double of(String path) {
    Integer place = at.get(path);
    if (place == null) {
      throw new IllegalArgumentException("the scenario has no number " + path);
    }
    return values[place];
  }

  /** The value of a number that may be left out. */
  public double of(String path, double otherwise) {
    Integer place = at.get(path);
    return place == null ? otherwise : values[place];
  }
}
