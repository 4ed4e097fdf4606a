package org.parley.study;

import java.util.List;
import java.util.OptionalDouble;
import org.parley.analysis.bargaining.Ending;

/**
 * One run of a negotiation.
 *
 * @param run number, from 0; with the seed it says what was drawn
 * @param draw of the ranges, from 0; -1 for the likely values
 * @param ending how it ended
 * @param noDeal what each party has without a deal in this draw, in points
 * @param startUtility what the starting text is worth to each party; empty without a text
 * @param discounted what the deal is worth to each party at the time it is reached, {@code utility
 *     * discount^t} with {@code t} from 0 in the first round to 1 in the last; empty without a deal
 * @param nashGain gains of the Nash solution of the draw; empty if there is none
 * @param left how many points more every party could have had at once, if that was worked out
 */
public record BargainRun(
    int run,
    int draw,
    Ending ending,
    List<Double> noDeal,
    List<Double> startUtility,
    List<Double> discounted,
    List<Double> nashGain,
    OptionalDouble left) {

  public BargainRun {
    noDeal = List.copyOf(noDeal);
    startUtility = List.copyOf(startUtility);
    discounted = List.copyOf(discounted);
    nashGain = List.copyOf(nashGain);
  }

  /** Whether it ended in an agreement. */
  public boolean isAgreement() {
    return ending.isAgreement();
  }
}
