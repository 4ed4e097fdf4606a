/** Who may speak when, and what ends a negotiation, each protocol with its paper. */
package org.parley.analysis.bargaining.protocol;
