package org.parley.cli;

import java.io.Serial;
import java.util.List;
import java.util.Optional;

/**
 * The input is wrong: what to tell the person who gave it, one line for each problem. Ends the run
 * with exit code 2.
 */
final class Refusal extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  Refusal(List<String> lines) {
    super(String.join(System.lineSeparator(), lines));
  }

  Refusal(String line) {
    this(List.of(line));
  }

  /**
   * Refuses a question that cannot be asked.
   *
   * @param scenario id of what it is asked of
   * @param obstacle why it cannot be asked; empty if it can
   */
  static void ifAny(String scenario, Optional<String> obstacle) {
    obstacle.ifPresent(
        why -> {
          throw new Refusal(scenario + ": " + why);
        });
  }
}
