/**
 * What fully rational players would do in the classic games of bargaining, in closed form or by a
 * short recursion: the yardstick beside the agents with simple rules.
 *
 * <p>One unit is divided, payoffs are linear, player 1 proposes first unless something else is
 * said, and agreement {@code t} rounds later is worth {@code delta_i^t} times as much to player
 * {@code i}. All results are in shares of the unit. {@code Rubinstein}, {@code FiniteHorizon},
 * {@code OutsideOptions} and {@code Breakdown} are games of two; {@code Unanimity} and {@code
 * ClosedRule} of many; {@code WarOfAttrition} is about who waits longer; {@code DoubleAuction} and
 * {@code Screening} about values that only their owners know.
 *
 * <p>M. J. Osborne and A. Rubinstein, Bargaining and Markets (1990); A. Muthoo, Bargaining Theory
 * with Applications (1999). Each class names its own paper.
 */
package org.parley.analysis.bargaining.equilibrium;
