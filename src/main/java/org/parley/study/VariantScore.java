package org.parley.study;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.model.Variant;

/**
 * What a variant is worth to everybody.
 *
 * @param variant the text
 * @param parties one score for each party, in party order
 * @param allAccept share of draws in which every party accepts
 * @param signersAccept share of draws in which every party that signs accepts; 0 if nobody signs
 * @param rulesBroken by rule id, the share of draws in which the text is a package that the rule
 *     says cannot exist; only rules broken in some draw
 */
public record VariantScore(
    Variant variant,
    List<PartyScore> parties,
    double allAccept,
    double signersAccept,
    Map<String, Double> rulesBroken) {

  public VariantScore {
    parties = List.copyOf(parties);
    rulesBroken = Collections.unmodifiableMap(new LinkedHashMap<>(rulesBroken));
  }
}
