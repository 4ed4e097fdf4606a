package org.parley.sweep.survey;

import java.util.ArrayList;
import java.util.List;

/**
 * A measure by two varied paths.
 *
 * @param down one of them
 * @param across the other
 * @param cells {@code cells.get(class of down).get(class of across)}
 */
public record Square(Classes down, Classes across, List<List<Cell>> cells) {

  public Square {
    cells = cells.stream().map(List::copyOf).toList();
  }

  /**
   * The kept runs of a class of each.
   *
   * @param runs how many
   * @param valued how many of them have a value
   * @param mean of the values; not a number if there are none
   */
  public record Cell(int runs, int valued, double mean) {}

  /**
   * Means by both.
   *
   * @param values of the measure in the kept runs
   */
  static Square of(Classes down, Classes across, double[] values) {
    int columns = across.pieces().size();
    int[] runs = new int[down.pieces().size() * columns];
    int[] valued = new int[runs.length];
    double[] sums = new double[runs.length];
    for (int n = 0; n < values.length; n++) {
      int at = down.places().get(n) * columns + across.places().get(n);
      runs[at]++;
      if (!Double.isNaN(values[n])) {
        valued[at]++;
        sums[at] += values[n];
      }
    }
    List<List<Cell>> cells = new ArrayList<>();
    for (int r = 0; r < down.pieces().size(); r++) {
      List<Cell> row = new ArrayList<>();
      for (int c = 0; c < columns; c++) {
        int at = r * columns + c;
        row.add(new Cell(runs[at], valued[at], sums[at] / valued[at]));
      }
      cells.add(row);
    }
    return new Square(down, across, cells);
  }
}
