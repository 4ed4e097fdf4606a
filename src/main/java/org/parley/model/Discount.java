package org.parley.model;

/**
 * What time costs a party: at time {@code t}, from 0 at the beginning of a negotiation to 1 at its
 * end, utilities and what it has without a deal count {@code factor^t} times their points.
 *
 * @param factor what a point is still worth at the end, above 0 and at most 1
 * @param basis where it comes from
 */
public record Discount(Uncertain factor, Basis basis) {}
