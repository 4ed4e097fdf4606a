package org.parley.analysis.frontier;

import java.util.Arrays;

/**
 * Three coordinates: the staircase of the second and third, those kept of which no other is at
 * least as large in both. A look-up takes O(log s) for s stairs, an insertion moves up to s numbers
 * (Kung, Luccio and Preparata 1975).
 */
final class Staircase implements Archive {
  private long[] second = new long[64]; // ascending
  private long[] third = new long[64]; // descending
  private int size;

  @Override
  public boolean covers(long[] v, int at) {
    int stair = firstAtLeast(v[at + 1]);
    return stair < size && third[stair] >= v[at + 2];
  }

  @Override
  public void add(long[] v, int at) {
    int end = firstAtLeast(v[at + 1]);
    if (end < size && second[end] == v[at + 1]) {
      end++;
    }
    int from = end;
    while (from > 0 && third[from - 1] <= v[at + 2]) {
      from--;
    }
    replace(from, end);
    second[from] = v[at + 1];
    third[from] = v[at + 2];
  }

  /** Makes room for one stair in place of those from {@code from} to {@code end}, excluded. */
  private void replace(int from, int end) {
    if (size == second.length) {
      second = Arrays.copyOf(second, 2 * size);
      third = Arrays.copyOf(third, 2 * size);
    }
    System.arraycopy(second, end, second, from + 1, size - end);
    System.arraycopy(third, end, third, from + 1, size - end);
    size += from + 1 - end;
  }

  private int firstAtLeast(long key) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (second[middle] < key) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
