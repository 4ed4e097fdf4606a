package org.parley.analysis.frontier;

/** Merge sort of rows of a flat array, which the library sorts only as objects. */
final class LexicographicOrder {
  private LexicographicOrder() {}

  /**
   * The positions of rows from the lexicographically largest to the smallest, equal rows in their
   * own order. O(n log n).
   *
   * @param rows row by row
   * @param width numbers in a row
   * @param n number of rows
   */
  static int[] descending(long[] rows, int width, int n) {
    int[] order = new int[n];
    for (int i = 0; i < n; i++) {
      order[i] = i;
    }
    int[] other = new int[n];
    for (int run = 1; run < n; run *= 2) {
      for (int from = 0; from < n; from += 2 * run) {
        merge(
            rows, width, order, from, Math.min(from + run, n), Math.min(from + 2 * run, n), other);
      }
      int[] swap = order;
      order = other;
      other = swap;
    }
    return order;
  }

  private static void merge(
      long[] rows, int width, int[] order, int from, int middle, int end, int[] to) {
    int a = from;
    int b = middle;
    for (int k = from; k < end; k++) {
      boolean takeA = b == end || (a < middle && compare(rows, width, order[a], order[b]) >= 0);
      to[k] = takeA ? order[a++] : order[b++];
    }
  }

  private static int compare(long[] rows, int width, int a, int b) {
    for (int k = 0; k < width; k++) {
      int order = Long.compare(rows[a * width + k], rows[b * width + k]);
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }
}
