package org.parley.analysis.bargaining.opponent;

import org.parley.analysis.bargaining.OpponentModel;
import org.parley.analysis.bargaining.View;
import org.parley.model.BargainingProblem;
import org.parley.model.Layout;

/**
 * Knows the score sheets of the others. For study only: it says how much a better guess could
 * bring. To each of the others no deal is worth 0 and the sum of its best options 1, so that a
 * package with which one loses is worth less than 0; the worth to the others is the mean. Linkages
 * are left out, as the worth of a package is a sum over its options; where there are none and one
 * other party, it is that party's gain up to a factor. A party that no package could please has its
 * worst options worth 0.
 *
 * @param problem what is known
 */
public record Perfect(BargainingProblem problem) implements OpponentModel {

  @Override
  public Belief start(Layout layout, int party) {
    double[] worth = new double[layout.cells()];
    for (int p = 0; p < layout.parties(); p++) {
      if (p != party) {
        add(p, worth);
      }
    }
    return new Known(worth);
  }

  private void add(int party, double[] worth) {
    Layout layout = problem.layout();
    double best = 0;
    double worst = 0;
    for (int i = 0; i < layout.issues(); i++) {
      best += extreme(party, i, 1);
      worst -= extreme(party, i, -1);
    }
    double zero = problem.noDeal(party) < best ? problem.noDeal(party) : worst;
    if (best > zero) {
      double factor = 1 / (best - zero) / (layout.parties() - 1);
      for (int cell = 0; cell < worth.length; cell++) {
        worth[cell] += (problem.points(party, cell) - zero / layout.issues()) * factor;
      }
    }
  }

  /** The largest of an issue's points times a sign. */
  private double extreme(int party, int issue, int sign) {
    double most = Double.NEGATIVE_INFINITY;
    for (int c = problem.layout().first(issue); c < problem.layout().first(issue + 1); c++) {
      most = Math.max(most, sign * problem.points(party, c));
    }
    return most;
  }

  private static final class Known implements Belief {
    private final double[] worth; // by cell

    Known(double[] worth) {
      this.worth = worth;
    }

    @Override
    public void hear(View view) {}

    @Override
    public int version() {
      return 0;
    }

    @Override
    public double worth(int cell) {
      return worth[cell];
    }
  }
}
