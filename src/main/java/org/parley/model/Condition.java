package org.parley.model;

import java.util.List;

/**
 * An issue settled by one of some options.
 *
 * @param issue id of the issue
 * @param options ids of the options, any of which fulfils it
 */
public record Condition(String issue, List<String> options) {

  public Condition {
    options = List.copyOf(options);
  }
}
