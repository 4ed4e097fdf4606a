package org.parley.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.analysis.frontier.Role;
import org.parley.analysis.frontier.Terms;
import org.parley.model.Party;
import org.parley.model.Scenario;
import org.parley.study.SolveQuestion.Pair;

/**
 * Whose interests count when packages are chosen, and for how much.
 *
 * @param among who bargains
 * @param weights bargaining weight in the Nash solution by party id, above 0; 1 for all others
 * @param ideal from which packages a party's best is taken, for Kalai and Smorodinsky
 */
public record Counting(Among among, Map<String, Double> weights, Ideal ideal) {
  /** Everybody bargains with the same weight. */
  public static final Counting EVERYBODY = new Counting(Among.EVERYBODY, Map.of(), Ideal.RATIONAL);

  /** As the scenario seats the parties. */
  public static final Counting SEATS = new Counting(Among.SEATS, Map.of(), Ideal.RATIONAL);

  /** Pairs are looked at of so many parties. */
  public static final int MOST_PARTIES = 4;

  /** Who bargains. */
  public enum Among {
    /** Every party of the scenario, whatever its seat. */
    EVERYBODY,
    /** Who signs bargains, who ratifies must not lose, who reacts does not count. */
    SEATS
  }

  /** The packages over which a party's best is taken. */
  public enum Ideal {
    /** Those that nobody whose consent is needed refuses. */
    RATIONAL,
    /** All that can be signed, whatever the others lose. */
    ALL
  }

  public Counting {
    weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
  }

  /** The part of a party in the search for packages. */
  public Role role(Party party) {
    if (among == Among.EVERYBODY) {
      return Role.BARGAINS;
    }
    return switch (party.seat()) {
      case SIGNS -> Role.BARGAINS;
      case RATIFIES -> Role.RATIFIES;
      case REACTS -> Role.WATCHES;
    };
  }

  /** Ids of the parties that bargain. */
  public List<String> bargaining(Scenario scenario) {
    return scenario.parties().stream()
        .filter(p -> role(p) == Role.BARGAINS)
        .map(Party::id)
        .toList();
  }

  /**
   * Each two of the parties that bargain; of the first {@value #MOST_PARTIES}, as more nobody looks
   * at.
   */
  public List<Pair> pairs(Scenario scenario) {
    List<String> parties = bargaining(scenario);
    List<Pair> pairs = new ArrayList<>();
    for (int x = 0; x < Math.min(MOST_PARTIES, parties.size()); x++) {
      for (int y = x + 1; y < Math.min(MOST_PARTIES, parties.size()); y++) {
        pairs.add(new Pair(parties.get(x), parties.get(y)));
      }
    }
    return pairs;
  }

  /** What the solvers are told. At least one party must bargain. */
  Terms terms(Scenario scenario) {
    List<Role> roles = scenario.parties().stream().map(this::role).toList();
    List<Double> shares =
        scenario.parties().stream().map(p -> weights.getOrDefault(p.id(), 1.0)).toList();
    return Terms.among(roles)
        .withWeights(shares)
        .withIdeal(ideal == Ideal.ALL ? Terms.Ideal.ALL : Terms.Ideal.RATIONAL);
  }
}
