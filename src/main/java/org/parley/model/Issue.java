package org.parley.model;

import java.util.List;
import java.util.Optional;

/**
 * One negotiable point with its ordered, exclusive options.
 *
 * @param id name in the scenario file
 * @param title name for people
 * @param options the ladder, in order
 * @param silent id of the option that holds when a text does not mention the issue
 * @param note remark, may be empty
 * @param sources ids of sources
 */
public record Issue(
    String id,
    String title,
    List<Option> options,
    Optional<String> silent,
    String note,
    List<String> sources) {

  public Issue {
    options = List.copyOf(options);
    sources = List.copyOf(sources);
  }

  /** Position of an option on the ladder, or -1. */
  public int indexOf(String option) {
    for (int k = 0; k < options.size(); k++) {
      if (options.get(k).id().equals(option)) {
        return k;
      }
    }
    return -1;
  }
}
