package org.parley.study;

import java.util.List;
import org.parley.analysis.coalition.Approval;
import org.parley.model.Variant;

/**
 * How a text stands with those who decide on it.
 *
 * <p>At the likely value of every number a party accepts a text if its expected gain over what the
 * text leaves open is not negative, and none of its red lines is crossed however the text is read.
 * In each draw the open points are drawn as well, and a red line counts wherever the draw crosses
 * it.
 *
 * @param variant the text
 * @param likely who accepts at the likely values, who blocks, and who would have to be won over
 * @param parties one for each party, in party order
 * @param passes share of draws in which everybody accepts whose consent is needed
 * @param blockers who blocks together, over the draws in which somebody does, most often first
 * @param open how many issues the text leaves open
 * @param forbidden chance that the text is a package that a rule says cannot exist
 */
public record TextStanding(
    Variant variant,
    Approval likely,
    List<Voice> parties,
    double passes,
    List<Blockers> blockers,
    int open,
    double forbidden) {

  public TextStanding {
    parties = List.copyOf(parties);
    blockers = List.copyOf(blockers);
  }

  /**
   * What a party says to a text.
   *
   * @param gain expected gain over no deal at the likely values, in its own points
   * @param crossed whether a red line of its own is crossed however the text is read
   * @param accepts share of draws in which it accepts
   */
  public record Voice(double gain, boolean crossed, double accepts) {}

  /**
   * Parties that refuse in the same draws, and without each of whom nothing passes.
   *
   * @param parties positions, in order
   * @param share of all draws
   */
  public record Blockers(List<Integer> parties, double share) {

    public Blockers {
      parties = List.copyOf(parties);
    }
  }

  /** What a party does at the likely values. */
  public enum Act {
    /** It accepts. */
    ACCEPTS,
    /** It refuses, and nothing passes without it. */
    BLOCKS,
    /** It refuses and has no veto. */
    REFUSES
  }

  /** What a party does at the likely values. */
  public Act act(int party) {
    if (likely.accepting().contains(party)) {
      return Act.ACCEPTS;
    }
    return likely.blocking().contains(party) ? Act.BLOCKS : Act.REFUSES;
  }
}
