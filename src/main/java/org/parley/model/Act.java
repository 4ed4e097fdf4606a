package org.parley.model;

import java.util.List;

/**
 * Options that come true only if a party does something itself, whoever signs.
 *
 * @param party id of the party that must act
 * @param issue id of the issue
 * @param options ids of the options that need its act
 * @param undone id of the option that holds if it does not act
 * @param basis where it comes from
 */
public record Act(String party, String issue, List<String> options, String undone, Basis basis) {

  public Act {
    options = List.copyOf(options);
  }
}
