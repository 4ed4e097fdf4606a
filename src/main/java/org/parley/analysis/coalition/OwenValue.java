package org.parley.analysis.coalition;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The Owen value: the Shapley value if players of a union arrive together. With {@code m} unions,
 * for player {@code i} of a union {@code U} of {@code u} players: the sum over sets {@code H} of
 * other unions and {@code T} of other members of {@code U} of {@code |H|! (m - |H| - 1)! / m! |T|!
 * (u - |T| - 1)! / u!} times what {@code i} adds to all of {@code H} and {@code T}.
 *
 * <p>Owen, <i>Values of Games with a Priori Unions</i>, in Henn and Moeschlin (eds), Mathematical
 * Economics and Game Theory (1977), 76-88.
 */
public final class OwenValue {
  private final CoalitionGame game;
  private final int[] unions; // each a coalition

  private OwenValue(CoalitionGame game, List<List<Integer>> unions) {
    this.game = game;
    this.unions = unions.stream().mapToInt(u -> (int) Coalitions.of(u)).toArray();
    int union = IntStream.of(this.unions).reduce(0, (a, b) -> a | b);
    int members = unions.stream().mapToInt(List::size).sum();
    if (union != game.everybody() || members != game.players()) {
      throw new IllegalArgumentException(
          "expected each of " + game.players() + " players in one union, found " + unions);
    }
  }

  /**
   * The value by player, in the unit of the game.
   *
   * @param unions every player in exactly one of them
   * @throws IllegalArgumentException if a player is in none or in several
   */
  public static List<Double> of(CoalitionGame game, List<List<Integer>> unions) {
    OwenValue owen = new OwenValue(game, unions);
    return IntStream.range(0, game.players()).mapToObj(owen::of).toList();
  }

  private double of(int player) {
    int own =
        IntStream.range(0, unions.length)
            .filter(k -> Coalitions.contains(unions[k], player))
            .findFirst()
            .orElseThrow();
    double[] outer = ShapleyValue.chances(unions.length);
    double sum = 0;
    for (int h = 0; h < 1 << unions.length; h++) {
      if (!Coalitions.contains(h, own)) {
        sum += outer[Integer.bitCount(h)] * within(unions[own] & ~(1 << player), joined(h), player);
      }
    }
    return sum;
  }

  /** What a player adds to the unions before its own and those of its union before it. */
  private double within(int mates, int before, int player) {
    double[] inner = ShapleyValue.chances(Integer.bitCount(mates) + 1);
    double sum = inner[0] * game.marginal(before, player);
    for (int t = mates; t != 0; t = (t - 1) & mates) {
      sum += inner[Integer.bitCount(t)] * game.marginal(before | t, player);
    }
    return sum;
  }

  private int joined(int set) {
    int joined = 0;
    for (int rest = set; rest != 0; rest &= rest - 1) {
      joined |= unions[Integer.numberOfTrailingZeros(rest)];
    }
    return joined;
  }
}
