package org.parley.study;

import java.util.List;
import org.parley.analysis.frontier.Lotteries;
import org.parley.analysis.frontier.Ranking;
import org.parley.analysis.frontier.Role;
import org.parley.analysis.frontier.Solutions;
import org.parley.analysis.frontier.Terms;

/**
 * The packages that bargaining would select, at the likely value of every number.
 *
 * @param counting whose interests count
 * @param terms the same for the solvers
 * @param noDeal points, by party
 * @param solutions over packages
 * @param lotteries the solutions if packages may be drawn by lot
 * @param best the best packages by the Nash product
 */
public record Selection(
    Counting counting,
    Terms terms,
    List<Double> noDeal,
    Solutions solutions,
    Lotteries lotteries,
    Ranking best) {

  public Selection {
    noDeal = List.copyOf(noDeal);
  }

  /** Whether a party's consent is needed. */
  public boolean consents(int party) {
    return terms.roles().get(party).consents();
  }

  /** Whether a party shares in the solutions. */
  public boolean bargains(int party) {
    return terms.roles().get(party) == Role.BARGAINS;
  }
}
