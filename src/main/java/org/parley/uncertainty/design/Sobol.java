package org.parley.uncertainty.design;

import java.util.Objects;
import java.util.OptionalLong;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.apache.commons.rng.UniformRandomProvider;
import org.parley.uncertainty.RandomStream;

/**
 * The Sobol sequence (Sobol 1967) with the direction numbers of Joe and Kuo (2008,
 * doi:10.1137/070709359), in Gray code order: point {@code n} is the exclusive or of the direction
 * numbers at the ones of {@code n ^ (n >> 1)}. Any {@code 2^m} points that begin at a multiple of
 * {@code 2^m} lie evenly in the cube; take a power of two of them.
 *
 * <p>Points can be added later without changing those that there are. The plain sequence begins at
 * the origin, where every input is at its lowest. A seed shifts all points by the same random
 * binary digits (exclusive or), which keeps them as even and leaves no point special.
 */
public final class Sobol implements Design {
  /** Most dimensions: for so many the library has direction numbers. */
  public static final int MOST_DIMENSIONS = 1000;

  /** Most points. */
  public static final long MOST_POINTS = 1L << 31;

  /** Digits of the library's numbers. */
  private static final int DIGITS = 52;

  private static final double UNIT = 0x1p-52;

  private final long size;
  private final long[][] directions;
  private final long[] shift;

  private Sobol(long size, long[][] directions, long[] shift) {
    this.size = size;
    this.directions = directions;
    this.shift = shift;
  }

  /**
   * A piece of the sequence: some of its dimensions.
   *
   * @param size number of points, at most {@link #MOST_POINTS}
   * @param from first dimension, from 0
   * @param dimensions number of dimensions; the last is below {@link #MOST_DIMENSIONS}
   * @param seed of the shift; empty for the plain sequence
   */
  public static Sobol of(long size, int from, int dimensions, OptionalLong seed) {
    Objects.checkFromIndexSize(from, dimensions, MOST_DIMENSIONS);
    if (size > MOST_POINTS) {
      throw new IllegalArgumentException(
          "at most %d points, found %d".formatted(MOST_POINTS, size));
    }
    return new Sobol(size, directions(from, dimensions), shift(from, dimensions, seed));
  }

  /** The plain sequence from its first dimension on. */
  public static Sobol of(long size, int dimensions) {
    return of(size, 0, dimensions, OptionalLong.empty());
  }

  /** The sequence from its first dimension on, shifted. */
  public static Sobol shifted(long size, int dimensions, long seed) {
    return of(size, 0, dimensions, OptionalLong.of(seed));
  }

  @Override
  public int dimensions() {
    return directions.length;
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public void point(long n, double[] into) {
    Objects.checkIndex(n, size);
    long gray = n ^ (n >>> 1);
    for (int j = 0; j < directions.length; j++) {
      into[j] = digits(gray, directions[j], shift[j]) * UNIT;
    }
  }

  private static long digits(long gray, long[] direction, long shift) {
    long digits = shift;
    for (long ones = gray; ones != 0; ones &= ones - 1) {
      digits ^= direction[Long.numberOfTrailingZeros(ones)];
    }
    return digits;
  }

  /**
   * The library's direction numbers, which it keeps to itself: direction {@code k} is the point
   * whose Gray code is {@code 2^k}, that is, point {@code 2^(k+1) - 1}.
   */
  private static long[][] directions(int from, int dimensions) {
    long[][] directions = new long[dimensions][31];
    if (dimensions == 0) {
      return directions;
    }
    SobolSequenceGenerator generator = new SobolSequenceGenerator(from + dimensions);
    for (int k = 0; k < 31; k++) {
      double[] point = generator.skipTo((int) ((1L << (k + 1)) - 1));
      for (int j = 0; j < dimensions; j++) {
        directions[j][k] = (long) (point[from + j] / UNIT);
      }
    }
    return directions;
  }

  /** Random digits of each dimension, the same whichever piece it is in. */
  private static long[] shift(int from, int dimensions, OptionalLong seed) {
    if (seed.isEmpty()) {
      return new long[dimensions];
    }
    UniformRandomProvider random = RandomStream.of(seed.getAsLong(), "Sobol shift").block(0);
    return random
        .longs()
        .map(word -> word >>> (Long.SIZE - DIGITS))
        .skip(from)
        .limit(dimensions)
        .toArray();
  }
}
