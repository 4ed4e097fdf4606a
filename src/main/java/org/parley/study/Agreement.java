package org.parley.study;

/**
 * What could be agreed: at the likely values, and in every draw.
 *
 * @param prospect solutions, zone and distances at the likely values
 * @param steadiness the Nash package over the draws
 */
public record Agreement(Prospect prospect, Steadiness steadiness) {}
