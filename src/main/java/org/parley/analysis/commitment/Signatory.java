package org.parley.analysis.commitment;

import org.parley.model.war.Check;

/**
 * What an agreement is to a party after signature, in its points.
 *
 * @param keep what it has in each year while all keep
 * @param breach what breaking brings and costs it
 * @param mayBreak whether it is asked at all; a party that cannot start a war is not
 */
public record Signatory(Yearly keep, Breach breach, boolean mayBreak) {

  /**
   * A breach by this party. It has the gain on top of what it has anyway in each year until it is
   * noticed; then come war, sanctions, and, if the guarantee is honoured, an answer.
   *
   * @param gain of each year of unnoticed breach, may be negative
   * @param lag {@code L}, years until it is noticed, from 0; 0 is open war in the year of the
   *     breach
   * @param answer what the guarantors' answer costs it, in points for good, at least 0
   * @param sanction what it loses in each year of sanctions, at least 0
   * @param sanctionYears how long sanctions last, from 0
   */
  public record Breach(double gain, int lag, double answer, double sanction, int sanctionYears) {

    /**
     * @throws IllegalArgumentException if a number is out of its range
     */
    public Breach {
      Check.atLeast(0, lag, "lag");
      Check.notNegative(answer, "answer");
      Check.notNegative(sanction, "sanction");
      Check.atLeast(0, sanctionYears, "sanctionYears");
    }

    /** A breach that nothing but war answers. */
    public static Breach unanswered(double gain, int lag) {
      return new Breach(gain, lag, 0, 0, 0);
    }
  }
}
