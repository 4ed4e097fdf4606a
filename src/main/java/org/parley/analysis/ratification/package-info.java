/**
 * Two-level games: who negotiates abroad must have the result ratified at home. A package is in the
 * <i>win-set</i> of a ratifying body if the body would pass it against no deal; what can be agreed
 * is what lies in all win-sets. A narrow win-set may leave nothing to agree on, and while it does
 * not, it may help its own negotiator, whose hands are tied (Schelling's conjecture).
 *
 * <p>Three settings, from the textbook to the treaty:
 *
 * <ul>
 *   <li>One dimension: {@code Chamber}, {@code Interval}, {@code LegislatureVeto}.
 *   <li>A pie: {@code Floors}, {@code Ultimatum}.
 *   <li>Packages: {@code WinSets} and {@code Narrowing} on a {@code BargainingProblem} in which the
 *       ratifiers are parties with score sheets; a {@code Body} says how its members vote on what
 *       its sheet gains, and a {@code Ballot} how likely they pass it. Its threshold turns the body
 *       into a floor, a {@code Ratifier}.
 * </ul>
 *
 * <p>T. Schelling, The Strategy of Conflict (1960); T. Romer and H. Rosenthal, Public Choice 33
 * (1978), 27-43; R. D. Putnam, Diplomacy and Domestic Politics, International Organization 42
 * (1988), 427-460; K. Iida, Journal of Conflict Resolution 37 (1993), 403-426; J. Mo, American
 * Political Science Review 89 (1995), 914-924; H. Milner and B. P. Rosendorff, Journal of Conflict
 * Resolution 41 (1997), 117-146; A. Tarar, Journal of Conflict Resolution 45 (2001), 320-340.
 */
package org.parley.analysis.ratification;
