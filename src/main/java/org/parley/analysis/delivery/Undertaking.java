package org.parley.analysis.delivery;

import java.util.Set;

/**
 * Options of an issue that come true only if a party acts.
 *
 * @param party position of the party that must act
 * @param issue position of the issue
 * @param options positions of the options that need its act
 * @param undone position of the option that holds if it does not act; it needs no act itself
 */
public record Undertaking(int party, int issue, Set<Integer> options, int undone) {

  public Undertaking {
    options = Set.copyOf(options);
    if (options.contains(undone)) {
      throw new IllegalArgumentException(
          "what holds without an act needs none, found %d in %s".formatted(undone, options));
    }
  }
}
