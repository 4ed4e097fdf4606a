/**
 * Fair shares and step-by-step bargains between few parties: procedures that an arbitrator could
 * carry out on paper. Numbers in, a record out; this room knows no scenario.
 *
 * <ul>
 *   <li>{@link org.parley.analysis.division.AdjustedWinner}: two parties, issues that can be
 *       shared, points;
 *   <li>{@link org.parley.analysis.division.SealedBids}: any number of parties, indivisible items,
 *       money;
 *   <li>{@link org.parley.analysis.division.Raiffa} and {@link
 *       org.parley.analysis.division.MaschlerPerles}: two parties, lotteries over a few packages,
 *       utilities on a {@link org.parley.analysis.division.TwoPartyFrontier}.
 * </ul>
 *
 * <p>Brams and Taylor, <i>Fair Division</i> (1996); Luce and Raiffa, <i>Games and Decisions</i>
 * (1957), sections 6.7 and 14.9; Maschler and Perles, <i>The Super-Additive Solution for the Nash
 * Bargaining Game</i>, International Journal of Game Theory 10 (1981), 163-193.
 */
package org.parley.analysis.division;
