package org.parley.analysis.bargaining.equilibrium;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Many players divide one unit, and all have to accept: the stationary subgame perfect equilibrium,
 * in which a responder accepts what waiting for the next proposal would bring it. With three or
 * more players there are others that are not stationary.
 */
public final class Unanimity {
  private Unanimity() {}

  /**
   * Players propose in turn. With {@code z_j} what player {@code j} keeps when it proposes, it
   * accepts {@code delta_j^k z_j} when its own turn is {@code k} rounds away; each proposal adds up
   * to 1, which is a linear system of {@code n} equations, {@code O(n^3)}. With equal factors
   * {@code z = 1 / (1 + delta + ... + delta^(n-1))}.
   *
   * <p>Herrero (1985); Osborne and Rubinstein, Bargaining and Markets (1990), section 3.13.
   *
   * @param deltas what a unit is worth one round later, by player in the order of turns, each below
   *     1
   * @return the shares in the first proposal, that of the first player
   */
  public static List<Double> rotation(List<Double> deltas) {
    requireFactors(deltas);
    int n = deltas.size();
    RealMatrix waits = MatrixUtils.createRealMatrix(n, n);
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        waits.setEntry(i, j, StrictMath.pow(deltas.get(j), Math.floorMod(j - i, n)));
      }
    }
    double[] ones = new double[n];
    Arrays.fill(ones, 1);
    double[] keeps =
        new LUDecomposition(waits).getSolver().solve(MatrixUtils.createRealVector(ones)).toArray();
    return IntStream.range(0, n).mapToObj(j -> waits.getEntry(0, j) * keeps[j]).toList();
  }

  /**
   * Who proposes is drawn anew each round. A player expects {@code v_i = p_i / ((1 - delta_i) (1 +
   * K))} with {@code K = sum_j p_j delta_j / (1 - delta_j)}; it accepts {@code delta_i v_i}, and a
   * proposer keeps {@code 1 / (1 + K)} more than that.
   *
   * <p>Merlo and Wilson, Econometrica 63 (1995), 371-399.
   *
   * @param deltas what a unit is worth one round later, by player, each below 1
   * @param chances to propose, by player; they add up to 1
   */
  public static RandomProposer randomProposer(List<Double> deltas, List<Double> chances) {
    requireFactors(deltas);
    double total = chances.stream().mapToDouble(p -> p).sum();
    Checks.require(
        chances.size() == deltas.size() && Math.abs(total - 1) < 1e-9,
        "each player has a chance to propose, 1 in all",
        chances);
    double sum =
        IntStream.range(0, deltas.size())
            .mapToDouble(j -> chances.get(j) * deltas.get(j) / (1 - deltas.get(j)))
            .sum();
    List<Double> values =
        IntStream.range(0, deltas.size())
            .mapToObj(i -> chances.get(i) / ((1 - deltas.get(i)) * (1 + sum)))
            .toList();
    return new RandomProposer(deltas, values, 1 / (1 + sum));
  }

  private static void requireFactors(List<Double> deltas) {
    Checks.require(
        !deltas.isEmpty() && deltas.stream().allMatch(d -> d >= 0 && d < 1),
        "there are players, with factors from 0 to below 1",
        deltas);
  }

  /**
   * The equilibrium when proposers are drawn.
   *
   * @param deltas by player
   * @param values what a player expects before the proposer is drawn
   * @param surplus what a proposer keeps beyond what it would accept
   */
  public record RandomProposer(List<Double> deltas, List<Double> values, double surplus) {

    public RandomProposer {
      deltas = List.copyOf(deltas);
      values = List.copyOf(values);
    }

    /** What a player gets when another one proposes. */
    public double responding(int player) {
      return deltas.get(player) * values.get(player);
    }

    /** What a player keeps when it proposes. */
    public double proposing(int player) {
      return surplus + responding(player);
    }
  }
}
