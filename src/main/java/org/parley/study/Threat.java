package org.parley.study;

import java.util.List;
import org.parley.model.BargainingProblem;
import org.parley.uncertainty.Estimate;

/**
 * A pressure that a party can make. It is credible by itself if carrying it out leaves its maker no
 * worse off than not doing so; else the maker would have to be bound to it (Schelling 1960).
 *
 * @param pressure id
 * @param maker id of the party that makes it
 * @param targets ids of the other parties whose no deal it lowers at the likely values
 * @param probability that it is made, as the scenario states it
 * @param credibility that it is carried out once made, as the scenario states it
 * @param cost to the maker, in points
 * @param shift what it does to the maker's own no deal, in points
 * @param net shift minus cost
 * @param worthwhile share of draws in which carrying it out leaves the maker no worse off
 */
public record Threat(
    String pressure,
    String maker,
    List<String> targets,
    Estimate probability,
    Estimate credibility,
    Estimate cost,
    Estimate shift,
    Estimate net,
    double worthwhile) {

  public Threat {
    targets = List.copyOf(targets);
  }

  /** Whether carrying it out leaves the maker no worse off, at the likely values. */
  public boolean isCredibleByItself() {
    return net.likely() >= BargainingProblem.LEAST_GAIN;
  }
}
