package org.parley.study;

import java.util.List;
import java.util.OptionalInt;
import org.parley.analysis.commitment.Patience;
import org.parley.uncertainty.Estimate;

/**
 * What keeping and breaking a text mean to one party, in points of its own score sheet. Points of
 * different parties cannot be added or compared.
 *
 * @param party id
 * @param asked whether the scenario says what a breach means to it; a party of which it does not is
 *     taken to keep
 * @param margins by year after signature, keeping for good minus breaking in that year, see {@link
 *     org.parley.analysis.commitment.Durability}; nothing changes after the last year
 * @param worst the smallest margin of any year
 * @param worstYear the first year of the smallest margin, at the likely values
 * @param firstBreach the first year in which it gains by breaking, at the likely values; none if it
 *     keeps
 * @param breaks share of draws in which it gains by breaking in some year; not a probability
 * @param patience with which discount factors it keeps, everything else at its likely value
 * @param discount what next year counts for it
 * @param noDeal what it has without a deal
 * @param written what the text is worth to it if all keep
 * @param counted what it is worth if the first breach happens as soon as it pays
 * @param writtenGain {@code written} minus no deal
 * @param countedGain {@code counted} minus no deal
 */
public record LastingParty(
    String party,
    boolean asked,
    List<Estimate> margins,
    Estimate worst,
    int worstYear,
    OptionalInt firstBreach,
    double breaks,
    Patience patience,
    double discount,
    Estimate noDeal,
    Estimate written,
    Estimate counted,
    Estimate writtenGain,
    Estimate countedGain) {

  public LastingParty {
    margins = List.copyOf(margins);
  }
}
