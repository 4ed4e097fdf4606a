package org.parley.analysis.frontier;

import java.util.List;
import org.parley.model.BargainingProblem;

/**
 * The Pareto frontier: utility vectors, each with a package, such that no package gives some party
 * more and none less. Parties that watch do not count, and neither do their red lines.
 *
 * <p>Issues are merged one at a time, and partial sums that another one dominates are dropped. Time
 * and memory grow with the number of vectors held, not with the number of packages.
 *
 * @param status exact, bounded or none
 * @param epsilon proven, in points: for every package that {@code over} names there is a point that
 *     gives no consenting party more than this much less; 0 if exact
 * @param over which packages the frontier is taken over
 * @param points in descending order of the first consenting party's utility, then the second's ...;
 *     distinct, none dominates another, and each is a package that {@code over} names. Which of
 *     several packages with the same utilities a point carries is fixed by the order of merging:
 *     the same on every run and machine
 * @param reason why it is not exact, or is restricted; empty otherwise
 */
public record Frontier(Status status, double epsilon, Over over, List<Deal> points, String reason) {

  /** The packages that a frontier is taken over. */
  public enum Over {
    /** All that can be signed: no rule and no red line forbids them. */
    SIGNABLE,
    /** Those of them that leave no consenting party below no deal. */
    AGREEABLE
  }

  public Frontier {
    points = List.copyOf(points);
  }

  /**
   * The frontier over all signable packages if it fits the budget; otherwise that over the
   * agreeable ones; otherwise an epsilon-frontier of those, with the epsilon that the budget can
   * prove.
   *
   * @param budget most utility vectors held by one merge
   */
  public static Frontier of(BargainingProblem problem, Terms terms, int budget) {
    return new FrontierSearch(problem, terms, budget).best();
  }

  /**
   * An epsilon-frontier over all signable packages with few points: for every package there is a
   * point that gives no consenting party more than epsilon less. The number of vectors held is
   * raised until that is proven.
   *
   * @param epsilon points, at least 0
   * @param budget most utility vectors held by one merge; if they are too few, the epsilon of the
   *     answer is larger than the one asked for
   */
  public static Frontier within(
      BargainingProblem problem, Terms terms, double epsilon, int budget) {
    return new FrontierSearch(problem, terms, budget).within(epsilon);
  }

  /** The same with another reason. */
  Frontier because(String other) {
    return new Frontier(status, epsilon, over, points, other);
  }

  /** No points, for a reason. */
  static Frontier none(Over over, String reason) {
    return new Frontier(Status.NONE, 0, over, List.of(), reason);
  }
}
