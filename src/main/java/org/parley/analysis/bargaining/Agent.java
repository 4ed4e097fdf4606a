package org.parley.analysis.bargaining;

/**
 * The algorithm that plays for a party.
 *
 * @param bidding what to offer
 * @param acceptance when to accept
 * @param model what it makes of the others
 */
public record Agent(Bidding bidding, Acceptance acceptance, OpponentModel model) {}
