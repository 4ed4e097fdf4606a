package org.parley.analysis.commitment;

import org.parley.model.war.Check;

/**
 * What breaking an agreement gives a party in one period, in any unit: the three payoffs of a
 * repeated game in which all keep, this party breaks, or all are back where they were without the
 * agreement.
 *
 * @param temptation {@code T}, to the party that breaks while the others keep
 * @param reward {@code R}, while all keep
 * @param punishment {@code P}, once the others punish
 */
public record Deviation(double temptation, double reward, double punishment) {

  /**
   * @throws IllegalArgumentException if punishment is better than keeping
   */
  public Deviation {
    Check.that(punishment <= reward, "punishment", "at most the reward " + reward, punishment);
  }

  /** {@code T - R}: what a period of breaking unpunished brings, negative if nothing. */
  public double gain() {
    return temptation - reward;
  }

  /** {@code R - P}: what a period of punishment costs. */
  public double loss() {
    return reward - punishment;
  }
}
