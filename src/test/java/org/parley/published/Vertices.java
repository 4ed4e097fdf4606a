package org.parley.published;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.parley.Tables;
import org.parley.analysis.frontier.Lotteries;
import org.parley.analysis.frontier.Role;
import org.parley.analysis.frontier.Solutions;
import org.parley.analysis.frontier.Terms;
import org.parley.model.BargainingProblem;

/**
 * A feasible set that is given by the points of which it is the convex hull: one issue, of which
 * each point is an option, and lotteries over them.
 *
 * @param points by option and party
 * @param disagreement by party
 */
record Vertices(List<List<Double>> points, List<Double> disagreement) {

  /** The set of a worked example. */
  static Vertices of(WorkedExample example) {
    return new Vertices(
        example.inputs().required("points").valueStream().map(WorkedExample::numbers).toList(),
        WorkedExample.numbers(example.inputs().required("disagreement")));
  }

  int parties() {
    return disagreement.size();
  }

  BargainingProblem problem() {
    double[] noDeal = disagreement.stream().mapToDouble(d -> d).toArray();
    return Tables.ofPoints(points).noDeal(noDeal).problem();
  }

  /** The solutions over the convex hull. */
  Lotteries lotteries() {
    return lotteries(Terms.everybody(parties()));
  }

  Lotteries lotteries(Terms terms) {
    return Lotteries.of(problem(), terms);
  }

  /**
   * The most that each party can expect if no other one expects less than without agreement: what
   * it gets where the others only have to consent.
   */
  List<Double> ideal() {
    List<Double> ideal = new ArrayList<>();
    for (int p = 0; p < parties(); p++) {
      List<Role> roles = new ArrayList<>(Collections.nCopies(parties(), Role.RATIFIES));
      roles.set(p, Role.BARGAINS);
      ideal.add(lotteries(Terms.among(roles)).egalitarian().utility().get(p));
    }
    return ideal;
  }

  /** The largest sum of utilities that all consent to: the best of one more party who has it. */
  double largestTotal() {
    return Totals.largestAgreeable(problem());
  }

  /** The points with the largest sum of shares of the ideal gains. */
  List<Double> utilitarian() {
    return Solutions.of(problem(), Terms.everybody(parties()))
        .utilitarian()
        .deal()
        .orElseThrow()
        .utility();
  }
}
