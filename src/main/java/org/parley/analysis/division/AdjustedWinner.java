package org.parley.analysis.division;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Adjusted Winner: two parties spread the same number of points over issues that can be shared, and
 * the procedure divides the issues so that both end with equally many of their own points.
 *
 * <p>With {@code a_i} and {@code b_i} the points of the two parties: each issue goes to the party
 * that gave it more. Then issues move from the party that is ahead to the other, in increasing
 * order of the ratio (points of the party ahead) / (points of the other), each as a whole as long
 * as the party ahead stays ahead. Of the last only the share {@code gap / (a_i + b_i)} moves, which
 * makes the totals equal.
 *
 * <p>The result is equitable (equal totals), efficient (no other division is better for one and no
 * worse for the other), envy-free (each has at least half of its own points), and at most one issue
 * is split.
 *
 * <p>What the procedure leaves open is settled here as follows. An issue to which both gave the
 * same points goes to the party that has fewer points so far, the first if both have the same; such
 * issues are taken in their order, after all others. Equal ratios: the earlier issue moves first.
 * The totals do not depend on these choices, the shares may.
 *
 * <p>Exact arithmetic, no rounding; {@code O(n log n)} operations for {@code n} issues.
 *
 * <p>Brams and Taylor, <i>Fair Division: From Cake-Cutting to Dispute Resolution</i> (1996),
 * chapter 4.
 *
 * @param initialWinner by issue, who gave it more points
 * @param withoutTies what each has from the issues that it wins outright, in its own points
 * @param beforeTransfer the same with the tied issues handed out
 * @param transfers what then moves, in this order; empty if the parties start level
 * @param shareOfFirst by issue, the share of the first party in the end, 0 to 1; the second has the
 *     rest
 * @param points what each has in the end, in its own points
 */
