package org.parley.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The game whose players are the parties at the table, whose strategies are the agents and whose
 * payoffs are mean gains (M. P. Wellman 2006): who would rather play another agent.
 *
 * <p>Looks at each line-up that was played, and at each that differs from it in one seat: {@code
 * O(L n k)} comparisons of all runs, with {@code L} line-ups of {@code k} agents in {@code n}
 * seats.
 */
final class EmpiricalGame {
  private final TournamentQuestion question;
  private final List<TournamentLineUp> lineUps;
  private final Map<List<Integer>, TournamentLineUp> byAgents = new HashMap<>();

  EmpiricalGame(TournamentQuestion question, List<TournamentLineUp> lineUps) {
    this.question = question;
    this.lineUps = lineUps;
    lineUps.forEach(l -> byAgents.put(l.agents(), l));
  }

  /** One for each line-up of which all that differ in one seat were played. */
  List<Stability> stabilities() {
    return lineUps.stream().flatMap(l -> stability(l).stream()).toList();
  }

  /** Empty if a line-up that differs in one seat was not played. */
  private Optional<Stability> stability(TournamentLineUp from) {
    List<AgentSwitch> switches = new ArrayList<>();
    for (int seat = 0; seat < from.agents().size(); seat++) {
      for (int agent = 0; agent < question.entrants().size(); agent++) {
        TournamentLineUp to = byAgents.get(TournamentDesign.with(from.agents(), seat, agent));
        if (to == null) {
          return Optional.empty();
        }
        if (agent != from.agents().get(seat)) {
          switches.add(AgentSwitch.of(from, to, seat, question.seats().get(seat)));
        }
      }
    }
    return Optional.of(new Stability(from, switches));
  }
}
