package org.parley.study;

import java.util.List;
import org.parley.analysis.frontier.Frontier;
import org.parley.analysis.frontier.Lotteries;
import org.parley.analysis.frontier.Ranking;
import org.parley.analysis.frontier.Spread;
import org.parley.model.Scenario;

/**
 * The answer to a {@link SolveQuestion}.
 *
 * @param question what was asked
 * @param prospect solutions, zone, pairs and texts
 * @param lotteries the solutions if packages may be drawn by lot
 * @param best the best packages by the Nash product
 * @param frontier packages from which nobody who counts can gain without another's loss
 * @param spreads how each party's utility is spread over all packages, in party order
 * @param details one for each text of the prospect
 */
public record Solved(
    SolveQuestion question,
    Prospect prospect,
    Lotteries lotteries,
    Ranking best,
    Frontier frontier,
    List<Spread> spreads,
    List<TextDetail> details) {

  public Solved {
    spreads = List.copyOf(spreads);
    details = List.copyOf(details);
  }

  /** The scenario asked about. */
  public Scenario scenario() {
    return question.scenario();
  }
}
