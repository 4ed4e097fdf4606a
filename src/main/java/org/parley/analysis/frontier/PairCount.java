package org.parley.analysis.frontier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Counts the pairs of an entry of one list and an entry of another whose sums are at least 0 in
 * every column, each pair as often as its packages.
 *
 * <p>Divide and conquer on the value of one column: the upper part of one list with the upper part
 * of the other is settled in that column, the lower with the lower never gets there, and two mixed
 * pairs of parts remain (J. L. Bentley, Multidimensional divide-and-conquer, Communications of the
 * ACM 23 (1980), doi:10.1145/358841.358850). Entries that cannot get there with any of the other
 * list are set aside at every step. {@code n log^(c-1) n} steps for c columns at worst, far fewer
 * if few pairs get there. Entries are moved in place.
 */
final class PairCount {
  private static final int FEW = 256;

  private final long[] a;
  private final long[] b;
  private final int width;
  private final int columns;
  private final long modulus;
  private final List<long[]> bounds = new ArrayList<>();
  private final BitPairs bits;
  private long left;

  /**
   * @param a entries as in {@link PartialSums}
   * @param width numbers in an entry
   * @param work entries that may be looked at in all
   */
  PairCount(long[] a, long[] b, int width, long modulus, long work) {
    this.a = a;
    this.b = b;
    this.width = width;
    columns = width - 2;
    this.modulus = modulus;
    bits = new BitPairs(a, b, width, modulus);
    left = work;
  }

  /** Work that is left; below 0 if a count was given up. */
  long left() {
    return left;
  }

  /**
   * The number of pairs, modulo the modulus.
   *
   * @param added to the sums, by column
   */
  long count(int aFrom, int aTo, int bFrom, int bTo, long[] added) {
    shift(aFrom, aTo, added, 1);
    long count = count(aFrom, aTo, bFrom, bTo, (1 << columns) - 1, 0);
    shift(aFrom, aTo, added, -1);
    return count;
  }

  private void shift(int from, int to, long[] added, int sign) {
    for (int e = from; e < to; e++) {
      for (int c = 0; c < columns; c++) {
        a[e * width + 1 + c] += sign * added[c];
      }
    }
  }

  private long count(int aFrom, int aTo, int bFrom, int bTo, int open, int depth) {
    left -= aTo - aFrom + bTo - bFrom;
    if (left < 0 || aFrom == aTo || bFrom == bTo) {
      return 0;
    }
    if ((long) (aTo - aFrom) * (bTo - bFrom) <= FEW) {
      return each(aFrom, aTo, bFrom, bTo, open);
    }
    long[] bounds = bounds(depth);
    measure(b, bFrom, bTo, bounds, 2 * columns);
    int aEnd = sift(a, aFrom, aTo, bounds, 0, 2 * columns, open);
    int bEnd = sift(b, bFrom, bTo, bounds, 2 * columns, 0, open);
    if (aFrom == aEnd || bFrom == bEnd) {
      return 0;
    }
    int unsettled = unsettled(bounds, open);
    if (unsettled == 0) {
      return packages(a, aFrom, aEnd) * packages(b, bFrom, bEnd) % modulus;
    }
    if (BitPairs.fits(aEnd - aFrom, bEnd - bFrom)) {
      return bits.count(aFrom, aEnd, bFrom, bEnd, unsettled);
    }
    return split(aFrom, aEnd, bFrom, bEnd, unsettled, depth);
  }

  private long split(int aFrom, int aTo, int bFrom, int bTo, int open, int depth) {
    long[] bounds = bounds(depth);
    int c = widest(bounds, open);
    long low = bounds[2 * columns + c];
    long pivot = low + (-bounds[c] - low + 1) / 2;
    int aSplit = partition(a, aFrom, aTo, c, -pivot);
    int bSplit = partition(b, bFrom, bTo, c, pivot);
    long count = count(aFrom, aSplit, bFrom, bSplit, open & ~(1 << c), depth + 1);
    count += count(aFrom, aSplit, bSplit, bTo, open, depth + 1);
    count += count(aSplit, aTo, bFrom, bSplit, open, depth + 1);
    return count % modulus;
  }

