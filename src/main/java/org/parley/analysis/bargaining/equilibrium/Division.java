package org.parley.analysis.bargaining.equilibrium;

/**
 * What player 1 gets of one unit in a stationary equilibrium of two; player 2 gets the rest.
 *
 * @param whenFirstProposes share of player 1 if it makes the first offer
 * @param whenSecondProposes share of player 1 if the other does
 */
public record Division(double whenFirstProposes, double whenSecondProposes) {}
