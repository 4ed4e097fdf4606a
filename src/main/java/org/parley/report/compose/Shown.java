package org.parley.report.compose;

import java.util.List;
import org.parley.model.Party;
import org.parley.model.Scenario;
import org.parley.model.Variant;

/**
 * What of an answer is to be shown. What is left out still counts: "all parties" always means all
 * of the scenario.
 *
 * @param variants ids of variants
 * @param parties ids of parties
 */
public record Shown(List<String> variants, List<String> parties) {

  public Shown {
    variants = List.copyOf(variants);
    parties = List.copyOf(parties);
  }

  /** Everything. */
  public static Shown all(Scenario scenario) {
    return new Shown(
        scenario.variants().stream().map(Variant::id).toList(),
        scenario.parties().stream().map(Party::id).toList());
  }
}
