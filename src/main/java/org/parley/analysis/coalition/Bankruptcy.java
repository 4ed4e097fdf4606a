package org.parley.analysis.coalition;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * An estate that is too small for the claims on it, and rules to divide it. Money in, money out;
 * lists are by claimant.
 *
 * <p>Aumann and Maschler, <i>Game Theoretic Analysis of a Bankruptcy Problem from the Talmud</i>,
 * Journal of Economic Theory 36 (1985), 195-213; Thomson, <i>Axiomatic and Game-Theoretic Analysis
 * of Bankruptcy and Taxation Problems: A Survey</i>, Mathematical Social Sciences 45 (2003),
 * 249-297.
 *
 * @param estate what there is, 0 to the sum of the claims
 * @param claims what each claims, none negative
 */
public record Bankruptcy(double estate, List<Double> claims) {

  public Bankruptcy {
    claims = List.copyOf(claims);
    if (claims.isEmpty() || claims.stream().anyMatch(c -> !(c >= 0) || c.isInfinite())) {
      throw new IllegalArgumentException("expected claims of at least 0, found " + claims);
    }
    if (!(estate >= 0 && estate <= sum(claims))) {
      throw new IllegalArgumentException(
          "expected an estate of 0 to " + sum(claims) + ", the sum of the claims, found " + estate);
    }
  }

  /**
   * The Talmud's rule: if the estate is at most half of the claims, equal awards within half of
   * each claim; otherwise half of each claim, and equal losses within the other half. Any two
   * claimants share what they have together as the contested garment says; it is the nucleolus of
   * {@link #game}.
   */
  public List<Double> talmud() {
    List<Double> halves = claims.stream().map(c -> c / 2).toList();
    double half = sum(halves);
    if (estate <= half) {
      return equalAwards(estate, halves);
    }
    List<Double> lost = equalAwards(2 * half - estate, halves);
    return IntStream.range(0, claims.size()).mapToObj(i -> claims.get(i) - lost.get(i)).toList();
  }

  /**
   * The contested garment, for two: each concedes to the other what it does not claim itself, and
   * the rest is halved.
   *
   * @throws IllegalArgumentException unless there are two claimants
   */
  public List<Double> contestedGarment() {
    if (claims.size() != 2) {
      throw new IllegalArgumentException("a garment is contested by two, not " + claims.size());
    }
    double toFirst = Math.max(0, estate - claims.get(1));
    double toSecond = Math.max(0, estate - claims.get(0));
    double rest = (estate - toFirst - toSecond) / 2;
    return List.of(toFirst + rest, toSecond + rest);
  }

  /** Equal awards, but nobody gets more than it claims: {@code min(c_i, a)}. */
  public List<Double> constrainedEqualAwards() {
    return equalAwards(estate, claims);
  }

  /** Equal losses, but nobody gets less than nothing: {@code max(0, c_i - b)}. */
  public List<Double> constrainedEqualLosses() {
    List<Double> lost = equalAwards(sum(claims) - estate, claims);
    return IntStream.range(0, claims.size()).mapToObj(i -> claims.get(i) - lost.get(i)).toList();
  }

  /** In proportion to the claims; nothing if all claim nothing. */
  public List<Double> proportional() {
    double total = sum(claims);
    return claims.stream().map(c -> total == 0 ? 0 : estate * c / total).toList();
  }

  /**
   * The game of what a coalition is left with after it has paid all others in full: {@code v(S) =
   * max(0, E - sum of c_j outside S)}. Its Shapley value is the rule of random arrival.
   */
  public CoalitionGame game() {
    double[] claim = claims.stream().mapToDouble(c -> c).toArray();
    int everybody = (int) Coalitions.all(claim.length);
    return CoalitionGame.of(
        claim.length, s -> Math.max(0, estate - Coalitions.sum(claim, everybody & ~s)));
  }

  /** {@code min(limit_i, a)} with {@code a} such that they add up to the amount. */
  private static List<Double> equalAwards(double amount, List<Double> limits) {
    double left = amount;
    double award = 0;
    List<Double> ascending = limits.stream().sorted().toList();
    for (int k = 0; k < ascending.size(); k++) {
      award = left / (ascending.size() - k);
      if (award <= ascending.get(k)) {
        break;
      }
      left -= ascending.get(k);
    }
    double level = award;
    DoubleUnaryOperator least = limit -> Math.min(limit, level);
    return limits.stream().map(least::applyAsDouble).toList();
  }

  private static double sum(List<Double> numbers) {
    return numbers.stream().mapToDouble(c -> c).sum();
  }
}
