package org.parley.model;

import java.util.List;

/**
 * Packages that cannot exist.
 *
 * @param id name in the scenario file
 * @param forbid impossible when all of these hold together
 * @param basis where it comes from
 */
public record Rule(String id, List<Condition> forbid, Basis basis) {

  public Rule {
    forbid = List.copyOf(forbid);
  }
}
