package org.parley.scenario.genius;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.scenario.Checked;

/**
 * What people read when a GENIUS folder is wrong: one folder for each kind of mistake, and in it
 * the whole text of its problems.
 */
class GoldenGeniusTest {
  private static final Path FOLDER = Path.of("src/test/resources/genius-problems");

  static Stream<Path> folders() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void problems(Path folder) throws IOException {
    Checked checked = GeniusReader.read(folder);

    assertThat(checked.scenario()).isEmpty();
    assertThat(rendered(checked, folder))
        .isEqualTo(Files.readString(folder.resolve("expected.txt")));
  }

  /** The problems, one on a line, with the folder's bare name and slashes on every system. */
  private static String rendered(Checked checked, Path folder) {
    String bare = folder.getFileName().toString();
    return checked.problems().stream()
        .map(p -> p.toString().replace(folder.toString(), bare).replace('\\', '/') + "\n")
        .collect(Collectors.joining());
  }
}
