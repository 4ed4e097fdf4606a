package org.parley.study;

import java.util.List;
import java.util.Optional;
import org.parley.uncertainty.Estimate;

/**
 * What a variant is worth to one party, in points of its own score sheet. Points of different
 * parties cannot be added or compared.
 *
 * @param party id
 * @param utility points, 0..100 before linkages
 * @param gain utility minus what the party has without a deal
 * @param gains share of draws in which the party does not lose
 * @param accepts share of draws in which the party does not lose and no red line is crossed
 * @param redLines issues whose red line is crossed, with the chance that the text's reading crosses
 *     it
 * @param concession utility of the party's own opening text minus that of this variant: what it has
 *     given up
 */
public record PartyScore(
    String party,
    Estimate utility,
    Estimate gain,
    double gains,
    double accepts,
    List<Crossing> redLines,
    Optional<Estimate> concession) {

  public PartyScore {
    redLines = List.copyOf(redLines);
  }

  /** A red line on an issue, and the chance that it is crossed. */
  public record Crossing(String issue, double chance) {}
}
