package org.parley.analysis.coalition;

import java.util.List;

/**
 * The Myerson value: the Shapley value if only players who can talk to each other can cooperate,
 * directly or through others of their coalition. A coalition is worth the sum of the worths of the
 * parts that its links connect.
 *
 * <p>Myerson, <i>Graphs and Cooperation in Games</i>, Mathematics of Operations Research 2 (1977),
 * 225-229, doi:10.1287/moor.2.3.225.
 */
public final class MyersonValue {
  private MyersonValue() {}

  /**
   * Two players who can talk to each other.
   *
   * @param one a player
   * @param other another one
   */
  public record Link(int one, int other) {}

  /**
   * The value by player, in the unit of the game.
   *
   * @throws IllegalArgumentException if a link is of a player with itself or of none that plays
   */
  public static List<Double> of(CoalitionGame game, List<Link> links) {
    return ShapleyValue.of(restricted(game, links));
  }

  /** The game in which a coalition is worth what its connected parts are worth together. */
  public static CoalitionGame restricted(CoalitionGame game, List<Link> links) {
    int[] linked = linked(game.players(), links);
    double[] worth = new double[game.everybody() + 1];
    for (int s = 1; s < worth.length; s++) {
      int part = reached(linked, s);
      worth[s] = game.worth(part) + worth[s & ~part]; // what is left has fewer bits: it is known
    }
    return CoalitionGame.of(game.players(), s -> worth[s]);
  }

  private static int[] linked(int players, List<Link> links) {
    int[] linked = new int[players];
    for (Link link : links) {
      if (link.one == link.other || Math.min(link.one, link.other) < 0) {
        throw new IllegalArgumentException("not a link between two players: " + link);
      }
      if (Math.max(link.one, link.other) >= players) {
        throw new IllegalArgumentException("only " + players + " players for " + link);
      }
      linked[link.one] |= 1 << link.other;
      linked[link.other] |= 1 << link.one;
    }
    return linked;
  }

  /** Whom the first member of a coalition can reach within it. */
  private static int reached(int[] linked, int coalition) {
    int reached = 0;
    int next = Integer.lowestOneBit(coalition);
    while (next != 0) {
      reached |= next;
      int found = linked[Integer.numberOfTrailingZeros(next)] & coalition & ~reached;
      next = found | (next & (next - 1));
    }
    return reached;
  }
}
