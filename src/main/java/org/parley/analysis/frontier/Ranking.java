package org.parley.analysis.frontier;

import java.util.List;
import org.parley.model.BargainingProblem;

/**
 * The best agreeable packages by the Nash product of gains, the best first.
 *
 * @param status exact: no other package belongs here; bounded: search stopped early
 */
public record Ranking(Status status, List<Deal> deals) {

  public Ranking {
    deals = List.copyOf(deals);
  }

  /** The n best packages, fewer if fewer are agreeable. */
  public static Ranking of(BargainingProblem problem, Terms terms, int n) {
    return Solver.of(problem.layout(), terms).best(problem, n);
  }
}
