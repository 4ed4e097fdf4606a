package org.parley.study;

import org.parley.uncertainty.Estimate;

/**
 * What a party makes of a text.
 *
 * @param gain utility minus what the party has without a deal, in points of its own sheet
 * @param isAccepted whether it accepts at the likely value of every number: it does not lose, and
 *     no red line is crossed however the text is read
 * @param accepts share of draws in which it does not lose and no red line is crossed
 */
public record Stance(Estimate gain, boolean isAccepted, double accepts) {}
