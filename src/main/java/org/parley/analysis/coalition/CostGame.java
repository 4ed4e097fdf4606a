package org.parley.analysis.coalition;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * A joint cost to be shared: {@code c(S)} is what it costs to serve {@code S} alone. It is solved
 * as the game of what cooperation saves, {@code v(S) = sum of c(i) over S - c(S)}: a solution of
 * the savings becomes one of the costs by {@code c(i) - x_i}. Shares in the core of the savings
 * charge no coalition more than it would pay by itself.
 *
 * <p>Straffin and Heaney, <i>Game Theory and the Tennessee Valley Authority</i>, International
 * Journal of Game Theory 10 (1981), 35-43; Young, <i>Cost Allocation</i>, in Aumann and Hart (eds),
 * Handbook of Game Theory II (1994), chapter 34.
 */
public final class CostGame {
  private final CoalitionGame costs;

  private CostGame(CoalitionGame costs) {
    this.costs = costs;
  }

  /**
   * A cost for each coalition, in money.
   *
   * @see CoalitionGame#of
   */
  public static CostGame of(int players, IntToDoubleFunction cost) {
    return new CostGame(CoalitionGame.of(players, cost));
  }

  /** The costs as if they were worths. */
  public CoalitionGame costs() {
    return costs;
  }

  /** The game of what a coalition saves by joining. */
  public CoalitionGame savings() {
    double[] alone = IntStream.range(0, costs.players()).mapToDouble(costs::alone).toArray();
    return CoalitionGame.of(costs.players(), s -> Coalitions.sum(alone, s) - costs.worth(s));
  }

  /**
   * What each player pays if this is what it saves.
   *
   * @param saved by player, a payoff of {@link #savings}
   */
  public List<Double> charges(List<Double> saved) {
    return IntStream.range(0, costs.players())
        .mapToObj(i -> costs.alone(i) - saved.get(i))
        .toList();
  }
}
