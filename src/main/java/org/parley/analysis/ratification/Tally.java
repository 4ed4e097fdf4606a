package org.parley.analysis.ratification;

import java.util.List;

/**
 * The number of yes votes among independent voters, in groups of equal chances: {@code P(N = k)},
 * the convolution of a binomial law for each group (Poisson-binomial). Absolute error below {@code
 * 1e-12}.
 *
 * <p>Only sums, products and quotients, so that it is the same to the last bit on every machine.
 * Numbers of votes far from the mean, which together have a chance below {@code 1e-16}, are left
 * out; {@code n} voters in a group take {@code O(sqrt n)} entries.
 */
public final class Tally {
  /** Chances smaller than this share of the most likely number's are left out. */
  private static final double NEGLIGIBLE = 1e-22;

  private final int from;
  private final double[] chance; // of from, from + 1, ...

  private Tally(int from, double[] chance) {
    this.from = from;
    this.chance = chance;
  }

  /**
   * Voters who say yes with the same chance, each by itself.
   *
   * @param voters how many
   * @param chance of a yes, 0 to 1
   */
  public record Group(int voters, double chance) {

    public Group {
      Checks.require(voters >= 0, "a group has 0 or more voters", voters);
      Checks.requireProbability(chance);
    }
  }

  /** The tally of some groups. */
  public static Tally of(List<Group> groups) {
    return groups.stream().map(Tally::of).reduce(certain(0), Tally::plus);
  }

  private static Tally of(Group group) {
    if (group.chance == 0 || group.chance == 1) {
      return certain(group.chance == 0 ? 0 : group.voters);
    }
    return new Binomial(group.voters, group.chance / (1 - group.chance), mode(group)).tally();
  }

  private static int mode(Group group) {
    return (int) Math.min(group.voters, Math.floor((group.voters + 1.0) * group.chance));
  }

  private static Tally certain(int votes) {
    return new Tally(votes, new double[] {1});
  }

  private Tally plus(Tally other) {
    double[] sum = new double[chance.length + other.chance.length - 1];
    for (int i = 0; i < chance.length; i++) {
      for (int j = 0; j < other.chance.length; j++) {
        sum[i + j] += chance[i] * other.chance[j];
      }
    }
    return new Tally(from + other.from, sum);
  }

  /** The chance of at least so many yes votes. */
  public double atLeast(int votes) {
    double sum = 0;
    for (int k = chance.length - 1; k >= Math.max(0, votes - from); k--) {
      sum += chance[k];
    }
    return votes <= from ? 1 : Math.min(1, sum);
  }

  /**
   * The law of one group, as multiples of the chance of its most likely number.
   *
   * @param odds of a yes
   * @param mode the most likely number
   */
  private record Binomial(int voters, double odds, int mode) {

    Tally tally() {
      int low = mode;
      for (double w = 1; low > 0 && w > NEGLIGIBLE; low--) {
        w /= ratio(low);
      }
      int high = mode;
      for (double w = 1; high < voters && w > NEGLIGIBLE; high++) {
        w *= ratio(high + 1);
      }
      return new Tally(low, normalised(low, high));
    }

    private double[] normalised(int low, int high) {
      double[] weights = new double[high - low + 1];
      weights[mode - low] = 1;
      for (int k = mode; k > low; k--) {
        weights[k - 1 - low] = weights[k - low] / ratio(k);
      }
      for (int k = mode + 1; k <= high; k++) {
        weights[k - low] = weights[k - 1 - low] * ratio(k);
      }
      double sum = 0;
      for (double w : weights) {
        sum += w;
      }
      for (int k = 0; k < weights.length; k++) {
        weights[k] /= sum;
      }
      return weights;
    }

    /** {@code P(N = k) / P(N = k - 1)}. */
    private double ratio(int k) {
      return (voters - k + 1.0) / k * odds;
    }
  }
}
