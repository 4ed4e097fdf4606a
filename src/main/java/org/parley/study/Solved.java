package org.parley.study;

import java.util.List;
import java.util.Optional;
import org.parley.analysis.frontier.Frontier;
import org.parley.analysis.frontier.Spread;
import org.parley.model.Scenario;

/**
 * The answer to a {@link SolveQuestion}.
 *
 * @param question what was asked
 * @param prospect solutions, zone, pairs and texts
 * @param frontier packages from which nobody who counts can gain without another's loss
 * @param spreads how each party's utility is spread over all packages, in party order
 * @param details one for each text looked at closely
 */
public record Solved(
    SolveQuestion question,
    Prospect prospect,
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

  /** More about a text, if it was looked at closely. */
  public Optional<TextDetail> detail(TextProspect text) {
    return details.stream().filter(d -> d.variant().equals(text.variant().id())).findFirst();
  }
}
