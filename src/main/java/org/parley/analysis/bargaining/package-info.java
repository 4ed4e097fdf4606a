/**
 * Concession bargaining: parties at a table make offers, refuse and accept until they agree or
 * break off. The door is {@link org.parley.analysis.bargaining.Negotiation}: a problem and a {@link
 * org.parley.analysis.bargaining.Setup} in, an {@link org.parley.analysis.bargaining.Ending} or a
 * whole {@link org.parley.analysis.bargaining.Transcript} out.
 *
 * <p>A {@link org.parley.analysis.bargaining.Protocol} says who may speak when. An {@link
 * org.parley.analysis.bargaining.Agent} plays for a party; it is made of three parts: what to offer
 * ({@link org.parley.analysis.bargaining.Bidding}), when to accept ({@link
 * org.parley.analysis.bargaining.Acceptance}) and what it makes of the others ({@link
 * org.parley.analysis.bargaining.OpponentModel}). It sees its own {@link
 * org.parley.analysis.bargaining.View} only, never the score sheet of another. The parts are in
 * {@code agent} and {@code opponent}, the protocols in {@code protocol}.
 */
package org.parley.analysis.bargaining;
