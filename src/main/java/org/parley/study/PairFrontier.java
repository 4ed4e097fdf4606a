package org.parley.study;

import java.util.List;
import org.parley.analysis.frontier.Deal;
import org.parley.analysis.frontier.Frontier;

/**
 * What two parties could give each other at best.
 *
 * @param first position of a party
 * @param second position of another one
 * @param alone the frontier if only the two had to agree, over all packages that they can sign
 * @param agreed packages acceptable to all from which neither can gain without the other's loss;
 *     they need not be all of them; in descending order of the first party's gain
 */
public record PairFrontier(int first, int second, Frontier alone, List<Deal> agreed) {

  public PairFrontier {
    agreed = List.copyOf(agreed);
  }
}
