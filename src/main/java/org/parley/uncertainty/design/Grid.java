package org.parley.uncertainty.design;

import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Every combination of levels, the last input turning fastest. Level {@code l} of {@code L} stands
 * at {@code (l + 1/2) / L}, the middle of its cell, where {@link Marginal.Choice} finds it again.
 *
 * @param levels number of levels of each input, each at least 1; no more than 2^63 - 1 combinations
 *     (see {@link #count})
 */
public record Grid(List<Integer> levels) implements Design {

  public Grid {
    levels = List.copyOf(levels);
    if (levels.stream().anyMatch(l -> l < 1)) {
      throw new IllegalArgumentException("an input has at least 1 level, found " + levels);
    }
    if (count(levels).bitLength() > Long.SIZE - 1) {
      throw new IllegalArgumentException("too many combinations: " + count(levels));
    }
  }

  /** Number of combinations, however large. */
  public static BigInteger count(List<Integer> levels) {
    return levels.stream().map(BigInteger::valueOf).reduce(BigInteger.ONE, BigInteger::multiply);
  }

  @Override
  public int dimensions() {
    return levels.size();
  }

  @Override
  public long size() {
    return count(levels).longValueExact();
  }

  @Override
  public void point(long n, double[] into) {
    int[] level = levelsOf(n);
    for (int j = 0; j < level.length; j++) {
      into[j] = (level[j] + 0.5) / levels.get(j);
    }
  }

  /** The level of each input, from 0, in combination {@code n}: its digits in mixed radix. */
  public int[] levelsOf(long n) {
    Objects.checkIndex(n, size());
    int[] digits = new int[levels.size()];
    long rest = n;
    for (int j = digits.length - 1; j >= 0; j--) {
      digits[j] = (int) (rest % levels.get(j));
      rest /= levels.get(j);
    }
    return digits;
  }

  /** The number of a combination. */
  public long numberOf(int... level) {
    return IntStream.range(0, level.length)
        .asLongStream()
        .reduce(0, (n, j) -> n * levels.get((int) j) + level[(int) j]);
  }
}
