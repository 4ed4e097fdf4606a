/**
 * What groups of parties can do together: what a coalition is worth, how its worth may be shared so
 * that nobody walks out, who decides a vote, who is needed and who can block.
 *
 * <p>Three doors:
 *
 * <ul>
 *   <li>a {@link org.parley.analysis.coalition.CoalitionGame}, a worth for each coalition, and its
 *       solutions: {@link org.parley.analysis.coalition.Core}, {@link
 *       org.parley.analysis.coalition.Nucleolus}, {@link
 *       org.parley.analysis.coalition.ShapleyValue} and others; {@link
 *       org.parley.analysis.coalition.CostGame}, {@link org.parley.analysis.coalition.AirportCosts}
 *       and {@link org.parley.analysis.coalition.Bankruptcy} make such games;
 *   <li>a {@link org.parley.analysis.coalition.VotingBody}, who wins a vote, and its {@link
 *       org.parley.analysis.coalition.PowerIndices}, counted exactly;
 *   <li>a {@code BargainingProblem}: {@link BargainingGame} (what coalitions of parties can reach),
 *       {@link Approval} (who blocks a text) and {@link SeatValue} (what a seat more or less
 *       changes).
 * </ul>
 *
 * <p>A coalition is a set of players in the bits of an integer: bit {@code i} is player {@code i},
 * players are counted from 0.
 *
 * <p>Literature: Peleg and Sudhölter, <i>Introduction to the Theory of Cooperative Games</i>
 * (2007); Felsenthal and Machover, <i>The Measurement of Voting Power</i> (1998).
 */
package org.parley.analysis.coalition;
