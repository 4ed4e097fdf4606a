package org.parley.study;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.parley.analysis.frontier.Deal;
import org.parley.analysis.frontier.Solution;
import org.parley.analysis.frontier.Solver;
import org.parley.analysis.frontier.Status;
import org.parley.analysis.frontier.Terms;
import org.parley.model.BargainingProblem;
import org.parley.model.Layout;
import org.parley.uncertainty.Estimate;

/**
 * The Nash solution of every draw. The arrays are filled by several threads, each writing the draws
 * of its own blocks and nothing else.
 */
final class DrawnNash {
  private final Layout layout;
  private final Terms terms;
  private final byte[][] options; // [draw][issue], null where there is no package
  private final double[][] gains; // [party][draw]
  private final boolean[] proven; // [draw]

  DrawnNash(Layout layout, Terms terms, int draws) {
    this.layout = layout;
    this.terms = terms;
    options = new byte[draws][];
    gains = new double[layout.parties()][draws];
    proven = new boolean[draws];
  }

  /** What solves the draws of one block, for one thread. */
  Block block() {
    return new Block(Solver.of(layout, terms));
  }

  /** Solves draws one after another. */
  final class Block {
    private final Solver solver;

    private Block(Solver solver) {
      this.solver = solver;
    }

    void solve(BargainingProblem problem, int draw) {
      Solution solution = solver.nash(problem);
      proven[draw] = solution.status() == Status.EXACT;
      solution.deal().ifPresent(d -> keep(d, draw));
    }
  }

  private void keep(Deal deal, int draw) {
    options[draw] = new byte[layout.issues()];
    for (int i = 0; i < layout.issues(); i++) {
      options[draw][i] = deal.outcome().get(i).byteValue();
    }
    for (int p = 0; p < gains.length; p++) {
      gains[p][draw] = deal.gain().get(p);
    }
  }

  /**
   * What all draws say.
   *
   * @param likely the solution at the likely values
   */
  Steadiness steadiness(Solution likely) {
    int[] solved = IntStream.range(0, options.length).filter(d -> options[d] != null).toArray();
    if (solved.length == 0) {
      return new Steadiness(0, 0, List.of(), List.of());
    }
    double certain = IntStream.of(solved).filter(d -> proven[d]).count();
    return new Steadiness(
        (double) solved.length / options.length,
        certain / solved.length,
        IntStream.range(0, layout.issues()).mapToObj(i -> chosen(solved, i)).toList(),
        likely.deal().map(d -> gains(d, solved)).orElse(List.of()));
  }

  private List<Double> chosen(int[] solved, int issue) {
    double[] shares = new double[layout.options(issue)];
    for (int draw : solved) {
      shares[options[draw][issue]]++;
    }
    return DoubleStream.of(shares).mapToObj(n -> n / solved.length).toList();
  }

  private List<Estimate> gains(Deal likely, int[] solved) {
    return IntStream.range(0, gains.length)
        .mapToObj(
            p ->
                Estimate.of(
                    likely.gain().get(p),
                    IntStream.of(solved).mapToDouble(d -> gains[p][d]).toArray()))
        .toList();
  }
}
