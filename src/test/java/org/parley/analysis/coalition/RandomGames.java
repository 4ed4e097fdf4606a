package org.parley.analysis.coalition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Random games and voting rules for property tests; the same seed gives the same one. */
final class RandomGames {
  private RandomGames() {}

  /**
   * A game of 2 to most players, in units of anything from a thousandth to a million: anything at
   * all, worths that tie, or worths that grow with size.
   */
  static CoalitionGame of(long seed, int most) {
    Random random = new Random(seed);
    int players = 2 + random.nextInt(most - 1);
    double scale = StrictMath.pow(10, random.nextInt(10) - 3);
    int kind = random.nextInt(3);
    return CoalitionGame.of(
        players,
        s ->
            scale
                * switch (kind) {
                  case 0 -> random.nextGaussian();
                  case 1 -> random.nextInt(4);
                  default -> Integer.bitCount(s) * (Integer.bitCount(s) + random.nextDouble());
                });
  }

  /**
   * A convex game: a sum of unanimity games with weights of at least 0, and of any additive one.
   */
  static CoalitionGame convex(long seed, int most) {
    Random random = new Random(seed);
    int players = 2 + random.nextInt(most - 1);
    double[] weight = new double[1 << players];
    Arrays.setAll(
        weight, s -> Integer.bitCount(s) == 1 ? random.nextInt(20) - 5 : random.nextInt(3) * s % 7);
    return CoalitionGame.of(
        players,
        s ->
            IntStream.rangeClosed(1, s)
                .filter(t -> (t & ~s) == 0)
                .mapToDouble(t -> weight[t])
                .sum());
  }

  /** The same with its players in another order: the k-th is the one that was at order[k]. */
  static CoalitionGame permuted(CoalitionGame game, List<Integer> order) {
    return CoalitionGame.of(game.players(), s -> game.worth(permuted(s, order)));
  }

  private static int permuted(int coalition, List<Integer> order) {
    return (int) Coalitions.of(Coalitions.members(coalition).stream().map(order::get).toList());
  }

  /** An order of players. */
  static List<Integer> order(int players, Random random) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, players).boxed().toList());
    Collections.shuffle(order, random);
    return order;
  }

  /** All orders of so many players. */
  static List<List<Integer>> orders(int players) {
    if (players == 0) {
      return List.of(List.of());
    }
    List<List<Integer>> orders = new ArrayList<>();
    for (List<Integer> rest : orders(players - 1)) {
      for (int at = 0; at < players; at++) {
        List<Integer> order = new ArrayList<>(rest);
        order.add(at, players - 1);
        orders.add(order);
      }
    }
    return orders;
  }

  /** A body of so many members by a rule of one to four quotas, joined by and and or. */
  static VotingBody body(int members, Random random) {
    return new VotingBody(rule(members, random, 2));
  }

  private static VotingRule rule(int members, Random random, int depth) {
    if (depth == 0 || random.nextInt(3) == 0) {
      return quota(members, random);
    }
    VotingRule one = rule(members, random, depth - 1);
    VotingRule other = rule(members, random, depth - 1);
    return random.nextBoolean() ? VotingRule.all(one, other) : VotingRule.any(one, other);
  }

  private static VotingRule quota(int members, Random random) {
    int most = random.nextBoolean() ? 5 : 1_000_000;
    List<Long> weights =
        IntStream.range(0, members).mapToObj(i -> (long) random.nextInt(most)).toList();
    long sum = weights.stream().mapToLong(w -> w).sum();
    return sum == 0
        ? VotingRule.heads(members, 1 + random.nextInt(members))
        : VotingRule.quota(1 + (long) (random.nextDouble() * sum), weights);
  }
}
