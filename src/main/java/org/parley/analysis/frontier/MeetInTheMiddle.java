package org.parley.analysis.frontier;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * The exact number of packages whose columns all end at 0 or more.
 *
 * <p>Two rows of issues grow towards each other from the two ends of an order, always the one with
 * fewer different sums; where they meet, the pairs that get there are counted (E. Horowitz and S.
 * Sahni, Computing partitions with applications to the knapsack problem, Journal of the ACM 21
 * (1974), doi:10.1145/321812.321823). Sums are whole numbers, so the count is exact; numbers of
 * packages beyond 2^62 are counted modulo several primes to each other (Chinese remainders).
 */
final class MeetInTheMiddle {
  private static final int MOST_SUMS = 1 << 23;
  private static final BigInteger WIDE = BigInteger.ONE.shiftLeft(62);
  private static final int NARROW_BITS = 31;

  /** Packages up to which the count is tried whatever they are worth: 4 10^12. */
  private static final BigInteger TRACTABLE = BigInteger.ONE.shiftLeft(42);

  private final Columns columns;
  private final List<Integer> order;
  private final long modulus;
  private long left;

  private MeetInTheMiddle(Columns columns, List<Integer> order, long modulus, long work) {
    this.columns = columns;
    this.order = order;
    this.modulus = modulus;
    left = work;
  }

  /**
   * The count, or empty if it would take too much work.
   *
   * <p>Up to some 10^12 packages, or if points are so round that there are few different sums, it
   * may look at twice as many sums as is work; otherwise at a hundredth of that if few packages are
   * expected to get there, which is enough where hardly one does, or at none.
   *
   * @param packages at least as many as can be counted
   * @param work see {@link Terms#work}
   * @param few whether few of them may get there
   */
  static Optional<BigInteger> count(Columns columns, BigInteger packages, long work, boolean few) {
    List<Integer> order = IssueRow.order(columns);
    boolean promising =
        packages.compareTo(TRACTABLE) <= 0 || sums(columns, order, packages) <= work;
    if (!promising && !few) {
      return Optional.empty();
    }
    BigInteger known = BigInteger.ZERO;
    BigInteger product = BigInteger.ONE;
    long left = promising ? 2 * work : work / 100;
    long modulus = packages.compareTo(WIDE) < 0 ? Long.MAX_VALUE : 1L << NARROW_BITS;
    while (product.compareTo(packages) <= 0) {
      modulus = modulus == Long.MAX_VALUE ? modulus : coprime(modulus - 1, product);
      MeetInTheMiddle pass = new MeetInTheMiddle(columns, order, modulus, left);
      long count = pass.count();
      left = pass.left;
      if (left < 0) {
        return Optional.empty();
      }
      known = combine(known, product, count, BigInteger.valueOf(modulus));
      product = product.multiply(BigInteger.valueOf(modulus));
    }
    return Optional.of(known);
  }

  /** At least as many sums as are looked at, if points are round. */
  private static double sums(Columns columns, List<Integer> order, BigInteger packages) {
    double states = 0;
    IssueRow row = IssueRow.empty(columns);
    for (int issue : order) {
      states += row.states() * columns.structure.options(issue);
      row = row.with(issue);
    }
    return columns.lattice() * states * (1 + packages.bitLength() / NARROW_BITS);
  }

  private static long coprime(long from, BigInteger product) {
    long modulus = from;
    while (!product.gcd(BigInteger.valueOf(modulus)).equals(BigInteger.ONE)) {
      modulus--;
    }
    return modulus;
  }

  /** The number below {@code product * modulus} with both remainders. */
  private static BigInteger combine(
      BigInteger known, BigInteger product, long count, BigInteger modulus) {
    BigInteger step =
        BigInteger.valueOf(count)
            .subtract(known)
            .multiply(product.modInverse(modulus))
            .mod(modulus);
    return known.add(product.multiply(step));
  }

  private long count() {
    PartialSums front = new PartialSums(columns, modulus);
    PartialSums back = new PartialSums(columns, modulus);
    int from = 0;
    int to = order.size();
    while (from < to && left >= 0) {
      boolean forward = front.work(order.get(from)) <= back.work(order.get(to - 1));
      int issue = forward ? order.get(from++) : order.get(--to);
      take(forward ? front : back, issue);
    }
    return left < 0 ? 0 : join(front, back);
  }

  private void take(PartialSums sums, int issue) {
    double work = sums.work(issue);
    if (work > Math.min(left, MOST_SUMS)) {
      left = -1;
    } else {
      sums.take(issue);
      left -= (long) work;
    }
  }

  private long join(PartialSums front, PartialSums back) {
    int[] fronts = front.byState();
    int[] backs = back.byState();
    PairCount pairs = new PairCount(front.entries(), back.entries(), front.width, modulus, left);
    List<Tie> crossing =
        columns.ties.stream()
            .filter(t -> !front.row().isComplete(t) && !back.row().isComplete(t))
            .toList();
    long[] added = new long[columns.count];
    int[] chosen = new int[columns.structure.issues()];
    long count = 0;
    for (int s = 0; s + 1 < fronts.length && pairs.left() >= 0; s++) {
      front.row().choose(front.state(fronts[s]), chosen);
      for (int t = 0; t + 1 < backs.length; t++) {
        back.row().choose(back.state(backs[t]), chosen);
        if (bonus(crossing, chosen, added)) {
          count += pairs.count(fronts[s], fronts[s + 1], backs[t], backs[t + 1], added);
          count %= modulus;
        }
      }
    }
    left = pairs.left();
    return count;
  }

  /** What the ties between the two rows bring, with the base; false if they forbid. */
  private boolean bonus(List<Tie> crossing, int[] chosen, long[] added) {
    System.arraycopy(columns.base, 0, added, 0, columns.count);
    for (Tie tie : crossing) {
      if (tie.holds(chosen)) {
        if (tie.forbids()) {
          return false;
        }
        columns.add(added, 0, columns.bonus, tie.index());
      }
    }
    return true;
  }
}
