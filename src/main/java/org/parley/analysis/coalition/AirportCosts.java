package org.parley.analysis.coalition;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One runway, long enough for whoever needs the longest: a coalition costs what its most demanding
 * member costs, {@code c(S) = max of c_i over S}.
 *
 * @param needs what the runway of each player would cost by itself, in money, none negative
 */
public record AirportCosts(List<Double> needs) {

  public AirportCosts {
    needs = List.copyOf(needs);
    if (needs.isEmpty() || needs.stream().anyMatch(c -> !(c >= 0) || c.isInfinite())) {
      throw new IllegalArgumentException("expected costs of at least 0, found " + needs);
    }
  }

  /** The costs of all coalitions. */
  public CostGame game() {
    return CostGame.of(
        needs.size(),
        s -> Coalitions.members(s).stream().mapToDouble(needs::get).max().orElseThrow());
  }

  /**
   * The Shapley value of the costs: each further piece of runway is paid in equal parts by those
   * who need it. With costs in ascending order, {@code x_i = sum over k up to i of (c_k - c_(k-1))
   * / (n - k + 1)}. For any number of players.
   *
   * <p>Littlechild and Owen, <i>A Simple Expression for the Shapley Value in a Special Case</i>,
   * Management Science 20 (1973), 370-372.
   */
  public List<Double> shapleyCharges() {
    List<Integer> order =
        IntStream.range(0, needs.size())
            .boxed()
            .sorted(Comparator.comparingDouble(needs::get))
            .toList();
    Double[] charge = new Double[needs.size()];
    double paid = 0;
    double built = 0;
    for (int k = 0; k < order.size(); k++) {
      double need = needs.get(order.get(k));
      paid += (need - built) / (order.size() - k);
      built = need;
      charge[order.get(k)] = paid;
    }
    return List.of(charge);
  }
}
