package org.parley.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.model.Party;
import org.parley.model.Scenario;
import org.parley.study.Counting;
import org.parley.study.Counting.Among;
import org.parley.study.Counting.Ideal;
import picocli.CommandLine.Option;

/** Whose interests count when packages are chosen. */
final class CountingOptions {
  private static final double LEAST_WEIGHT = 0.001;
  private static final double MOST_WEIGHT = 1_000;

  @Option(
      names = "--among",
      defaultValue = "everybody",
      paramLabel = "WHO",
      description =
          "Who has to agree: everybody, or seats: who signs bargains, who ratifies must not lose,"
              + " who reacts does not count (default: everybody).")
  private Among among;

  @Option(
      names = "--weight",
      split = ",",
      paramLabel = "PARTY=W",
      description = "Bargaining weight of a party in the Nash solution (default: 1 for each).")
  private Map<String, Double> weights = new LinkedHashMap<>();

  @Option(
      names = "--ideal",
      defaultValue = "rational",
      paramLabel = "SET",
      description =
          "Packages over which the best of each party is taken for Kalai-Smorodinsky: rational,"
              + " those acceptable to all, or all that can be signed (default: rational).")
  private Ideal ideal;

  /** The choice for a scenario; what is wrong with it is added to the names. */
  Counting counting(Scenario scenario, Names names) {
    Counting counting = new Counting(among, weights, ideal);
    List<String> bargaining = counting.bargaining(scenario);
    if (bargaining.isEmpty()) {
      names.wrong("--among seats: no party of %s signs".formatted(scenario.id()));
      return counting;
    }
    names.checkNumbers("--weight", weights, ids(scenario), LEAST_WEIGHT, MOST_WEIGHT);
    weights.keySet().stream()
        .filter(id -> ids(scenario).contains(id) && !bargaining.contains(id))
        .forEach(id -> names.wrong("--weight %s: does not bargain by its seat".formatted(id)));
    return counting;
  }

  private static List<String> ids(Scenario scenario) {
    return scenario.parties().stream().map(Party::id).toList();
  }
}
