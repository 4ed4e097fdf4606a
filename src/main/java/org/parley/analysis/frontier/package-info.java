/**
 * Exact search of the space of packages: bargaining solutions, the Pareto frontier, the zone of
 * agreement and repairs of a text, without listing the packages.
 *
 * <p>A negotiation of fifty issues has some 10^27 packages. What makes it tractable is that points
 * add up over issues: for any weights on the parties, the package with the largest weighted sum of
 * gains is found issue by issue, and where linkages or rules tie issues together, by eliminating
 * one issue after the other along the graph of ties. From such weights come upper bounds that hold
 * for every package, and a search that visits only what the bounds leave open.
 *
 * <p>Doors: each takes a {@code BargainingProblem} and {@code Terms} and returns a record: {@code
 * Solutions}, {@code Lotteries}, {@code Frontier}, {@code Zone}, {@code Spread}, {@code Repair},
 * {@code Logroll}. {@code TradeOffs} is for the inner loop of bargaining agents: what to offer for
 * at least so much own utility.
 *
 * <p>Literature: J. F. Nash, The Bargaining Problem, Econometrica 18 (1950), doi:10.2307/1907266;
 * E. Kalai and M. Smorodinsky, Other Solutions to Nash's Bargaining Problem, Econometrica 43
 * (1975), doi:10.2307/1914280; E. Kalai, Proportional Solutions to Bargaining Situations,
 * Econometrica 45 (1977), doi:10.2307/1913954; R. Dechter, Bucket elimination, Artificial
 * Intelligence 113 (1999), doi:10.1016/S0004-3702(99)00059-4.
 */
package org.parley.analysis.frontier;
