package org.parley.analysis.frontier;

import java.util.List;
import java.util.Optional;

/**
 * The package that a bargaining solution selects, and the proof that none is better.
 *
 * @param status exact, bounded, or none
 * @param deal the package; empty if there is none
 * @param value what the solution makes as large as possible, see {@link Solutions}
 * @param gap proven: no package has a value above {@code value + gap}; 0 if exact
 * @param reason why there is no package, or why it is only bounded; empty if exact
 * @param cuts the proof: every package whose value is at least {@code value} meets all of these
 */
public record Solution(
    Status status, Optional<Deal> deal, double value, double gap, String reason, List<Cut> cuts) {

  public Solution {
    cuts = List.copyOf(cuts);
  }

  /**
   * An inequality that every package of at least the solution's value meets: {@code sum_p
   * weights[p] * gain[p] >= least}.
   *
   * @param weights by party
   * @param least points
   */
  public record Cut(List<Double> weights, double least) {

    public Cut {
      weights = List.copyOf(weights);
    }
  }

  /** No package, for a reason. */
  static Solution none(String reason) {
    return new Solution(Status.NONE, Optional.empty(), Double.NaN, 0, reason, List.of());
  }
}
