package org.parley.analysis.ratification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.parley.analysis.frontier.Deal;
import org.parley.analysis.frontier.Role;
import org.parley.analysis.frontier.Solution;
import org.parley.analysis.frontier.Terms;
import org.parley.model.BargainingProblem;
import org.parley.model.Layout;

/**
 * A problem and the ratifiers who are asked: the floor of each becomes its no deal, so that what
 * leaves it at or above no deal is what it passes, and the solvers need not know of floors.
 *
 * @param problem as it was given
 * @param terms of the negotiators; ratifiers watch
 * @param ratifiers those who are asked
 */
record Home(BargainingProblem problem, Terms terms, List<Ratifier> ratifiers) {
  private static final double MILLION = 1e6;

  /** Millionths of a point. */
  private static final double ROUNDING = 1e-3;

  Home {
    ratifiers = List.copyOf(ratifiers);
  }

  /** Asks some ratifiers; they only watch when they are not asked. */
  static Home of(BargainingProblem problem, Terms terms, List<Ratifier> ratifiers) {
    List<Role> roles = new ArrayList<>(terms.roles());
    for (Ratifier ratifier : ratifiers) {
      Checks.require(
          ratifier.party() < roles.size() && roles.get(ratifier.party()) != Role.BARGAINS,
          "a ratifier is a party that does not bargain",
          ratifier);
      roles.set(ratifier.party(), Role.WATCHES);
    }
    return new Home(problem, with(terms, roles), ratifiers);
  }

  private static Terms with(Terms terms, List<Role> roles) {
    return new Terms(roles, terms.weights(), terms.ideal(), terms.work());
  }

  /** The same when others are asked. */
  Home asking(List<Ratifier> others) {
    return new Home(problem, terms, others);
  }

  /** Who has which role: a ratifier that is asked ratifies. */
  Terms roles() {
    List<Role> roles = new ArrayList<>(terms.roles());
    ratifiers.forEach(r -> roles.set(r.party(), Role.RATIFIES));
    return with(terms, roles);
  }

  /** The problem in which no deal is the floor of each ratifier. */
  BargainingProblem floored() {
    double[] noDeal = new double[problem.layout().parties()];
    Arrays.setAll(noDeal, problem::noDeal);
    ratifiers.forEach(r -> noDeal[r.party()] = floor(r));
    return problem.withNoDeal(noDeal);
  }

  private double floor(Ratifier ratifier) {
    double points = problem.noDeal(ratifier.party()) + ratifier.least();
    double reachable = Math.max(below(ratifier.party()), Math.min(above(ratifier.party()), points));
    return isDecimal(reachable) ? reachable : Math.floor(reachable * MILLION - ROUNDING) / MILLION;
  }

  private static boolean isDecimal(double points) {
    return Math.rint(points * MILLION) / MILLION == points;
  }

  /** More points than any package has for a party. */
  private double above(int party) {
    Layout layout = problem.layout();
    return 1
        + IntStream.range(0, layout.issues())
            .mapToDouble(i -> points(party, i).max().orElse(0))
            .sum()
        + bonuses(party).map(b -> Math.max(0, b)).sum();
  }

  /** Fewer points than any package has for a party. */
  private double below(int party) {
    Layout layout = problem.layout();
    return -1
        + IntStream.range(0, layout.issues())
            .mapToDouble(i -> points(party, i).min().orElse(0))
            .sum()
        + bonuses(party).map(b -> Math.min(0, b)).sum();
  }

  private DoubleStream points(int party, int issue) {
    Layout layout = problem.layout();
    return IntStream.range(layout.first(issue), layout.first(issue + 1))
        .mapToDouble(cell -> problem.points(party, cell));
  }

  private DoubleStream bonuses(int party) {
    return IntStream.range(0, problem.layout().linkages())
        .mapToDouble(l -> problem.bonus(party, l));
  }

  /** A solution of {@link #floored} with the gains over the no deal that was given. */
  Solution unfloored(Solution solution) {
    return new Solution(
        solution.status(),
        solution.deal().map(this::unfloored),
        solution.value(),
        solution.gap(),
        solution.reason(),
        solution.cuts().stream().map(this::unfloored).toList());
  }

  private Deal unfloored(Deal deal) {
    List<Double> gain = new ArrayList<>(deal.gain());
    for (Ratifier ratifier : ratifiers) {
      int party = ratifier.party();
      gain.set(party, deal.utility().get(party) - problem.noDeal(party));
    }
    return new Deal(deal.outcome(), deal.utility(), gain);
  }

  private Solution.Cut unfloored(Solution.Cut cut) {
    double shift =
        ratifiers.stream()
            .mapToDouble(r -> cut.weights().get(r.party()) * (floor(r) - problem.noDeal(r.party())))
            .sum();
    return new Solution.Cut(cut.weights(), cut.least() + shift);
  }
}
