/**
 * Chance. A number of the scenario has a random stream of its own, named after it; so a draw of one
 * number never depends on which other numbers there are, in what order they stand, or how many
 * threads work. Two scenarios that differ in one weight are compared under the same luck (common
 * random numbers).
 *
 * <p>Generator: Philox 4x64 (Salmon, Moraes, Dror and Shaw 2011, doi:10.1145/2063384.2063405),
 * counter-based, keyed by the run's seed and the stream's name.
 *
 * <p>Sub-rooms: {@code design}, which points to look at; {@code sensitivity}, which inputs decide
 * an output; {@code discovery}, in which region of the inputs the interesting cases lie; {@code
 * robustness}, which alternative stands up in most futures.
 */
package org.parley.uncertainty;
