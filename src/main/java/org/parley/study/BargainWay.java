package org.parley.study;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.model.Scenario;

/**
 * How they bargain where a run of many is one negotiation. Those sit at the table who sign.
 *
 * @param protocol name, see {@link LineUp#known}
 * @param rounds the deadline, at least 1
 * @param start id of the text to start from; empty for none
 * @param agents name of the agent by id of the party, or {@link LineUp#ALL}; empty for the usual
 */
public record BargainWay(String protocol, int rounds, String start, Map<String, String> agents)
    implements Serializable {
  /** Offers and counter-offers of the usual agents, a hundred rounds. */
  public static final BargainWay USUAL = new BargainWay("alternating", 100, "", Map.of());

  public BargainWay {
    agents = Collections.unmodifiableMap(new LinkedHashMap<>(agents));
  }

  /** What is wrong with it for a scenario, a sentence each. */
  public List<String> obstacles(Scenario scenario) {
    List<String> wrong = new ArrayList<>();
    question(scenario, 1, wrong).flatMap(BargainQuestion::obstacle).ifPresent(wrong::add);
    return wrong;
  }

  /** The question of one run; empty if it is not for this scenario. */
  Optional<BargainQuestion> question(Scenario scenario, long seed, List<String> wrong) {
    return LineUp.of(scenario, Counting.SEATS, protocol, agents, wrong)
        .map(l -> new BargainQuestion(scenario, l, List.of(start), rounds, 0, 1, 0, seed, 1));
  }
}
