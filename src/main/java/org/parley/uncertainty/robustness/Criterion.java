package org.parley.uncertainty.robustness;

import java.util.List;
import java.util.stream.IntStream;

/** By what an alternative is called robust. Different criteria often name different ones. */
public enum Criterion {
  /** The best worst value (Wald): for who fears the worst. */
  MAXIMIN(true),
  /** The best best value: for who hopes for the best. */
  MAXIMAX(true),
  /** The best mixture of worst and best value. */
  HURWICZ(true),
  /** The best mean, all futures being equally likely. */
  LAPLACE(true),
  /** The smallest greatest regret (Savage). */
  MINIMAX_REGRET(false),
  /** The smallest 90th percentile of regret. */
  HIGH_REGRET(false),
  /** Good enough in most futures. */
  SATISFICING(true);

  private final boolean isMoreBetter;

  Criterion(boolean isMoreBetter) {
    this.isMoreBetter = isMoreBetter;
  }

  /** What it looks at. */
  public double of(Robustness alternative) {
    return switch (this) {
      case MAXIMIN -> alternative.worst();
      case MAXIMAX -> alternative.best();
      case HURWICZ -> alternative.hurwicz();
      case LAPLACE -> alternative.mean();
      case MINIMAX_REGRET -> alternative.greatestRegret();
      case HIGH_REGRET -> alternative.highRegret();
      case SATISFICING -> alternative.satisficing();
    };
  }

  /** Whether more of it is better; less is, of regret. */
  public boolean isMoreBetter() {
    return isMoreBetter;
  }

  /** Places of the alternatives that it selects: all that are equally the best. */
  public List<Integer> selected(List<Robustness> alternatives) {
    double best = alternatives.stream().mapToDouble(this::signed).max().orElse(0);
    return IntStream.range(0, alternatives.size())
        .filter(j -> signed(alternatives.get(j)) == best)
        .boxed()
        .toList();
  }

  private double signed(Robustness alternative) {
    return isMoreBetter ? of(alternative) : -of(alternative);
  }
}
