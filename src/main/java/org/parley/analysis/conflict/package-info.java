/**
 * The conflict as a graph: decision makers move between states, each by itself, and rank them. The
 * room answers at which states they would stay, how one gets from the present state to another, and
 * what somebody would have to prefer for a state to hold.
 *
 * <p>In goes a {@link org.parley.analysis.conflict.Conflict}: who can move where ({@link
 * org.parley.analysis.conflict.MoveGraph}, given as it is or made from options by an {@link
 * org.parley.analysis.conflict.OptionForm}), and one {@link org.parley.analysis.conflict.Ranking}
 * for each decision maker (given, from utilities, from {@link
 * org.parley.analysis.conflict.Comparisons} or a {@link
 * org.parley.analysis.conflict.Prioritization}). A {@link
 * org.parley.analysis.conflict.NamedConflict} makes one of what a scenario describes; the reader of
 * scenarios asks it too, for states that cannot be or that nobody can reach. Out come:
 *
 * <ul>
 *   <li>{@link org.parley.analysis.conflict.Stability}: each {@link
 *       org.parley.analysis.conflict.Concept} for each decision maker, and equilibria; {@link
 *       org.parley.analysis.conflict.LimitedMove} for a horizon; {@link
 *       org.parley.analysis.conflict.CoalitionStability} for those who act together;
 *   <li>{@link org.parley.analysis.conflict.StatusQuo}: what can be reached, by which moves of
 *       whom, and who has to take part; {@link org.parley.analysis.conflict.Attractors}: where it
 *       ends;
 *   <li>{@link org.parley.analysis.conflict.InverseStability}: what one would have to prefer to
 *       stay, {@link org.parley.analysis.conflict.Remedy}: the smallest changes, {@link
 *       org.parley.analysis.conflict.JointRemedy}: those of several together, and {@link
 *       org.parley.analysis.conflict.Deterrence}: what another one would have to prefer to deter
 *       it, by a {@link org.parley.analysis.conflict.Threat} against each of its improvements.
 * </ul>
 *
 * <p>Decision makers, options and states are counted from 0. A coalition is a set of decision
 * makers in the bits of an integer: bit {@code i} is decision maker {@code i}. Everywhere a joint
 * move of several is a legal sequence: nobody in it moves twice in a row, but may move again after
 * somebody else.
 *
 * <p>Literature: Kilgour, Hipel and Fang, <i>The Graph Model for Conflicts</i>, Automatica 23
 * (1987), 41-55; Fang, Hipel and Kilgour, <i>Interactive Decision Making: The Graph Model for
 * Conflict Resolution</i> (1993); Xu, Hipel, Kilgour and Fang, <i>Conflict Resolution Using the
 * Graph Model</i> (2018).
 */
package org.parley.analysis.conflict;
