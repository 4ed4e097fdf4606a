/**
 * Who may speak when, and what ends a negotiation, each protocol with its paper. {@link
 * org.parley.analysis.bargaining.protocol.Protocols} has them by name.
 *
 * <p>Under alternating offers, monotonic concession and an ultimatum the agents choose and accept
 * packages. Issue by issue asks them only how much they demand at which time. A single text,
 * Zeuthen's rule and an informed ultimatum ask the score sheets alone; these four work on problems
 * of any size.
 */
package org.parley.analysis.bargaining.protocol;
