package org.parley.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.parley.document.Problem;
import org.parley.model.Scenario;

/** Scenarios for tests. */
final class Scenarios {
  static final Path ORCHARD = Path.of("scenarios/orchard.yaml");

  private Scenarios() {}

  /** A scenario that must be in order. */
  static Scenario read(Path file) {
    return valid(ScenarioReader.read(file));
  }

  static Scenario read(String text) {
    return valid(ScenarioReader.read("test.yaml", text));
  }

  private static Scenario valid(Checked checked) {
    return checked.scenario().orElseThrow(() -> new AssertionError(rendered(checked)));
  }

  /** All problems of a text, one on a line. */
  static String problems(String text) {
    return rendered(ScenarioReader.read("test.yaml", text));
  }

  static String rendered(Checked checked) {
    StringBuilder lines = new StringBuilder();
    for (Problem problem : checked.problems()) {
      lines.append(problem).append('\n');
    }
    return lines.toString();
  }

  static String text(Path file) {
    try {
      return Files.readString(file, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
