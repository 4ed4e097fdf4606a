/**
 * Many runs of one scenario in which chosen numbers vary. A {@link org.parley.sweep.Plan} says what
 * varies, how often each is run and what is measured; a {@link org.parley.sweep.Sweep} is the pure
 * function from a plan and the number of a task to a row of the table, and can be sent to other
 * machines. Nothing here reads or writes files: that is the business of {@code sweep.store}, and
 * any other engine that can call a function runs the same plan to the same rows.
 *
 * <p>A task has a number: {@code task = point * replications + replication}. A point gives each
 * varied path a value. What varies and is a number is put into the values of a draw; what changes
 * the structure (seats, red lines, pressures) makes a scenario of its own, once for each
 * combination.
 *
 * <p>Chance: the draw of a task is its replication, so that all points are looked at under the same
 * luck (common random numbers), or its own number, see {@link org.parley.sweep.Plan.Luck}. Draw
 * {@code n} under a seed is what it is in {@code compare}, and run {@code n} of a negotiation what
 * it is in {@code bargain}.
 */
package org.parley.sweep;
