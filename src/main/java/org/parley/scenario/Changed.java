package org.parley.scenario;

import java.util.List;
import java.util.Optional;
import org.parley.document.Problem;
import org.parley.model.Scenario;

/**
 * A scenario with some of its numbers replaced, or everything that is wrong with the replacements.
 *
 * @param scenario present exactly if there are no problems
 * @param changes what was changed, one sentence for each replacement
 * @param problems in the order of the replacements
 */
public record Changed(Optional<Scenario> scenario, List<String> changes, List<Problem> problems) {

  /** Copies the lists. */
  public Changed {
    changes = List.copyOf(changes);
    problems = List.copyOf(problems);
  }
}
