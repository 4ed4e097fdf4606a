package org.parley.analysis.frontier;

import org.apache.commons.rng.UniformRandomProvider;

/** Issues that a {@link TiltedLaw} draws independently of all others. */
sealed interface DrawnPart permits DrawnGroup, DrawnTree {

  /**
   * Draws options for the issues of this part.
   *
   * @param chosen receives the options
   * @param gain what they bring is added to it, by column, in units
   */
  void draw(UniformRandomProvider random, int[] chosen, long[] gain);

  /** Random numbers that a draw takes. */
  int work();

  /** What the columns vary by in this part, each measured by its tilt. */
  double spread();
}
