package org.parley.study;

import java.util.function.DoubleFunction;
import org.parley.model.BargainingProblem;

/**
 * What parties have without a deal as one pressure grows from nothing to {@value #MOST} times what
 * the scenario states, and the first strength at which a party changes its mind.
 *
 * <p>Where no deal is sure to move one way only, the strength found is the smallest. Elsewhere it
 * is looked for between points 1/16 apart up to 1, and 1/4 beyond: a change of mind that is taken
 * back between two of them would be missed.
 */
final class StrengthCurve {
  /** How often the stated pressure is looked at. */
  static final double MOST = 5;

  /** No strength will do. */
  static final double NONE = Double.POSITIVE_INFINITY;

  private static final double NEAR = 1e-10;
  private static final double SMALL_GAIN = 1e-12; // points
  private static final int STEPS = 200;
  private static final double[] ENDS = {0, 1, MOST};
  private static final double[] GRID = grid();

  private final DoubleFunction<double[]> noDeal;
  private final double[] at;
  private final double[][] values; // [point][party]

  /**
   * @param noDeal by party, of a strength
   * @param movesOneWay whether no deal of each party moves one way only
   */
  StrengthCurve(DoubleFunction<double[]> noDeal, boolean movesOneWay) {
    this.noDeal = noDeal;
    this.at = movesOneWay ? ENDS : GRID;
    this.values = new double[at.length][];
    for (int k = 0; k < at.length; k++) {
      values[k] = noDeal.apply(at[k]);
    }
  }

  private static double[] grid() {
    double[] grid = new double[33];
    for (int k = 0; k <= 16; k++) {
      grid[k] = k / 16.0;
      grid[16 + k] = 1 + k / 4.0;
    }
    return grid;
  }

  /** No deal without the pressure, by party. */
  double[] base() {
    return values[0].clone();
  }

  /** No deal under the pressure as the scenario states it, by party. */
  double[] stated() {
    return values[at.length / 2].clone();
  }

  /** Whether the pressure moves a party's no deal by more than rounding. */
  boolean moves(int party) {
    for (double[] value : values) {
      if (Math.abs(value[party] - values[0][party]) > -BargainingProblem.LEAST_GAIN) {
        return true;
      }
    }
    return false;
  }

  /**
   * The smallest strength at which a party accepts, or no longer accepts, something; 0 if it does
   * without the pressure. A party that accepts what is worth exactly no deal turns at any strength
   * above 0, given as {@value #NEAR}.
   *
   * @param utility what it is worth to the party, in points
   * @param toAccept whether the party is to accept it
   */
  double first(int party, double utility, boolean toAccept) {
    for (int k = 0; k < at.length; k++) {
      if (isAccepted(utility - values[k][party]) == toAccept) {
        return k == 0 ? 0 : between(k, party, utility);
      }
    }
    return NONE;
  }

  private static boolean isAccepted(double gain) {
    return gain >= BargainingProblem.LEAST_GAIN;
  }

  /**
   * Where the gain is 0 between two points: false position, the Illinois way (Dowell and Jarratt
   * 1971), which never leaves the bracket and needs few steps where the gain is nearly linear.
   */
  private double between(int k, int party, double utility) {
    double low = at[k - 1];
    double high = at[k];
    double below = utility - values[k - 1][party];
    double above = utility - values[k][party];
    if (Math.abs(below) <= -BargainingProblem.LEAST_GAIN) {
      return Math.max(low, NEAR); // it accepts by nothing, so that any more is too much
    }
    int side = 0;
    for (int step = 0; step < STEPS && high - low > NEAR && below * above < 0; step++) {
      double middle = low + (high - low) * (below / (below - above));
      double gain = utility - noDeal.apply(middle)[party];
      if (Math.abs(gain) <= SMALL_GAIN) {
        return middle;
      }
      if (gain * above > 0) {
        high = middle;
        above = gain;
        below = side == 1 ? below / 2 : below;
        side = 1;
      } else {
        low = middle;
        below = gain;
        above = side == -1 ? above / 2 : above;
        side = -1;
      }
    }
    return high;
  }
}
