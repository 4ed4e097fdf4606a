package org.parley.analysis.coalition;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Voting power a priori: how often a member's vote decides if nothing is known about who votes how.
 * Exact: swings are counted in whole numbers, indices are fractions.
 *
 * <p>A swing of member {@code i} is a coalition without {@code i} that loses and wins with it. The
 * Shapley-Shubik index takes all orders of voting as equally likely, {@code sum over swings S of
 * |S|! (n - |S| - 1)! / n!}; the Banzhaf indices take all coalitions as equally likely.
 *
 * <p>Shapley and Shubik, <i>A Method for Evaluating the Distribution of Power in a Committee
 * System</i>, American Political Science Review 48 (1954), 787-792, doi:10.2307/1951053; Penrose,
 * <i>The Elementary Statistics of Majority Voting</i>, Journal of the Royal Statistical Society 109
 * (1946), 53-57; Banzhaf, <i>Weighted Voting Doesn't Work</i>, Rutgers Law Review 19 (1965),
 * 317-343; Coleman, <i>Control of Collectivities and the Power of a Collectivity to Act</i>, in
 * Lieberman (ed), Social Choice (1971), 269-300.
 *
 * @param swings how often each member decides
 * @param winning how many coalitions win
 * @param shapleyShubik by member, adding up to 1
 */
public record PowerIndices(List<Long> swings, long winning, List<BigFraction> shapleyShubik) {

  public PowerIndices {
    swings = List.copyOf(swings);
    shapleyShubik = List.copyOf(shapleyShubik);
  }

  /**
   * The indices of a body.
   *
   * @throws IllegalArgumentException if weights form too many different sums to be counted
   */
  public static PowerIndices of(VotingBody body) {
    SwingCount count = new SwingCount(body);
    List<long[]> bySize = IntStream.range(0, body.members()).mapToObj(count::swings).toList();
    return new PowerIndices(
        bySize.stream().map(s -> Arrays.stream(s).sum()).toList(),
        Arrays.stream(count.winning()).sum(),
        bySize.stream().map(PowerIndices::shapleyShubik).toList());
  }

  private static BigFraction shapleyShubik(long[] swings) {
    BigInteger sum = BigInteger.ZERO;
    for (int s = 0; s < swings.length; s++) {
      BigInteger orders = factorial(s).multiply(factorial(swings.length - s - 1));
      sum = sum.add(orders.multiply(BigInteger.valueOf(swings[s])));
    }
    return BigFraction.of(sum, factorial(swings.length));
  }

  /** How many members. */
  public int members() {
    return swings.size();
  }

  /** The normalised Banzhaf index by member: swings over all members' swings, adding up to 1. */
  public List<BigFraction> banzhaf() {
    BigInteger all =
        swings.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
    return swings.stream().map(s -> BigFraction.of(BigInteger.valueOf(s), all)).toList();
  }

  /**
   * The absolute Banzhaf index by member (Penrose): the chance to decide if all others toss a coin,
   * swings over {@code 2^(n-1)}.
   */
  public List<BigFraction> absoluteBanzhaf() {
    return swings.stream().map(s -> BigFraction.of(s, 1L << (members() - 1))).toList();
  }

  /** Coleman's power of a collectivity to act: the share of coalitions that win. */
  public BigFraction powerToAct() {
    return BigFraction.of(winning, 1L << members());
  }

  /** Coleman's power to prevent action by member: its swings over the winning coalitions. */
  public List<BigFraction> powerToPrevent() {
    return swings.stream().map(s -> BigFraction.of(s, winning)).toList();
  }

  /** Coleman's power to initiate action by member: its swings over the losing coalitions. */
  public List<BigFraction> powerToInitiate() {
    long losing = (1L << members()) - winning;
    return swings.stream().map(s -> BigFraction.of(s, losing)).toList();
  }

  /** Members who never decide, in order. */
  public List<Integer> dummies() {
    return which(s -> s == 0);
  }

  /** Members without whom nothing passes, in order: they decide in every coalition that wins. */
  public List<Integer> vetoes() {
    return which(s -> s == winning);
  }

  private List<Integer> which(LongPredicate swing) {
    return IntStream.range(0, members()).filter(i -> swing.test(swings.get(i))).boxed().toList();
  }

  private static BigInteger factorial(int n) {
    return IntStream.rangeClosed(1, n)
        .mapToObj(BigInteger::valueOf)
        .reduce(BigInteger.ONE, BigInteger::multiply);
  }
}
