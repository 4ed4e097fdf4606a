package org.parley.study;

import java.util.Optional;
import org.parley.uncertainty.Estimate;

/**
 * How a ratifier votes on a variant.
 *
 * @param ratifier id
 * @param asked the chance that the text is one that it is asked about; 0 or 1 unless that depends
 *     on what is unreported or rival
 * @param gain points of its own sheet over its own no deal
 * @param passing the chance that it passes the text where it is asked; empty if it is never asked
 */
public record RatifierVote(
    String ratifier, double asked, Estimate gain, Optional<Passing> passing) {}
