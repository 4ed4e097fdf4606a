package org.parley.analysis.ratification;

import java.util.Optional;

/**
 * Two parties divide one unit, and each needs a least share for ratification at home.
 *
 * <p>Schelling, The Strategy of Conflict (1960), on tied hands; as formalised by Mo, American
 * Political Science Review 89 (1995), 914-924, and Tarar, Journal of Conflict Resolution 45 (2001),
 * 320-340.
 *
 * @param first least share of the first party, 0 if it is free
 * @param second least share of the second party
 */
public record Floors(double first, double second) {
  /** Floors that add up to one may come out above it by so much. */
  private static final double ROUNDING = 1e-12;

  /** Nobody has to be asked. */
  public static final Floors NONE = new Floors(0, 0);

  public Floors {
    Checks.require(first >= 0, "a floor is 0 or more", first);
    Checks.require(second >= 0, "a floor is 0 or more", second);
  }

  /** Whether some division pleases both. */
  public boolean allowAgreement() {
    return first + second <= 1 + ROUNDING;
  }

  /**
   * The Nash solution under the floors: the first party's share, {@code (1 + d_1 - d_2) / 2} moved
   * as little as the floors need; empty if there is no agreement.
   *
   * @param noDeal1 what the first party has without agreement, in shares
   * @param noDeal2 what the second party has
   */
  public Optional<Double> nash(double noDeal1, double noDeal2) {
    Floors both = new Floors(Math.max(first, noDeal1), Math.max(second, noDeal2));
    return both.allowAgreement()
        ? Optional.of(both.nearest((1 + noDeal1 - noDeal2) / 2))
        : Optional.empty();
  }

  /**
   * What the floors bring the first party, in shares: its Nash share with them minus that without.
   * Above 0, its own floor has paid, which is Schelling's conjecture. Empty if there is no
   * agreement with them.
   */
  public Optional<Double> schellingGain(double noDeal1, double noDeal2) {
    double free = NONE.nash(noDeal1, noDeal2).orElse(noDeal1);
    return nash(noDeal1, noDeal2).map(share -> share - free);
  }

  /**
   * Alternating offers under the floors: a responder accepts what is at least its floor and at
   * least what waiting is worth, {@code a_1 = max(f_1, delta_1 x)} and {@code a_2 = max(f_2,
   * delta_2 (1 - y))}, where {@code x = 1 - a_2} and {@code y = a_1} are the first party's shares
   * when it proposes and when the other does. These have one solution, {@code x = min(1 - f_2,
   * max(1 - delta_2 (1 - f_1), (1 - delta_2) / (1 - delta_1 delta_2)))}; without floors it is
   * Rubinstein's (Econometrica 50 (1982), 97-109). Empty if there is no agreement.
   *
   * @param delta1 what a unit is worth to the first party one round later, 0 to 1
   * @param delta2 the same for the second party; not both are 1
   */
  public Optional<Alternating> alternatingOffers(double delta1, double delta2) {
    Checks.requireProbability(delta1);
    Checks.requireProbability(delta2);
    Checks.require(delta1 * delta2 < 1, "somebody is impatient", delta1);
    if (!allowAgreement()) {
      return Optional.empty();
    }
    double free = (1 - delta2) / (1 - delta1 * delta2);
    double proposing = Math.min(1 - second, Math.max(1 - delta2 * (1 - first), free));
    return Optional.of(new Alternating(proposing, Math.max(first, delta1 * proposing)));
  }

  /**
   * The first party's share.
   *
   * @param whenFirstProposes if it makes the first offer
   * @param whenSecondProposes if the other does
   */
  public record Alternating(double whenFirstProposes, double whenSecondProposes) {}

  private double nearest(double share) {
    return Math.max(first, Math.min(1 - second, share));
  }
}
