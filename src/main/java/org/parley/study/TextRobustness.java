package org.parley.study;

import java.util.List;
import org.parley.uncertainty.robustness.Robustness;

/**
 * How well a text does over the draws. Gains are of one party each and never added.
 *
 * @param text id
 * @param parties of each party's gain over no deal in points, regret against the text that is best
 *     for that party in the same draw
 * @param allAccept share of draws in which every party accepts it
 * @param signersAccept share of draws in which all who sign accept it; not a number if nobody signs
 */
public record TextRobustness(
    String text, List<Robustness> parties, double allAccept, double signersAccept) {

  public TextRobustness {
    parties = List.copyOf(parties);
  }
}
