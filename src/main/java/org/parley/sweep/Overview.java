package org.parley.sweep;

import java.util.List;

/**
 * What a table says in short.
 *
 * @param rows runs
 * @param measures one for each measured column, in order
 */
public record Overview(long rows, List<Spread> measures) {

  public Overview {
    measures = List.copyOf(measures);
  }

  /**
   * A column over all runs that have a value there.
   *
   * @param column which
   * @param count runs with a value
   * @param mean of the values; not a number if there are none
   * @param low smallest value
   * @param high largest value
   */
  public record Spread(Column column, long count, double mean, double low, double high) {}
}
