package org.parley.analysis.commitment;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.parley.model.war.Check;

/**
 * War as a costly lottery over one pie: A, who wants a large share {@code x}, wins all of it with
 * probability {@code p}, B otherwise, and war costs each side something once. Because it costs,
 * there are shares that both prefer to it.
 *
 * <p>Fearon, <i>Rationalist Explanations for War</i>, International Organization 49 (1995),
 * 379-414, doi:10.1017/S0020818300033324, pages 386-388 and 402-404.
 *
 * @param chance {@code p}, of A winning
 * @param costA of war to A, in A's utility of the whole pie, at least 0
 * @param costB of war to B, in B's utility of the whole pie, at least 0
 */
public record WarLottery(double chance, double costA, double costB) {

  /**
   * @throws IllegalArgumentException if a number is out of its range
   */
  public WarLottery {
    Check.unit(chance, "chance");
    Check.notNegative(costA, "costA");
    Check.notNegative(costB, "costB");
  }

  /**
   * A's shares that no side would fight over, both risk neutral: {@code [p - costA, p + costB]} as
   * far as it lies between 0 and 1. Who makes the only offer asks for its best end.
   */
  public Interval range() {
    Interval pie = new Interval(0, 1);
    return new Interval(pie.nearest(chance - costA), pie.nearest(chance + costB));
  }

  /**
   * The same for any taste for risk: {@code u_A(x) >= p u_A(1) + (1-p) u_A(0) - costA} and {@code
   * u_B(1-x) >= (1-p) u_B(1) + p u_B(0) - costB}. If nobody likes risk (both concave), there is
   * always such a share; else there may be none. Each end is found by bisection, to the last bit.
   *
   * @param utilityA rising, of A's share, 0 to 1
   * @param utilityB rising, of B's share, 0 to 1
   */
  public Optional<Interval> range(DoubleUnaryOperator utilityA, DoubleUnaryOperator utilityB) {
    double leastA = share(utilityA, chance, costA);
    double leastB = share(utilityB, 1 - chance, costB);
    return between(leastA, 1 - leastB);
  }

  /**
   * The range if it helps to strike first: A wins with {@code p_f} if A strikes and {@code p_s} if
   * B does, and a share must be better than striking for both, {@code [p_f - costA, p_s + costB]}.
   * None if the advantage is larger than what war costs both together.
   *
   * @param ifStriking {@code p_f}
   * @param ifStruck {@code p_s}
   */
  public static Optional<Interval> firstStrike(
      double ifStriking, double ifStruck, double costA, double costB) {
    return between(
        new WarLottery(ifStriking, costA, costB).range().low(),
        new WarLottery(ifStruck, costA, costB).range().high());
  }

  private static Optional<Interval> between(double low, double high) {
    return low <= high ? Optional.of(new Interval(low, high)) : Optional.empty();
  }

  /** The smallest share that is as good as war. */
  private static double share(DoubleUnaryOperator utility, double chance, double cost) {
    double all = utility.applyAsDouble(1);
    double war = chance * all + (1 - chance) * utility.applyAsDouble(0) - cost;
    return Bisection.smallest(0, 1, x -> utility.applyAsDouble(x) >= war).orElse(1);
  }
}
