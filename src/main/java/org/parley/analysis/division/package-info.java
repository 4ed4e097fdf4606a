/**
 * Fair shares: procedures that an arbitrator could carry out on paper. Numbers in, a record out;
 * this room knows no scenario.
 *
 * <ul>
 *   <li>{@link org.parley.analysis.division.AdjustedWinner}: two parties, issues that can be
 *       shared, points;
 *   <li>{@link org.parley.analysis.division.SealedBids}: any number of parties, indivisible items,
 *       money.
 * </ul>
 *
 * <p>Brams and Taylor, <i>Fair Division</i> (1996); Luce and Raiffa, <i>Games and Decisions</i>
 * (1957), section 14.9.
 */
package org.parley.analysis.division;
