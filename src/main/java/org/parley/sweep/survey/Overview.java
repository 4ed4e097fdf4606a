package org.parley.sweep.survey;

import java.util.List;
import org.parley.sweep.Column;
import org.parley.sweep.Row;

/**
 * What a table says in short.
 *
 * @param rows runs
 * @param measures one for each measured column, in order
 * @param kept some of the runs, chosen by chance; all if there are not many
 */
public record Overview(long rows, List<Spread> measures, List<Row> kept) {

  public Overview {
    measures = List.copyOf(measures);
    kept = List.copyOf(kept);
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
  public record Spread(Column column, long count, double mean, double low, double high) {

    /** Whether it is not the same in all runs. */
    public boolean varies() {
      return low < high;
    }
  }
}
