/**
 * Designs of experiments: which points of the unit cube to look at. A {@link
 * org.parley.uncertainty.design.Design} gives its point {@code n} without holding the others, so a
 * plan of millions of runs takes no more memory than one of ten, any run can be made again by
 * itself, and shards need not know of one another. A {@link org.parley.uncertainty.design.Marginal}
 * turns a coordinate between 0 and 1 into a value of an input.
 *
 * <p>To look everywhere: {@link org.parley.uncertainty.design.Grid}, {@link
 * org.parley.uncertainty.design.Listed}, {@link org.parley.uncertainty.design.IndependentDraws},
 * {@link org.parley.uncertainty.design.LatinHypercube}, {@link
 * org.parley.uncertainty.design.Sobol}. To ask which input matters: {@link
 * org.parley.uncertainty.design.OneAtATime}, {@link org.parley.uncertainty.design.Trajectories},
 * {@link org.parley.uncertainty.design.Saltelli}. Their answers are worked out in {@code
 * uncertainty.sensitivity}.
 */
package org.parley.uncertainty.design;
