package org.parley.study;

import java.util.List;
import org.parley.analysis.frontier.Role;
import org.parley.analysis.frontier.Solutions;
import org.parley.analysis.frontier.Terms;
import org.parley.analysis.frontier.Zone;

/**
 * What could be agreed, at the likely value of every number.
 *
 * @param counting whose interests count
 * @param terms the same for the solvers
 * @param noDeal points, by party
 * @param solutions the packages that the bargaining solutions select
 * @param zone how many packages all whose consent counts would accept
 * @param pairs the frontier of each pair of parties that bargain, of the first four
 * @param texts one for each text looked at
 */
public record Prospect(
    Counting counting,
    Terms terms,
    List<Double> noDeal,
    Solutions solutions,
    Zone zone,
    List<PairFrontier> pairs,
    List<TextProspect> texts) {

  public Prospect {
    noDeal = List.copyOf(noDeal);
    pairs = List.copyOf(pairs);
    texts = List.copyOf(texts);
  }

  /** The same about some of the texts, by id. */
  public Prospect about(List<String> variants) {
    List<TextProspect> some =
        texts.stream().filter(t -> variants.contains(t.variant().id())).toList();
    return new Prospect(counting, terms, noDeal, solutions, zone, pairs, some);
  }

  /** Whether a party's consent is needed. */
  public boolean consents(int party) {
    return terms.roles().get(party).consents();
  }

  /** Whether a party shares in the solutions. */
  public boolean bargains(int party) {
    return terms.roles().get(party) == Role.BARGAINS;
  }
}
