package org.parley.uncertainty.design;

import org.parley.uncertainty.RandomStream;

/**
 * Random numbers that can be had in any order without going through those before: number {@code n}
 * of a stream is SplitMix64 at its {@code n}-th step (Steele, Lea and Flood 2014,
 * doi:10.1145/2660193.2660195), started at the stream's key. A Philox generator would have to be
 * made anew for each number.
 */
final class Hashed {
  private static final long GOLDEN = 0x9e3779b97f4a7c15L;

  private Hashed() {}

  /** The {@code n}-th random word of a key. */
  static long word(long key, long n) {
    long z = key + (n + 1) * GOLDEN;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  /** The {@code n}-th number of a key, uniform on [0, 1). */
  static double unit(long key, long n) {
    return (word(key, n) >>> 11) * 0x1p-53;
  }

  /** The key of a design's column under a seed. */
  static RandomStream column(long seed, String design, String input) {
    return RandomStream.of(seed, design + " " + input);
  }
}
