package org.parley.uncertainty.design;

import org.parley.uncertainty.RandomStream;

/**
 * A random order of {@code 0 .. size - 1} that is computed, not stored: a Feistel network of six
 * rounds (Luby and Rackoff 1988, doi:10.1137/0217022) on the next even number of bits, walked along
 * its cycle until it lands below {@code size}.
 *
 * <p>At least 8 bits are used: on fewer, a Feistel network reaches only some of the orders. At that
 * width a place is found after {@code 256 / size} steps in the mean, and after at most four in the
 * mean for larger sizes.
 *
 * @param size how many there are, at least 1
 * @param half bits of half a number
 * @param key which order
 */
record Permutation(long size, int half, RandomStream key) {
  private static final int ROUNDS = 6;
  private static final int LEAST_HALF = 4;

  static Permutation of(long size, RandomStream key) {
    int bits = Long.SIZE - Long.numberOfLeadingZeros(size - 1);
    return new Permutation(size, Math.max(LEAST_HALF, (bits + 1) / 2), key);
  }

  /** What stands at a place. */
  long at(long place) {
    long number = place;
    do {
      number = encrypt(number);
    } while (number >= size);
    return number;
  }

  private long encrypt(long number) {
    long mask = (1L << half) - 1;
    long left = number >>> half;
    long right = number & mask;
    for (int round = 0; round < ROUNDS; round++) {
      long next = left ^ (Hashed.word(key.key0() + right, key.key1() + round) & mask);
      left = right;
      right = next;
    }
    return left << half | right;
  }
}
