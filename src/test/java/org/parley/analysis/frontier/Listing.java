package org.parley.analysis.frontier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.parley.model.BargainingProblem;
import org.parley.model.Layout;

/**
 * Every package of a small problem, listed one after the other: what solvers are checked against.
 */
final class Listing {
  static final double EPS = 1e-9;

  private final BargainingProblem problem;
  private final Terms terms;
  private final Layout layout;

  Listing(BargainingProblem problem, Terms terms) {
    this.problem = problem;
    this.terms = terms;
    this.layout = problem.layout();
  }

  /** All packages, the first issue changing slowest. */
  List<int[]> packages() {
    List<int[]> packages = new ArrayList<>();
    int[] outcome = new int[layout.issues()];
    int at = 0;
    while (at >= 0) {
      packages.add(outcome.clone());
      at = outcome.length - 1;
      while (at >= 0 && ++outcome[at] == layout.options(at)) {
        outcome[at--] = 0;
      }
    }
    return packages;
  }

  /** Those that no rule forbids and no consenting party's red line. */
  List<int[]> signable() {
    return packages().stream().filter(layout::permits).filter(this::isClean).toList();
  }

  /** Those of them that leave no consenting party below no deal. */
  List<int[]> agreeable() {
    return signable().stream().filter(this::isRational).toList();
  }

  double[] gains(int[] outcome) {
    double[] gains = new double[layout.parties()];
    Arrays.setAll(gains, p -> problem.gain(p, outcome));
    return gains;
  }

  private boolean isClean(int[] outcome) {
    for (int p = 0; p < layout.parties(); p++) {
      if (terms.roles().get(p).consents() && layout.refuses(p, outcome)) {
        return false;
      }
    }
    return true;
  }

  private boolean isRational(int[] outcome) {
    for (int p = 0; p < layout.parties(); p++) {
      if (terms.roles().get(p).consents() && problem.gain(p, outcome) < -EPS) {
        return false;
      }
    }
    return true;
  }

  /** The largest gain of a party over some packages. */
  double most(int party, List<int[]> packages) {
    return packages.stream().mapToDouble(x -> problem.gain(party, x)).max().orElse(Double.NaN);
  }
}
