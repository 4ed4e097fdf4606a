package org.parley.report.page;

/**
 * A colour by meaning, not by value. A party keeps its hue in every figure.
 *
 * @param index position of the party in the scenario, from 0; or {@link #NEUTRAL} or {@link #OTHER}
 */
public record Hue(int index) {
  /** For what belongs to nobody. */
  public static final Hue NEUTRAL = new Hue(-1);

  /** For what belongs to nobody and stands beside {@link #NEUTRAL}. */
  public static final Hue OTHER = new Hue(-2);
}
