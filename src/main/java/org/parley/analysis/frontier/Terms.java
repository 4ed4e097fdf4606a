package org.parley.analysis.frontier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Whose interests count, and how the solutions are taken.
 *
 * @param roles one for each party, in party order; at least one party bargains
 * @param weights bargaining weight of each party in the Nash solution, above 0; 1 for all is the
 *     symmetric solution
 * @param ideal from which packages the ideal point of Kalai and Smorodinsky is taken
 * @param work how many steps a search may take before it stops with a proven gap; a number of
 *     steps, not a time, so that the answer is the same on every machine
 */
public record Terms(List<Role> roles, List<Double> weights, Ideal ideal, long work) {
  /** Steps of search that are enough for every negotiation we have met: some seconds. */
  public static final long WORK = 50_000_000;

  /** The packages over which a party's best is taken, for Kalai and Smorodinsky's ideal point. */
  public enum Ideal {
    /** Those that nobody refuses: no red line crossed and no one below no deal. */
    RATIONAL,
    /** All that can be signed: no red line is crossed, whatever the others lose. */
    ALL
  }

  public Terms {
    roles = List.copyOf(roles);
    weights = List.copyOf(weights);
    if (!roles.contains(Role.BARGAINS) || roles.size() != weights.size()) {
      throw new IllegalArgumentException(
          "a role and a weight for each party, one of whom bargains; found " + roles + weights);
    }
    if (weights.stream().anyMatch(w -> !(w > 0) || w.isInfinite())) {
      throw new IllegalArgumentException("weights are above 0, found " + weights);
    }
  }

  /** Every party bargains, with weight 1. */
  public static Terms everybody(int parties) {
    return among(Collections.nCopies(parties, Role.BARGAINS));
  }

  /** Parties in these roles, with weight 1. */
  public static Terms among(List<Role> roles) {
    return new Terms(roles, Collections.nCopies(roles.size(), 1.0), Ideal.RATIONAL, WORK);
  }

  /** The same with a party in another role. */
  public Terms seating(int party, Role role) {
    List<Role> other = new ArrayList<>(roles);
    other.set(party, role);
    return new Terms(other, weights, ideal, work);
  }

  /** The same with other bargaining weights. */
  public Terms withWeights(List<Double> other) {
    return new Terms(roles, other, ideal, work);
  }

  /** The same with another ideal point. */
  public Terms withIdeal(Ideal other) {
    return new Terms(roles, weights, other, work);
  }

  /** The same with another limit of work. */
  public Terms withWork(long other) {
    return new Terms(roles, weights, ideal, other);
  }
}
