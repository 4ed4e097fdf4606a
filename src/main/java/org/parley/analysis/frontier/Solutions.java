package org.parley.analysis.frontier;

import java.util.List;
import org.parley.model.BargainingProblem;

/**
 * The bargaining solutions over pure packages. Packages are those no rule forbids and no consenting
 * party's red line; all consenting parties gain at least 0.
 *
 * @param nash the product of gains is largest; {@code value} is the geometric mean of the gains of
 *     the parties that bargain, in points (weighted: exponent weights / their sum). If no package
 *     lets all of them gain, the product is taken over as many as can gain
 * @param kalaiSmorodinsky the smallest share of its ideal gain that a party gets is largest, then
 *     the second smallest and so on; {@code value} is that smallest share
 * @param egalitarian the smallest gain is largest, then the second smallest and so on; {@code
 *     value} in points
 * @param utilitarian the sum of the shares of the ideal gains is largest; {@code value} is that sum
 * @param ideal the largest gain of each party, in points, by party; empty if there is no agreeable
 *     package
 */
public record Solutions(
    Solution nash,
    Solution kalaiSmorodinsky,
    Solution egalitarian,
    Solution utilitarian,
    List<Double> ideal) {

  public Solutions {
    ideal = List.copyOf(ideal);
  }

  /** The solutions of a problem. */
  public static Solutions of(BargainingProblem problem, Terms terms) {
    return Solver.of(problem.layout(), terms).solutions(problem);
  }
}
