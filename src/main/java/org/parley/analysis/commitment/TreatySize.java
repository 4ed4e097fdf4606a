package org.parley.analysis.commitment;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.parley.model.war.Check;

/**
 * How many of {@code n} equal parties sign a treaty that nobody can be forced into. A number of
 * signatories is stable if no signatory gains by leaving, {@code s(k) >= o(k-1)}, and no outsider
 * gains by joining, {@code o(k) >= s(k+1)}; who is indifferent stays.
 *
 * <p>Barrett, <i>Self-enforcing International Environmental Agreements</i>, Oxford Economic Papers
 * 46 (1994), 878-894, doi:10.1093/oxfordjournals.oep.a042158; the conditions are those of
 * d'Aspremont and others (1983) for cartels.
 *
 * @param parties {@code n}, from 1
 * @param signatory {@code s}, payoff of a signatory by number of signatories, 1 to {@code n}
 * @param outsider {@code o}, payoff of an outsider by number of signatories, 0 to {@code n - 1}
 */
public record TreatySize(int parties, IntToDoubleFunction signatory, IntToDoubleFunction outsider) {
  /** Payoffs that differ by less than this share are equal, whatever the rounding. */
  private static final double SAME = 1e-12;

  /**
   * @throws IllegalArgumentException if there is no party
   */
  public TreatySize {
    Check.atLeast(1, parties, "parties");
  }

  /**
   * Linear benefits, quadratic costs: a party that abates {@code q} has {@code b Q - c q^2 / 2}
   * with {@code Q} the abatement of all. Signatories maximise their joint payoff, {@code q = k b /
   * c}, outsiders their own, {@code q = b / c}; both whatever the others do, so it makes no
   * difference who moves first.
   *
   * @param parties {@code n}
   * @param benefit {@code b}, of a unit to each party, above 0
   * @param cost {@code c}, above 0
   * @throws IllegalArgumentException if a number is out of its range
   */
  public static TreatySize linearBenefit(int parties, double benefit, double cost) {
    Check.that(benefit > 0, "benefit", "above 0", benefit);
    Check.that(cost > 0, "cost", "above 0", cost);
    double unit = benefit * benefit / cost;
    return new TreatySize(
        parties,
        k -> unit * (abated(parties, k) - k * (double) k / 2),
        k -> unit * (abated(parties, k) - 0.5));
  }

  /** Abatement of all in units of {@code b / c}. */
  private static double abated(int parties, int k) {
    return k * (double) k + parties - k;
  }

  /** Every stable number of signatories, from 1 to {@code n}, smallest first. */
  public List<Integer> stable() {
    IntPredicate holds = k -> isInternallyStable(k) && isExternallyStable(k);
    return IntStream.rangeClosed(1, parties).filter(holds).boxed().toList();
  }

  /** Whether no signatory of {@code k} gains by leaving. */
  public boolean isInternallyStable(int k) {
    return isAtLeast(signatory.applyAsDouble(k), outsider.applyAsDouble(k - 1));
  }

  /** Whether no outsider gains by joining {@code k} signatories. */
  public boolean isExternallyStable(int k) {
    return k == parties || isAtLeast(outsider.applyAsDouble(k), signatory.applyAsDouble(k + 1));
  }

  private static boolean isAtLeast(double a, double b) {
    return a >= b - SAME * Math.max(Math.abs(a), Math.abs(b));
  }
}
