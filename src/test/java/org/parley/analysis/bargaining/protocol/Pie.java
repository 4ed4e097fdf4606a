package org.parley.analysis.bargaining.protocol;

import java.util.stream.IntStream;
import org.parley.Tables;
import org.parley.model.BargainingProblem;

/**
 * A pie for two, cut into slices.
 *
 * <p>Two linear agents with n rounds ask in round r for {@code a(r) = ceil(slices (n - r) / (n -
 * 1))} slices each. In all tests n - 1 is a power of two, so that no rounding blurs the formula.
 *
 * @param slices how many there are
 * @param rounds n
 */
record Pie(int slices, int rounds) {

  /** 100 slices: the first party gets some tens, and some more. No deal is worth so many slices. */
  static BargainingProblem hundred(double... noDeal) {
    return Tables.among(2)
        .issue(portions(10, 10, 100))
        .issue(portions(9, 1, 0))
        .issue(new double[] {0, 0}) // so that weights are powers of two
        .rule(Tables.on(0, 10), Tables.on(1, 1, 2, 3, 4, 5, 6, 7, 8, 9))
        .noDeal(noDeal)
        .problem();
  }

  /** 50 slices, each share an option of one issue. */
  static BargainingProblem fifty() {
    return Tables.among(2).issue(portions(50, 1, 50)).problem();
  }

  private static double[][] portions(int most, int size, int total) {
    return IntStream.rangeClosed(0, most)
        .mapToObj(k -> new double[] {size * k, total - size * k})
        .toArray(double[][]::new);
  }

  private int asked(int round) {
    return -Math.floorDiv(-slices * (rounds - round), rounds - 1);
  }

  /** Whether the second party accepts what the first has offered in the same round. */
  private boolean secondAccepts(int round) {
    return slices - asked(round) >= asked(round);
  }

  /** Whether the first party accepts what the second has offered in the round before. */
  private boolean firstAccepts(int round) {
    return round > 1 && slices - asked(round - 1) >= asked(round);
  }

  /** The first round in which one of them accepts. */
  int meeting() {
    return IntStream.rangeClosed(1, rounds)
        .filter(r -> firstAccepts(r) || secondAccepts(r))
        .findFirst()
        .orElseThrow();
  }

  /** What the first party gets then. */
  double share() {
    int round = meeting();
    return firstAccepts(round) ? slices - asked(round - 1) : asked(round);
  }
}
