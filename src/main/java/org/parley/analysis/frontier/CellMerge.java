package org.parley.analysis.frontier;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Merges sums into a front of limited size: one sum stands for all whose corners fall into the same
 * column of a grid. Columns have the same width in points for every party but one, along which they
 * are endless: the party that has lost most so far, since it hardly loses more here. The corner of
 * a column is the largest of its sums' in every coordinate, so what a {@link Front} promises
 * remains true whatever the width, and the distance from a vector to its corner is a proven bound
 * on what was lost. The sum that is nearest to the corner stands for the column. When there are
 * more columns than wanted, they are widened.
 *
 * <p>After the grids of C. H. Papadimitriou and M. Yannakakis, On the Approximability of Trade-offs
 * and Optimal Access of Web Sources, FOCS 2000, doi:10.1109/SFCS.2000.892068, but additive, and
 * with bounds taken from what happened, not from the worst case. O(1) for each sum.
 *
 * <p>Mutable, for one merge.
 */
final class CellMerge {
  private static final double WIDEN = 1.25;
  private static final int FREE = -1;

  private final Sums sums;
  private final int parties;
  private final double[] rest;
  private final int most;
  private final double[] pointsPerUnit; // by party
  private final int endless; // party
  private final long[] low; // by party: no corner is below this
  private final double[] cellsPerUnit; // by party; 0 for the endless one
  private double width; // of a column, in points

  private final int[] table; // column, by hash; open addressing
  private final long[] key; // by column
  private final int[] pick; // by column: number of the sum that stands for it
  private final long[] gain; // by column and party: of that sum; the last row is a sum looked at
  private final long[] corner; // by column and party; likewise
  private int columns;

  private CellMerge(Sums sums, double[] rest, int most, double[] scale) {
    this.sums = sums;
    this.parties = sums.parties;
    this.rest = rest;
    this.most = most;
    this.pointsPerUnit = Arrays.stream(scale).map(s -> 1 / s).toArray();
    this.endless = endless();
    this.low = new long[parties];
    this.cellsPerUnit = new double[parties];
    this.table = new int[Integer.highestOneBit(most) * 4];
    this.key = new long[most];
    this.pick = new int[most];
    this.gain = new long[(most + 1) * parties];
    this.corner = new long[(most + 1) * parties];
  }

  /**
   * A front of at most {@code most} vectors.
   *
   * @param rest the most that can be added later, see {@link Completion}
   * @param scale units in a point, by party
   */
  static Front of(Sums sums, double[] rest, int most, double[] scale) {
    CellMerge merge = new CellMerge(sums, rest, most, scale);
    merge.begin();
    merge.run();
    return merge.front();
  }

  private int endless() {
    int worst = 0;
    for (int p = 1; p < parties; p++) {
      worst = lost(p) > lost(worst) ? p : worst;
    }
    return worst;
  }

  private double lost(int p) {
    return sums.loss(p) * pointsPerUnit[p];
  }

  /** Begins with columns so narrow that there would be too many. */
  private void begin() {
    double range = 0;
    for (int p = 0; p < parties; p++) {
      low[p] = Long.MAX_VALUE;
      long high = Long.MIN_VALUE;
      for (int list = 0; list < sums.lists(); list++) {
        long shift = sums.cornerShift[list * parties + p];
        low[p] = Math.min(low[p], sums.source[list].bottom[p] + shift);
        high = Math.max(high, sums.source[list].top[p] + shift);
      }
      range = Math.max(range, (high - low[p]) * pointsPerUnit[p]);
    }
    setWidth(range / (2.0 * most));
    Arrays.fill(table, FREE);
  }

  private void setWidth(double points) {
    width = points;
    for (int p = 0; p < parties; p++) {
      cellsPerUnit[p] = p == endless ? 0 : pointsPerUnit[p] / width;
    }
  }

  private void run() {
    int row = most * parties;
    for (int list = 0; list < sums.lists(); list++) {
      int end = sums.source[list].size;
      for (int i = 0; i < end; i++) {
        sums.corner(list, i, corner, row);
        if (!Completion.isHopeless(corner, row, rest)) {
          sums.gain(list, i, gain, row);
          put(sums.first[list] + i, row);
        }
      }
    }
  }

  private void put(int sum, int row) {
    long hash = hash(row);
    int slot = slot(hash);
    while (table[slot] == FREE && columns == most) {
      widen();
      hash = hash(row);
      slot = slot(hash);
    }
    openOrJoin(slot, hash, sum, row);
  }

  /** Sorts the columns into wider ones. */
  private void widen() {
    setWidth(width * WIDEN);
    Arrays.fill(table, FREE);
    int old = columns;
    columns = 0;
    for (int column = 0; column < old; column++) {
      int row = column * parties;
      long hash = hash(row);
      openOrJoin(slot(hash), hash, pick[column], row);
    }
  }

  private void openOrJoin(int slot, long hash, int sum, int row) {
    if (table[slot] == FREE) {
      open(slot, hash, sum, row);
    } else {
      join(table[slot], sum, row);
    }
  }

  private void open(int slot, long hash, int sum, int row) {
    table[slot] = columns;
    key[columns] = hash;
    pick[columns] = sum;
    System.arraycopy(gain, row, gain, columns * parties, parties);
    System.arraycopy(corner, row, corner, columns * parties, parties);
    columns++;
  }

  private void join(int column, int sum, int row) {
    int at = column * parties;
    double lossOfOld = 0;
    double lossOfNew = 0;
    for (int p = 0; p < parties; p++) {
      long top = Math.max(corner[at + p], corner[row + p]);
      corner[at + p] = top;
      lossOfOld = Math.max(lossOfOld, (top - gain[at + p]) * pointsPerUnit[p]);
      lossOfNew = Math.max(lossOfNew, (top - gain[row + p]) * pointsPerUnit[p]);
    }
    if (lossOfNew < lossOfOld) {
      pick[column] = sum;
      System.arraycopy(gain, row, gain, at, parties);
    }
  }

  private int slot(long hash) {
    int mask = table.length - 1;
    int slot = (int) (hash >>> 32) & mask;
    while (table[slot] != FREE && key[table[slot]] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** Of the cells of a corner. Two columns with the same hash become one, which proves no less. */
  private long hash(int row) {
    long hash = 0;
    for (int p = 0; p < parties; p++) {
      long cell = (long) ((corner[row + p] - low[p]) * cellsPerUnit[p]);
      hash = (hash + cell) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 29;
    }
    return hash * 0xBF58476D1CE4E5B9L;
  }

  /** The columns as a front: sorted, and without those that another one covers. */
  private Front front() {
    int[] order = LexicographicOrder.descending(corner, parties, columns);
    int[] picked = IntStream.of(order).map(column -> pick[column]).toArray();
    long[] corners = new long[columns * parties];
    for (int k = 0; k < columns; k++) {
      System.arraycopy(corner, order[k] * parties, corners, k * parties, parties);
    }
    Front sorted = new Front(parties, columns, sums.gains(picked), corners, sums.trace(picked));
    return SortedMerge.of(Sums.of(sorted), rest, most);
  }
}
