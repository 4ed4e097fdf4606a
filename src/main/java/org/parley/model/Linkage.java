package org.parley.model;

import java.util.List;
import java.util.Map;

/**
 * Points that parties add when options occur together: positive for complements, negative for
 * substitutes.
 *
 * @param id name in the scenario file
 * @param when all must hold
 * @param points points by party id, signed
 * @param basis where it comes from
 */
public record Linkage(String id, List<Condition> when, Map<String, Uncertain> points, Basis basis) {

  public Linkage {
    when = List.copyOf(when);
    points = Ordered.copy(points);
  }
}