public record AdjustedWinner(
    List<Winner> initialWinner,
    Points withoutTies,
    Points beforeTransfer,
    List<Transfer> transfers,
    List<BigFraction> shareOfFirst,
    BigFraction points) {

  public AdjustedWinner {
    initialWinner = List.copyOf(initialWinner);
    transfers = List.copyOf(transfers);
    shareOfFirst = List.copyOf(shareOfFirst);
  }

  /** Who gave an issue more points. */
  public enum Winner {
    /** The first party. */
    FIRST,
    /** The second party. */
    SECOND,
    /** Both gave the same, perhaps nothing. */
    TIE
  }

  /**
   * What two parties have, each in its own points.
   *
   * @param first points of the first party
   * @param second points of the second party
   */
  public record Points(BigFraction first, BigFraction second) {}

  /**
   * One issue that moves from the party ahead to the other.
   *
   * @param issue its position
   * @param from the party ahead, never {@link Winner#TIE}
   * @param ratio points of the party ahead by points of the other: what the transfer costs the one
   *     for each point that the other gets, at least 1
   * @param share how much of the issue moves, above 0 and at most 1
   */
  public record Transfer(int issue, Winner from, BigFraction ratio, BigFraction share) {}

  /**
   * Divides issues.
   *
   * @param first points of the first party by issue, none negative
   * @param second points of the second party by issue, none negative, with the same total; {@link
   *     #outOf} makes point tables of weights
   * @throws IllegalArgumentException if the tables differ in length or total, or a number is
   *     negative, or nobody gave a point to anything
   */
  public static AdjustedWinner of(List<BigFraction> first, List<BigFraction> second) {
    check(first, second);
    return new Procedure(List.of(first, second)).run();
  }

  /**
   * Spreads points in proportion to weights, exactly.
   *
   * @param points how many, usually 100
   * @param weights none negative, not all 0
   * @throws IllegalArgumentException if a weight is negative or all are 0
   */
  public static List<BigFraction> outOf(int points, List<BigFraction> weights) {
    BigFraction total = Exact.sum(weights);
    if (total.signum() <= 0 || isAnyNegative(weights)) {
      throw new IllegalArgumentException("cannot spread points by the weights " + weights);
    }
    return weights.stream().map(w -> w.multiply(points).divide(total)).toList();
  }

  /** The issue that is split in the end, if any. */
  public OptionalInt splitIssue() {
    return IntStream.range(0, shareOfFirst.size())
        .filter(i -> shareOfFirst.get(i).signum() > 0)
        .filter(i -> shareOfFirst.get(i).compareTo(BigFraction.ONE) < 0)
        .findFirst();
  }

  private static void check(List<BigFraction> first, List<BigFraction> second) {
    if (first.size() != second.size()) {
      throw new IllegalArgumentException(
          "point tables of " + first.size() + " and " + second.size() + " issues");
    }
    if (isAnyNegative(first) || isAnyNegative(second)) {
      throw new IllegalArgumentException("negative points in " + first + " or " + second);
    }
    BigFraction total = Exact.sum(first);
    if (total.signum() == 0 || !total.equals(Exact.sum(second))) {
      throw new IllegalArgumentException(
          "expected two equal totals above 0, found " + total + " and " + Exact.sum(second));
    }
  }

  private static boolean isAnyNegative(List<BigFraction> numbers) {
    return numbers.stream().anyMatch(n -> n.signum() < 0);
  }

  /** The procedure on its way; party 0 is the first, party 1 the second. */
  private static final class Procedure {
    private final List<List<BigFraction>> table;
    private final int issues;
    private final BigFraction[] points = {BigFraction.ZERO, BigFraction.ZERO};
    private final BigFraction[] shareOfFirst;

    Procedure(List<List<BigFraction>> table) {
      this.table = table;
      this.issues = table.get(0).size();
      this.shareOfFirst = new BigFraction[issues];
    }

    AdjustedWinner run() {
      List<Winner> winners = IntStream.range(0, issues).mapToObj(this::winner).toList();
      issuesOf(winners, Winner.FIRST).forEach(i -> give(i, 0));
      issuesOf(winners, Winner.SECOND).forEach(i -> give(i, 1));
      Points withoutTies = soFar();
      issuesOf(winners, Winner.TIE).forEach(i -> give(i, isLevelOrFirstBehind() ? 0 : 1));
      Points beforeTransfer = soFar();
      List<Transfer> transfers = transfer();
      return new AdjustedWinner(
          winners, withoutTies, beforeTransfer, transfers, Arrays.asList(shareOfFirst), points[0]);
    }

    private Winner winner(int issue) {
      int sign = worth(0, issue).compareTo(worth(1, issue));
      return sign == 0 ? Winner.TIE : sign > 0 ? Winner.FIRST : Winner.SECOND;
    }

    private IntStream issuesOf(List<Winner> winners, Winner winner) {
      return IntStream.range(0, issues).filter(i -> winners.get(i) == winner);
    }

    private void give(int issue, int party) {
      shareOfFirst[issue] = party == 0 ? BigFraction.ONE : BigFraction.ZERO;
      points[party] = points[party].add(worth(party, issue));
    }

    private boolean isLevelOrFirstBehind() {
      return points[0].compareTo(points[1]) <= 0;
    }

    /** Equal totals see to it that the parties are level before the issues run out. */
    private List<Transfer> transfer() {
      int ahead = isLevelOrFirstBehind() ? 1 : 0;
      List<Transfer> transfers = new ArrayList<>();
      for (int issue : movable(ahead)) {
        BigFraction gap = points[ahead].subtract(points[1 - ahead]);
        if (gap.signum() == 0) {
          break;
        }
        BigFraction closes = worth(0, issue).add(worth(1, issue));
        BigFraction share = gap.compareTo(closes) >= 0 ? BigFraction.ONE : gap.divide(closes);
        move(issue, ahead, share);
        transfers.add(
            new Transfer(
                issue, ahead == 0 ? Winner.FIRST : Winner.SECOND, ratio(ahead, issue), share));
      }
      return transfers;
    }

    /** What the party ahead holds and the other wants, the cheapest for the other's point first. */
    private List<Integer> movable(int ahead) {
      BigFraction held = ahead == 0 ? BigFraction.ONE : BigFraction.ZERO;
      return IntStream.range(0, issues)
          .filter(i -> shareOfFirst[i].equals(held) && worth(1 - ahead, i).signum() > 0)
          .boxed()
          .sorted(Comparator.comparing(i -> ratio(ahead, i)))
          .toList();
    }

    private void move(int issue, int ahead, BigFraction share) {
      points[ahead] = points[ahead].subtract(share.multiply(worth(ahead, issue)));
      points[1 - ahead] = points[1 - ahead].add(share.multiply(worth(1 - ahead, issue)));
      shareOfFirst[issue] = ahead == 0 ? BigFraction.ONE.subtract(share) : share;
    }

    private BigFraction ratio(int ahead, int issue) {
      return worth(ahead, issue).divide(worth(1 - ahead, issue));
    }

    private BigFraction worth(int party, int issue) {
      return table.get(party).get(issue);
    }

    private Points soFar() {
      return new Points(points[0], points[1]);
    }
  }
}
