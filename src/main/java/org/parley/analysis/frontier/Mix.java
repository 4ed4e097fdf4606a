package org.parley.analysis.frontier;

import java.util.List;

/**
 * A solution over lotteries: packages drawn with chances, so that utilities are expected points.
 *
 * @param status exact, within the gap; or none
 * @param shares the packages with their chances, the likeliest first
 * @param utility expected points, by party
 * @param gain expected utility minus no deal, by party
 * @param value what the solution makes as large as possible, see {@link Lotteries}
 * @param gap proven by the weights: no lottery has a value above {@code value + gap}
 * @param weights the certificate: weights on the parties from which the bound follows
 * @param reason why there is none, or why it is only bounded; empty if exact
 */
public record Mix(
    Status status,
    List<Share> shares,
    List<Double> utility,
    List<Double> gain,
    double value,
    double gap,
    List<Double> weights,
    String reason) {

  public Mix {
    shares = List.copyOf(shares);
    utility = List.copyOf(utility);
    gain = List.copyOf(gain);
    weights = List.copyOf(weights);
  }

  /** A package and the chance with which it is drawn. */
  public record Share(double chance, Deal deal) {}

  /** No lottery, for a reason. */
  static Mix none(String reason) {
    return new Mix(Status.NONE, List.of(), List.of(), List.of(), Double.NaN, 0, List.of(), reason);
  }
}
