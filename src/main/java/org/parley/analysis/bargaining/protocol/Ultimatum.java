package org.parley.analysis.bargaining.protocol;

import org.parley.analysis.bargaining.Ending;
import org.parley.analysis.bargaining.Ending.Cause;
import org.parley.analysis.bargaining.Protocol;
import org.parley.analysis.bargaining.Setup;
import org.parley.analysis.bargaining.Table;
import org.parley.analysis.bargaining.View;
import org.parley.analysis.frontier.Solution;
import org.parley.analysis.frontier.Solver;
import org.parley.model.BargainingProblem;

/**
 * Take it or leave it (W. Gueth, R. Schmittberger and B. Schwarze 1982,
 * doi:10.1016/0167-2681(82)90011-7).
 *
 * <ol>
 *   <li>In each round the proposer puts one package forward, and each of the others accepts it or
 *       refuses it. It is agreed if all accept.
 *   <li>In the last round, after which there is nothing, a party accepts whatever is worth at least
 *       no deal to it and crosses none of its red lines; before that, what its agent accepts.
 *   <li>An informed proposer does not ask its agent: it knows the others and demands the best
 *       package that all who must consent would sign. The others know that nothing better comes,
 *       and accept it in the first round. So it gets all but what the others have without a deal.
 * </ol>
 *
 * @param proposer by position in the scenario
 * @param informed whether it knows what the others would sign
 */
public record Ultimatum(int proposer, boolean informed) implements Protocol {

  @Override
  public boolean needsOffers() {
    return !informed;
  }

  @Override
  public Protocol over(BargainingProblem problem, Setup setup) {
    if (proposer < 0
        || proposer >= setup.agents().size()
        || setup.agents().get(proposer).isEmpty()) {
      throw new IllegalArgumentException(
          "the proposer of an ultimatum sits at the table; party %d does not".formatted(proposer));
    }
    if (!informed) {
      return this;
    }
    Solution demand = Solver.of(problem.layout(), setup.terms()).demand(problem, proposer);
    return table -> demand(table, demand);
  }

  @Override
  public Ending play(Table table) {
    return informed ? over(table.problem(), table.setup()).play(table) : offer(table);
  }

  private Ending offer(Table table) {
    int refuser = View.NONE;
    for (int round = 1; round <= table.deadline(); round++) {
      table.begin(round);
      int offer = table.wish(proposer);
      if (offer == View.NONE) {
        return table.ended(Cause.WALKED, proposer);
      }
      table.put(proposer, offer);
      refuser = View.NONE;
      int accepted = proposer;
      for (int party : table.speakers()) {
        if (party != proposer && answers(table, party, offer, round == table.deadline())) {
          accepted = party;
        } else if (party != proposer && refuser == View.NONE) {
          refuser = party;
        }
      }
      if (refuser == View.NONE) {
        return table.agreed(accepted, offer);
      }
      if (table.breaksDown()) {
        return table.ended(Cause.BROKE_DOWN, View.NONE);
      }
    }
    return table.ended(Cause.DEADLINE, refuser);
  }

  private static boolean answers(Table table, int party, int offer, boolean isLast) {
    boolean accepts =
        isLast ? table.signs(party, offer) : table.accepts(party, offer, table.wish(party));
    if (accepts) {
      table.accept(party, offer);
    } else {
      table.refuse(party, offer);
    }
    return accepts;
  }

  private Ending demand(Table table, Solution demand) {
    table.begin(1);
    if (demand.deal().isEmpty()) {
      return table.ended(Cause.WALKED, proposer);
    }
    int[] outcome = demand.deal().orElseThrow().outcome().stream().mapToInt(k -> k).toArray();
    int offer = table.number(outcome);
    table.put(proposer, offer);
    int accepted = proposer;
    for (int party : table.speakers()) {
      if (party != proposer) {
        table.accept(party, offer);
        accepted = party;
      }
    }
    return table.agreed(accepted, offer);
  }
}
