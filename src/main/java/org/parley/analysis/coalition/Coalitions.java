package org.parley.analysis.coalition;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** Sets of players in the bits of an integer: bit {@code i} is player {@code i}. */
public final class Coalitions {
  private Coalitions() {}

  /**
   * The coalition of some players.
   *
   * @param members each 0 to 61
   * @throws IllegalArgumentException if a member is outside of that
   */
  public static long of(Collection<Integer> members) {
    if (members.stream().anyMatch(i -> i < 0 || i > 61)) {
      throw new IllegalArgumentException("players are numbered 0 to 61, found " + members);
    }
    return members.stream().mapToLong(i -> 1L << i).reduce(0, (a, b) -> a | b);
  }

  /** The members of a coalition, in order. */
  public static List<Integer> members(long coalition) {
    return IntStream.range(0, Long.SIZE).filter(i -> contains(coalition, i)).boxed().toList();
  }

  /** Everybody among so many players, fewer than 63. */
  public static long all(int players) {
    return (1L << players) - 1;
  }

  /** Whether a player is in a coalition. */
  public static boolean contains(long coalition, int player) {
    return (coalition >>> player & 1) == 1;
  }

  /** What the members of a coalition get together. */
  static double sum(double[] payoff, int coalition) {
    double sum = 0;
    for (int rest = coalition; rest != 0; rest &= rest - 1) {
      sum += payoff[Integer.numberOfTrailingZeros(rest)];
    }
    return sum;
  }
}
