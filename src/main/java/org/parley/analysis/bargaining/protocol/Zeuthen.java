package org.parley.analysis.bargaining.protocol;

import org.parley.analysis.bargaining.Ending;
import org.parley.analysis.bargaining.Ending.Cause;
import org.parley.analysis.bargaining.Protocol;
import org.parley.analysis.bargaining.Setup;
import org.parley.analysis.bargaining.Table;
import org.parley.analysis.bargaining.View;
import org.parley.model.BargainingProblem;

/**
 * Two parties who know all about each other concede by Zeuthen's rule (F. Zeuthen 1930, Problems of
 * Monopoly and Economic Warfare; J. C. Harsanyi 1956, doi:10.2307/1905748; J. S. Rosenschein and G.
 * Zlotkin 1994, Rules of Encounter, ISBN 978-0-262-18159-4). The agents are not asked, and a
 * starting text changes nothing.
 *
 * <ol>
 *   <li>Offers are Pareto-optimal packages that all who must consent would sign. In the first round
 *       each puts forward the one best for itself.
 *   <li>In each round after that one party concedes: the one with the smaller limit of risk, see
 *       {@link #risk}. If both are equal it is the one who speaks first.
 *   <li>It concedes no more than it must: it offers the package best for itself after which the
 *       other has to concede, and takes the other's offer if there is none.
 * </ol>
 *
 * <p>The limit of risk of a party is the smaller one exactly if the product of gains of its own
 * offer is the smaller one. So no package of a larger product than the two on the table is ever
 * passed over: the end is the maximum of the Nash product, and of several such packages the one
 * best for the party that speaks second. It takes at most as many rounds as there are such offers.
 */
public record Zeuthen() implements Protocol {

  /**
   * The limit of risk of a party: the largest chance of a breakdown at which it would still rather
   * insist on its own offer than take the other's, {@code (own - other) / (own - noDeal)}; 1 if it
   * gains nothing by its own.
   *
   * @param own what its own offer is worth to it
   * @param other what the other's offer is worth to it
   * @param noDeal what it has without a deal
   */
  public static double risk(double own, double other, double noDeal) {
    return own <= noDeal ? 1 : (own - other) / (own - noDeal);
  }

  @Override
  public boolean needsOffers() {
    return false;
  }

  @Override
  public Protocol over(BargainingProblem problem, Setup setup) {
    Line line = Line.of(problem, setup);
    return table -> play(table, line);
  }

  @Override
  public Ending play(Table table) {
    return play(table, Line.of(table.problem(), table.setup()));
  }

  private static Ending play(Table table, Line line) {
    int first = table.speakers()[0];
    int second = table.speakers()[1];
    int mine = 0; // places on the line, which leads from the first party's best to the second's
    int theirs = line.size() - 1;
    table.begin(1);
    if (line.size() == 0) {
      return table.ended(Cause.WALKED, first);
    }
    table.put(first, table.number(line.outcome(mine)));
    table.put(second, table.number(line.outcome(theirs)));
    if (mine == theirs) {
      return table.agreed(second, table.number(line.outcome(mine)));
    }
    for (int round = 1; round < table.deadline(); ) {
      if (table.breaksDown()) {
        return table.ended(Cause.BROKE_DOWN, View.NONE);
      }
      table.begin(++round);
      boolean isFirst = line.product(mine) <= line.product(theirs);
      int party = isFirst ? first : second;
      if (isFirst) {
        mine = line.above(mine, theirs);
      } else {
        theirs = line.atLeast(theirs, mine);
      }
      int offer = table.number(line.outcome(isFirst ? mine : theirs));
      if (mine == theirs) {
        table.accept(party, offer);
        return table.agreed(party, offer);
      }
      table.put(party, offer);
    }
    return table.ended(table.breaksDown() ? Cause.BROKE_DOWN : Cause.DEADLINE, View.NONE);
  }
}
