package org.parley.analysis.coalition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The core: payoffs that share the worth of all and that no coalition can beat by itself, {@code
 * x(N) = v(N)} and {@code x(S) >= v(S)} for all {@code S}. Whether there are any is decided by the
 * least core, the payoffs whose largest excess {@code e = max over S of v(S) - x(S)} is least,
 * {@code S} neither nobody nor everybody: the core is not empty if and only if {@code e <= 0}.
 *
 * <p>The proof is a balanced collection: coalitions with weights that add up to 1 for every player.
 * No payoff can have a largest excess below {@code (sum of weight_S v(S) - v(N)) / sum of
 * weight_S}, and {@code epsilon} is that number.
 *
 * <p>A linear program, see {@code ExcessProgram}: milliseconds up to 15 players, seconds for 20.
 *
 * <p>Gillies, <i>Solutions to General Non-Zero-Sum Games</i>, Contributions to the Theory of Games
 * IV (1959), 47-85; Bondareva (1963); Shapley, <i>On Balanced Sets and Cores</i>, Naval Research
 * Logistics Quarterly 14 (1967), 453-460; Maschler, Peleg and Shapley, <i>Geometric Properties of
 * the Kernel, Nucleolus, and Related Solution Concepts</i>, Mathematics of Operations Research 4
 * (1979), 303-338.
 *
 * @param nonEmpty whether there is a payoff that no coalition can beat; up to a billionth of the
 *     game's scale
 * @param epsilon the least largest excess, in the unit of the game; how much each coalition would
 *     have to lose by leaving so that all stay, if above 0. Negative infinity for one player
 * @param payoff a payoff in the least core, by player; in the core if there is one
 * @param proof a balanced collection that proves epsilon; empty for one player
 */
public record Core(boolean nonEmpty, double epsilon, List<Double> payoff, List<Weighted> proof) {

  public Core {
    payoff = List.copyOf(payoff);
    proof = List.copyOf(proof);
  }

  /**
   * A coalition in a balanced collection.
   *
   * @param coalition its members in bits
   * @param weight above 0
   */
  public record Weighted(int coalition, double weight) {}

  /**
   * A coalition and its excess.
   *
   * @param coalition its members in bits
   * @param excess what it would gain by leaving, in the unit of the game
   */
  public record Objection(int coalition, double excess) {}

  /**
   * What a player gets in the core.
   *
   * @param least in the unit of the game
   * @param most in the unit of the game
   */
  public record Range(double least, double most) {}

  /** The core of a game. */
  public static Core of(CoalitionGame game) {
    if (game.players() == 1) {
      return new Core(true, Double.NEGATIVE_INFINITY, List.of(game.total()), List.of());
    }
    NormalGame normal = new NormalGame(game);
    Span span = new Span(game.players());
    span.add(game.everybody(), normal.worth(game.everybody()));
    ExcessProgram.Least least = ExcessProgram.least(normal, span, false);
    double[] payoff = least.payoff().stream().mapToDouble(x -> x).toArray();
    return new Core(
        least.excess() <= ExcessProgram.TOLERANCE,
        normal.amount(least.excess()),
        normal.payoff(payoff),
        balanced(least));
  }

  /** Prices add up to the same for every player; divided by that, they are balanced. */
  private static List<Weighted> balanced(ExcessProgram.Least least) {
    double first = 0;
    for (int k = 0; k < least.tight().size(); k++) {
      first += (least.tight().get(k) & 1) == 1 ? least.price().get(k) : 0;
    }
    List<Weighted> balanced = new ArrayList<>();
    for (int k = 0; k < least.tight().size(); k++) {
      balanced.add(new Weighted(least.tight().get(k), least.price().get(k) / first));
    }
    return balanced;
  }

  /**
   * Who would object most to a payoff: the coalition with the largest excess, the first of several;
   * empty for one player. {@code O(2^n n)}.
   */
  public static Optional<Objection> worst(CoalitionGame game, List<Double> payoff) {
    double[] x = payoff.stream().mapToDouble(p -> p).toArray();
    Objection worst = null;
    for (int s = 1; s < game.everybody(); s++) {
      double excess = game.worth(s) - Coalitions.sum(x, s);
      worst = worst == null || excess > worst.excess ? new Objection(s, excess) : worst;
    }
    return Optional.ofNullable(worst);
  }

  /**
   * Whether a payoff is in the core.
   *
   * @param tolerance by how much conditions may be missed, in the unit of the game
   */
  public static boolean contains(CoalitionGame game, List<Double> payoff, double tolerance) {
    double sum = payoff.stream().mapToDouble(x -> x).sum();
    return payoff.size() == game.players()
        && Math.abs(sum - game.total()) <= tolerance
        && worst(game, payoff).filter(o -> o.excess > tolerance).isEmpty();
  }

  /**
   * The least and the most that each player gets in the core; empty if the core is. They differ
   * nowhere if and only if the core is a single payoff.
   */
  public static List<Range> ranges(CoalitionGame game) {
    if (!of(game).nonEmpty) {
      return List.of();
    }
    NormalGame normal = new NormalGame(game);
    return IntStream.range(0, game.players()).mapToObj(i -> range(normal, i)).toList();
  }

  private static Range range(NormalGame game, int player) {
    int others = game.everybody() & ~(1 << player);
    double most = game.worth(game.everybody()) - ExcessProgram.leastInCore(game, others);
    return new Range(
        game.payoff(player, ExcessProgram.leastInCore(game, 1 << player)),
        game.payoff(player, most));
  }
}
