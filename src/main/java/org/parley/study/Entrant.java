package org.parley.study;

import java.util.ArrayList;
import java.util.List;
import org.parley.analysis.bargaining.agent.AgentSpec;
import org.parley.analysis.bargaining.agent.Agents;
import org.parley.analysis.bargaining.agent.Agents.Misread;

/**
 * An agent that takes part in a tournament.
 *
 * @param name as it was asked for
 * @param spec what it is
 */
public record Entrant(String name, AgentSpec spec) {

  /**
   * From names, see {@link Agents}.
   *
   * @param wrong what is wrong with the names is added here, a sentence each: names that say no
   *     agent, agents named twice, fewer than two of them
   */
  public static List<Entrant> of(List<String> names, List<String> wrong) {
    List<Entrant> entrants = new ArrayList<>();
    for (String name : names) {
      Agents.Reading reading = Agents.parse(name);
      if (reading instanceof Misread misread) {
        wrong.add("--tournament %s: %s".formatted(name, misread.message()));
      } else {
        add(entrants, new Entrant(name.strip(), (AgentSpec) reading), wrong);
      }
    }
    if (names.size() < 2) {
      wrong.add("--tournament %s: expected at least two agents".formatted(String.join(",", names)));
    }
    return entrants;
  }

  private static void add(List<Entrant> entrants, Entrant entrant, List<String> wrong) {
    entrants.stream()
        .filter(entrant::playsLike)
        .findFirst()
        .ifPresentOrElse(
            twin -> wrong.add("--tournament %s: %s".formatted(entrant.name, entrant.again(twin))),
            () -> entrants.add(entrant));
  }

  private String again(Entrant twin) {
    return name.equals(twin.name)
        ? "named twice"
        : "the same agent as %s, which is %s in full".formatted(twin.name, twin.spec.name());
  }

  /** Whether it is the same agent, whatever its name. */
  private boolean playsLike(Entrant other) {
    return spec.bidding().equals(other.spec.bidding())
        && spec.acceptance().equals(other.spec.acceptance())
        && spec.model() == other.spec.model();
  }
}
