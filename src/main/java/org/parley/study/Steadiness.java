package org.parley.study;

import java.util.List;
import org.parley.uncertainty.Estimate;

/**
 * The Nash package, solved anew in every draw: how much of it hangs on the likely values.
 *
 * @param agreeable share of draws in which some package is acceptable to all
 * @param proven share of those draws in which the package is proven to be the best
 * @param chosen share of those draws in which each option is part of the package, by issue and
 *     option; empty if there are none
 * @param gain gains under the package over those draws, by party; empty if there are none or if
 *     there is no package at the likely values
 */
public record Steadiness(
    double agreeable, double proven, List<List<Double>> chosen, List<Estimate> gain) {

  public Steadiness {
    chosen = chosen.stream().map(List::copyOf).toList();
    gain = List.copyOf(gain);
  }
}
