package org.parley.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What people read when a file is wrong: one file for each kind of bad input, and beside it the
 * whole text of its problems.
 */
class GoldenProblemsTest {
  private static final Path FOLDER = Path.of("src/test/resources/problems");

  static Stream<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void problems(Path file) {
    String name = file.getFileName().toString();
    Checked checked = ScenarioReader.read(name, Scenarios.text(file));
    Path expected = file.resolveSibling(name.replace(".yaml", ".expected.txt"));

    assertThat(checked.scenario()).isEmpty();
    assertThat(Scenarios.rendered(checked)).isEqualTo(Scenarios.text(expected));
  }
}
