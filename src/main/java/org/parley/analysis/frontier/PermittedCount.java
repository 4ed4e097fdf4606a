package org.parley.analysis.frontier;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The exact number of packages of open options that no rule forbids: a sum of products along the
 * elimination order, linear in the entries of its tables; with r loose rules at most {@code 2^r}
 * such sums, by inclusion and exclusion.
 */
final class PermittedCount {
  private static final long MOST_ENTRIES = 20_000_000;

  private final Structure structure;
  private final List<Tie> loose;
  private long left = MOST_ENTRIES;

  private PermittedCount(Structure structure) {
    this.structure = structure;
    loose = structure.loose.stream().filter(Tie::forbids).toList();
  }

  /** The count, or empty if there are too many loose rules. */
  static Optional<BigInteger> of(Structure structure) {
    if (!structure.obstacle.isEmpty()) {
      return Optional.of(BigInteger.ZERO);
    }
    PermittedCount counting = new PermittedCount(structure);
    long[] all = new long[structure.issues()];
    Arrays.fill(all, -1);
    BigInteger count = counting.without(0, all);
    return counting.left < 0 ? Optional.empty() : Optional.of(count);
  }

  /** Packages among some options that no loose rule from the r-th on forbids. */
  private BigInteger without(int r, long[] among) {
    BigInteger count = kept(among);
    for (int last = r; last < loose.size() && left >= 0; last++) {
      long[] forbidden = met(loose.get(last), among);
      if (forbidden != null) {
        count = count.subtract(without(last + 1, forbidden));
      }
    }
    return count;
  }

  /** The options that meet a rule; null if there are none for some issue. */
  private static long[] met(Tie rule, long[] among) {
    long[] met = among.clone();
    for (int k = 0; k < rule.issues().length; k++) {
      met[rule.issues()[k]] &= rule.options()[k];
      if (met[rule.issues()[k]] == 0) {
        return null;
      }
    }
    return met;
  }

  /** Packages among some options that the rules in the tables permit. */
  private BigInteger kept(long[] among) {
    left -= structure.entries() + structure.issues();
    BigInteger count = BigInteger.ONE;
    for (int issue : structure.free) {
      long open = among[issue] & (-1L >>> (64 - structure.options(issue)));
      count = count.multiply(BigInteger.valueOf(Long.bitCount(open)));
    }
    BigInteger[] states = new BigInteger[structure.states()];
    for (Structure.Step step : structure.steps) {
      for (int state = 0; state < step.states; state++) {
        states[step.firstState + state] = sum(step, state, among[step.issue], states);
      }
      if (step.parent < 0) {
        count = count.multiply(states[step.firstState]);
      }
    }
    return count;
  }

  private BigInteger sum(Structure.Step step, int state, long among, BigInteger[] states) {
    BigInteger sum = BigInteger.ZERO;
    for (int k = 0; k < step.options; k++) {
      int entry = state * step.options + k;
      if ((among >>> k & 1) != 0 && step.bundle[entry] != Structure.FORBIDDEN) {
        sum = sum.add(product(step, entry, states));
      }
    }
    return sum;
  }

  private BigInteger product(Structure.Step step, int entry, BigInteger[] states) {
    BigInteger product = BigInteger.ONE;
    for (int n = 0; n < step.children.length; n++) {
      int first = structure.steps[step.children[n]].firstState;
      product = product.multiply(states[first + step.childState[n][entry]]);
    }
    return product;
  }
}
