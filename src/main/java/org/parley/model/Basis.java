package org.parley.model;

import java.util.List;

/**
 * Where a claim comes from: sources by id, or an assumption with its reason, or both.
 *
 * @param sources ids of {@link Source}s, in the order of the file
 * @param assumed whether the number itself is the modeller's
 * @param why one line of reasoning, empty if the source speaks for itself
 */
public record Basis(List<String> sources, boolean assumed, String why) {

  public Basis {
    sources = List.copyOf(sources);
  }

  /** An assumption without a source. */
  public static Basis assumption(String why) {
    return new Basis(List.of(), true, why);
  }
}
