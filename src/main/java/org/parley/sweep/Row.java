package org.parley.sweep;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * One run: a row of the table.
 *
 * @param task number in the plan, from 0
 * @param replication of its point, from 0
 * @param draw number of the draw that is its luck
 * @param inputs value of each varied path: a {@link Double} or a {@link String}
 * @param measures value of each measure; not a number where there is none
 */
public record Row(long task, int replication, int draw, List<Object> inputs, List<Double> measures)
    implements Serializable {
  private static final int FIXED = 5;

  public Row {
    inputs = List.copyOf(inputs);
    measures = List.copyOf(measures);
  }

  /**
   * What stands in the columns of the table, in their order.
   *
   * @param plan id of the plan
   * @param seed of the plan
   */
  public List<Object> cells(String plan, long seed) {
    List<Object> cells = new ArrayList<>(inputs.size() + measures.size() + FIXED);
    cells.addAll(List.of(plan, task, (long) replication, seed, (long) draw));
    cells.addAll(inputs);
    cells.addAll(measures);
    return cells;
  }
}
