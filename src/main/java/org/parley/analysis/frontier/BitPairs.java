package org.parley.analysis.frontier;

import java.util.Arrays;

/**
 * Counts pairs as {@link PairCount} does, between two short lists, 64 pairs at a time: each entry
 * of the first list has a row of bits, one for each entry of the second that it gets there with in
 * all columns looked at so far. A column is swept from its largest sums down, and the set of
 * entries passed is intersected with the rows of those it suffices for. {@code columns * n^2 / 64}
 * steps.
 *
 * <p>The sweep goes by buckets of equal width, which keep the order; only within a bucket are sums
 * compared. The arrays are scratch, reused from call to call.
 */
final class BitPairs {
  /** Most words of bits in one call. */
  private static final int MOST_WORDS = 1 << 17;

  private static final int BUCKETS = 2048;

  private final long[] a;
  private final long[] b;
  private final int width;
  private final long modulus;
  private long[] rows = {};
  private long[] passed = {};
  private final int[] aFirst = new int[BUCKETS + 2];
  private final int[] bFirst = new int[BUCKETS + 2];
  private int[] aOrder = {};
  private int[] bOrder = {};
  private int[] buckets = {};
  private int aFrom;
  private int aTo;
  private int bFrom;
  private int bTo;
  private int words;

  BitPairs(long[] a, long[] b, int width, long modulus) {
    this.a = a;
    this.b = b;
    this.width = width;
    this.modulus = modulus;
  }

  /** Whether lists of these lengths are short enough. */
  static boolean fits(int lengthA, int lengthB) {
    return (long) lengthA * words(lengthB) <= MOST_WORDS;
  }

  private static int words(int length) {
    return (length + 63) / 64;
  }

  /**
   * The number of pairs, modulo the modulus.
   *
   * @param open columns to be looked at, as bits
   */
  long count(int fromA, int toA, int fromB, int toB, int open) {
    meet(fromA, toA, fromB, toB, open);
    return packages();
  }

  /**
   * The sum of the products of the weights of all pairs.
   *
   * @param weightsA by entry
   * @param weightsB by entry
   */
  double weigh(int toA, double[] weightsA, int toB, double[] weightsB) {
    meet(0, toA, 0, toB, (1 << (width - 2)) - 1);
    double sum = 0;
    for (int e = 0; e < toA; e++) {
      double with = 0;
      for (int w = 0; w < words; w++) {
        for (long bits = rows[e * words + w]; bits != 0; bits &= bits - 1) {
          with += weightsB[w * 64 + Long.numberOfTrailingZeros(bits)];
        }
      }
      sum += weightsA[e] * with;
    }
    return sum;
  }

  /** Finds the pairs: sets the rows. */
  private void meet(int fromA, int toA, int fromB, int toB, int open) {
    aFrom = fromA;
    aTo = toA;
    bFrom = fromB;
    bTo = toB;
    words = words(toB - fromB);
    reserve(Math.max(toA - fromA, toB - fromB), (toA - fromA) * words);
    fill(rows, (aTo - aFrom) * words);
    for (int rest = open; rest != 0; rest &= rest - 1) {
      sweep(1 + Integer.numberOfTrailingZeros(rest));
    }
  }

  private void reserve(int entries, int bits) {
    if (buckets.length < entries) {
      aOrder = new int[entries];
      bOrder = new int[entries];
      buckets = new int[entries];
    }
    if (rows.length < bits) {
      rows = new long[bits];
    }
    if (passed.length < words) {
      passed = new long[words];
    }
  }

  /** All bits of the entries of b, none beyond. */
  private void fill(long[] bits, int size) {
    Arrays.fill(bits, 0, size, -1);
    if ((bTo - bFrom) % 64 != 0) {
      for (int last = words - 1; last < size; last += words) {
        bits[last] = -1L >>> (64 - (bTo - bFrom) % 64);
      }
    }
  }

  private void sweep(int column) {
    long low = Long.MAX_VALUE;
    long high = Long.MIN_VALUE;
    for (int e = bFrom; e < bTo; e++) {
      low = Math.min(low, b[e * width + column]);
      high = Math.max(high, b[e * width + column]);
    }
    double scale = (BUCKETS - 1) / (double) Math.max(1, high - low);
    sort(b, bFrom, bTo, column, 1, low, scale, bFirst, bOrder);
    sort(a, aFrom, aTo, column, -1, low, scale, aFirst, aOrder);
    Arrays.fill(passed, 0, words, 0);
    for (int bucket = BUCKETS; bucket >= 0; bucket--) {
      for (int k = aFirst[bucket]; k < aFirst[bucket + 1]; k++) {
        intersect(aOrder[k], column, bucket);
      }
      for (int k = bFirst[bucket]; k < bFirst[bucket + 1]; k++) {
        passed[bOrder[k] >> 6] |= 1L << bOrder[k];
      }
    }
  }

  /** Orders entries by bucket: 0 for what is below all, the last for what is above. */
  private void sort(
      long[] list,
      int from,
      int to,
      int column,
      int sign,
      long low,
      double scale,
      int[] first,
      int[] order) {
    Arrays.fill(first, 0);
    for (int e = from; e < to; e++) {
      int bucket = bucket(sign * list[e * width + column], low, scale);
      buckets[e - from] = bucket;
      first[bucket]++;
    }
    int sum = 0;
    for (int bucket = 0; bucket < first.length; bucket++) {
      sum += first[bucket];
      first[bucket] = sum;
    }
    for (int e = from; e < to; e++) {
      order[--first[buckets[e - from]]] = e - from;
    }
  }

  private static int bucket(long sum, long low, double scale) {
    return (int) Math.max(0, Math.min(BUCKETS, (sum - low) * scale));
  }

  private void intersect(int entry, int column, int bucket) {
    long needed = -a[(aFrom + entry) * width + column];
    flip(column, bucket, needed);
    int row = entry * words;
    for (int w = 0; w < words; w++) {
      rows[row + w] &= passed[w];
    }
    flip(column, bucket, needed);
  }

  /** Puts in, or takes out again, the entries of the same bucket that suffice. */
  private void flip(int column, int bucket, long needed) {
    for (int k = bFirst[bucket]; k < bFirst[bucket + 1]; k++) {
      if (b[(bFrom + bOrder[k]) * width + column] >= needed) {
        passed[bOrder[k] >> 6] ^= 1L << bOrder[k];
      }
    }
  }

  private long packages() {
    long most = 0;
    for (int e = bFrom; e < bTo; e++) {
      most = Math.max(most, b[e * width + width - 1]);
    }
    long count = 0;
    for (int bit = 0; bit < 64 - Long.numberOfLeadingZeros(most); bit++) {
      count = (count + packages(bit)) % modulus;
    }
    return count;
  }

  /** Packages of the pairs whose second number of packages has a bit, times that bit. */
  private long packages(int bit) {
    Arrays.fill(passed, 0, words, 0);
    for (int e = bFrom; e < bTo; e++) {
      passed[(e - bFrom) >> 6] |= (b[e * width + width - 1] >>> bit & 1) << (e - bFrom);
    }
    long count = 0;
    for (int e = aFrom; e < aTo; e++) {
      long with = 0;
      for (int w = 0, row = (e - aFrom) * words; w < words; w++) {
        with += Long.bitCount(rows[row + w] & passed[w]);
      }
      with = (with << bit) % modulus;
      count = (count + a[e * width + width - 1] * with) % modulus;
    }
    return count;
  }
}
