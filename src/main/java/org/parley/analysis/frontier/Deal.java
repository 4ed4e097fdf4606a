package org.parley.analysis.frontier;

import java.util.List;

/**
 * A package and what it is worth.
 *
 * @param outcome position of the chosen option, by issue
 * @param utility points, by party
 * @param gain utility minus no deal, by party
 */
public record Deal(List<Integer> outcome, List<Double> utility, List<Double> gain) {

  public Deal {
    outcome = List.copyOf(outcome);
    utility = List.copyOf(utility);
    gain = List.copyOf(gain);
  }
}
