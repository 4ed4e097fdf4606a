package org.parley.analysis.ratification;

import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.parley.analysis.frontier.Solution;
import org.parley.analysis.frontier.Solver;
import org.parley.analysis.frontier.Terms;
import org.parley.analysis.frontier.Zone;
import org.parley.model.BargainingProblem;

/**
 * The win-sets of a package negotiation: of the packages that the negotiators would agree to, how
 * many each ratifier would pass, and how many all would. A ratifier more never makes them more.
 *
 * <p>Putnam, International Organization 42 (1988), 427-460.
 *
 * @param negotiators packages that the negotiators accept, whatever the ratifiers say
 * @param each of these, those that a ratifier passes as well, by ratifier
 * @param all of these, those that all ratifiers pass
 * @param best the Nash solution among the negotiators over {@code all}; ratifiers are floors and do
 *     not share in it. Gains are over no deal, also those of ratifiers
 */
public record WinSets(Zone negotiators, List<Zone> each, Zone all, Solution best) {

  public WinSets {
    each = List.copyOf(each);
  }

  /**
   * The win-sets of a problem.
   *
   * @param terms who bargains; no ratifier does. Parties that ratify by their role here, and are no
   *     ratifier, count as negotiators that must not lose
   * @param ratifiers parties and their floors
   * @param random for counts that have to be estimated
   * @throws IllegalArgumentException if a ratifier bargains
   */
  public static WinSets of(
      BargainingProblem problem,
      Terms terms,
      List<Ratifier> ratifiers,
      UniformRandomProvider random) {
    Home home = Home.of(problem, terms, ratifiers);
    return new WinSets(
        zone(home.asking(List.of()), random),
        ratifiers.stream().map(r -> zone(home.asking(List.of(r)), random)).toList(),
        zone(home, random),
        best(home));
  }

  static Solution best(Home home) {
    return home.unfloored(Solver.of(home.problem().layout(), home.roles()).nash(home.floored()));
  }

  private static Zone zone(Home home, UniformRandomProvider random) {
    return Zone.of(home.floored(), home.roles(), random);
  }

  /** The share of what the negotiators agree to that one ratifier passes. */
  public Share share(int ratifier) {
    return Share.of(each.get(ratifier), negotiators);
  }

  /** The share of what the negotiators agree to that all ratifiers pass. */
  public Share share() {
    return Share.of(all, negotiators);
  }

  /**
   * A part of what the negotiators agree to.
   *
   * @param value 0 if they agree to nothing
   * @param low lower end of the interval if a count is estimated (both counts within their 99 %
   *     intervals); the value itself if exact
   * @param high upper end
   */
  public record Share(double value, double low, double high) {

    static Share of(Zone part, Zone whole) {
      return new Share(
          quotient(part.share(), whole.share()),
          quotient(part.low(), whole.high()),
          quotient(part.high(), whole.low()));
    }

    private static double quotient(double part, double whole) {
      if (part == 0) {
        return 0;
      }
      return whole == 0 ? 1 : Math.min(1, part / whole);
    }
  }
}
