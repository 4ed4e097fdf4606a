package org.parley.study;

import java.util.Optional;

/**
 * How strong a pressure must be for a party to change its mind about a text. Strength 1 is what the
 * scenario states; it is looked for up to {@value #MOST}.
 *
 * @param variant id of the text
 * @param party id
 * @param pressure id
 * @param toAccept whether the party refuses the text at the likely values, so that it is asked when
 *     it accepts; else it is asked when it stops accepting
 * @param likely the smallest strength, at the likely value of every number; empty if none up to
 *     {@value #MOST} is strong enough
 * @param already share of draws in which the party has that mind without the pressure
 * @param within share of draws in which a strength above 0 and up to 1 is needed
 * @param beyond share of draws in which more is needed, up to {@value #MOST}
 * @param never share of draws in which no such strength will do, or a red line is crossed
 * @param low 5 % quantile over the draws in which some strength is needed and will do; empty if
 *     they are fewer than 20
 * @param high 95 % quantile over the same
 * @param isSmallest whether nothing smaller can be missed; see {@code Circumstances.movesOneWay}
 */
public record Threshold(
    String variant,
    String party,
    String pressure,
    boolean toAccept,
    Optional<Double> likely,
    double already,
    double within,
    double beyond,
    double never,
    Optional<Double> low,
    Optional<Double> high,
    boolean isSmallest) {

  /** The greatest strength that is looked at. */
  public static final double MOST = StrengthCurve.MOST;

  /** Whether the stated pressure is strong enough at the likely values. */
  public boolean isReached() {
    return likely.isPresent() && likely.get() <= 1;
  }
}
