package org.parley.analysis.coalition;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Values that average what a player adds: {@code phi_i = sum over S without i of p(|S|) (v(S with
 * i) - v(S))}.
 *
 * <p>Dubey, Neyman and Weber, <i>Value Theory Without Efficiency</i>, Mathematics of Operations
 * Research 6 (1981), 122-128.
 */
final class Semivalue {
  private Semivalue() {}

  /**
   * By player; {@code O(n 2^n)}.
   *
   * @param chance by size of the coalition that the player joins
   */
  static List<Double> of(CoalitionGame game, IntToDoubleFunction chance) {
    double[] bySize = IntStream.range(0, game.players()).mapToDouble(chance).toArray();
    return IntStream.range(0, game.players()).mapToObj(i -> of(game, bySize, i)).toList();
  }

  private static double of(CoalitionGame game, double[] chance, int player) {
    double[] added = new double[chance.length];
    int below = (1 << player) - 1;
    int others = game.everybody() >> 1;
    for (int k = 0; k <= others; k++) {
      int s = ((k & ~below) << 1) | (k & below); // every coalition without the player, once
      added[Integer.bitCount(k)] += game.marginal(s, player);
    }
    double sum = 0;
    for (int size = 0; size < added.length; size++) {
      sum += chance[size] * added[size];
    }
    return sum;
  }
}
