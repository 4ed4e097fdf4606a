package org.parley.scenario;

import java.util.List;
import java.util.Optional;
import org.parley.document.Problem;
import org.parley.model.Scenario;

/**
 * A scenario that passed all checks, or everything that is wrong with it.
 *
 * @param scenario present exactly if there are no problems
 * @param problems in the order of the text
 * @param text what was read, empty if it is not text
 */
public record Checked(Optional<Scenario> scenario, List<Problem> problems, String text) {

  /** Copies the list. */
  public Checked {
    problems = List.copyOf(problems);
  }

  /** A scenario without problems. */
  public static Checked ok(Scenario scenario, String text) {
    return new Checked(Optional.of(scenario), List.of(), text);
  }

  /** The problems of a text that is no scenario. */
  public static Checked refused(List<Problem> problems, String text) {
    return new Checked(Optional.empty(), problems, text);
  }
}
