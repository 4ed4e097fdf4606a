package org.parley.cli;

import java.io.Serial;
import java.util.List;

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
}
