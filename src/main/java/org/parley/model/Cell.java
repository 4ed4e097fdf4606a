package org.parley.model;

import java.util.Map;

/** What a text says on one issue. */
public sealed interface Cell {

  /** The text selects one option. */
  record Chosen(String option) implements Cell {}

  /**
   * Rival readings or reports, of which one is true.
   *
   * @param chances chance of each option id, adding to 1
   */
  record Mixture(Map<String, Double> chances) implements Cell {
    public Mixture {
      chances = Ordered.copy(chances);
    }
  }

  /** The text does not mention the issue; the issue's own silent option holds. */
  record Silent() implements Cell {}

  /** The text may settle the issue, but how is not reported; any option is equally likely. */
  record Unknown() implements Cell {}
}
