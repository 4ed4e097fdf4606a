package org.parley.study;

import java.util.List;
import org.parley.analysis.frontier.Zone;

/**
 * What could be agreed, at the likely value of every number.
 *
 * @param selection the packages that bargaining would select
 * @param zone how many packages all whose consent counts would accept
 * @param pairs one for each pair of parties that bargain, of the first four
 * @param texts one for each text of the scenario
 */
public record Prospect(
    Selection selection, Zone zone, List<PairFrontier> pairs, List<TextProspect> texts) {

  public Prospect {
    pairs = List.copyOf(pairs);
    texts = List.copyOf(texts);
  }

  /** The same about some of the texts, by id. */
  public Prospect about(List<String> variants) {
    List<TextProspect> some =
        texts.stream().filter(t -> variants.contains(t.variant().id())).toList();
    return new Prospect(selection, zone, pairs, some);
  }
}