  /** The open column in which most of the range of sums is below 0. */
  private int widest(long[] bounds, int open) {
    int best = -1;
    double most = -1;
    for (int c = 0; c < columns; c++) {
      if ((open >>> c & 1) != 0) {
        double low = (double) bounds[c] + bounds[2 * columns + c];
        double high = (double) bounds[columns + c] + bounds[3 * columns + c];
        double share = -low / (high - low);
        if (share > most) {
          most = share;
          best = c;
        }
      }
    }
    return best;
  }

  private int unsettled(long[] bounds, int open) {
    int unsettled = 0;
    for (int c = 0; c < columns; c++) {
      if ((open >>> c & 1) != 0 && bounds[c] + bounds[2 * columns + c] < 0) {
        unsettled |= 1 << c;
      }
    }
    return unsettled;
  }

  private long[] bounds(int depth) {
    while (bounds.size() <= depth) {
      bounds.add(new long[4 * columns]);
    }
    return bounds.get(depth);
  }

  /** Sets the least and the largest sum of each column. */
  private void measure(long[] list, int from, int to, long[] bounds, int at) {
    clear(bounds, at);
    for (int e = from; e < to; e++) {
      include(list, e * width + 1, bounds, at);
    }
  }

  private void clear(long[] bounds, int at) {
    Arrays.fill(bounds, at, at + columns, Long.MAX_VALUE);
    Arrays.fill(bounds, at + columns, at + 2 * columns, Long.MIN_VALUE);
  }

  private void include(long[] list, int sums, long[] bounds, int at) {
    for (int c = 0; c < columns; c++) {
      long value = list[sums + c];
      bounds[at + c] = Math.min(bounds[at + c], value);
      bounds[at + columns + c] = Math.max(bounds[at + columns + c], value);
    }
  }

  /**
   * Moves to the end what gets nowhere even with the largest sums of the other list, and measures
   * the rest.
   */
  private int sift(long[] list, int from, int to, long[] bounds, int at, int other, int open) {
    clear(bounds, at);
    int end = to;
    int e = from;
    while (e < end) {
      if (isHopeless(list, e * width + 1, bounds, other + columns, open)) {
        swap(list, e, --end);
      } else {
        include(list, e * width + 1, bounds, at);
        e++;
      }
    }
    return end;
  }

  private boolean isHopeless(long[] list, int sums, long[] bounds, int most, int open) {
    for (int c = 0; c < columns; c++) {
      if ((open >>> c & 1) != 0 && list[sums + c] + bounds[most + c] < 0) {
        return true;
      }
    }
    return false;
  }

  /** Moves the entries with at least a value in a column to the front; where the others begin. */
  private int partition(long[] list, int from, int to, int column, long least) {
    int end = to;
    int e = from;
    while (e < end) {
      if (list[e * width + 1 + column] >= least) {
        e++;
      } else {
        swap(list, e, --end);
      }
    }
    return end;
  }

  private void swap(long[] list, int e, int f) {
    int i = e * width;
    int j = f * width;
    for (int k = 0; k < width; k++) {
      long x = list[i + k];
      list[i + k] = list[j + k];
      list[j + k] = x;
    }
  }

  private long packages(long[] list, int from, int to) {
    long sum = 0;
    for (int e = from; e < to; e++) {
      sum += list[e * width + width - 1];
    }
    return sum % modulus;
  }

  private long each(int aFrom, int aTo, int bFrom, int bTo, int open) {
    long count = 0;
    for (int i = aFrom; i < aTo; i++) {
      long with = 0;
      for (int j = bFrom; j < bTo; j++) {
        if (meets(i * width + 1, j * width + 1, open)) {
          with += b[j * width + width - 1];
        }
      }
      count = (count + a[i * width + width - 1] * (with % modulus)) % modulus;
    }
    return count;
  }

  private boolean meets(int i, int j, int open) {
    for (int c = 0; c < columns; c++) {
      if ((open >>> c & 1) != 0 && a[i + c] + b[j + c] < 0) {
        return false;
      }
    }
    return true;
  }
}
