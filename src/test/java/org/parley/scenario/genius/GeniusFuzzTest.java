package org.parley.scenario.genius;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.scenario.Checked;

/** Damaged files give problems or another scenario, never an exception. */
class GeniusFuzzTest {
  private static final int TEXTS = 300;
  private static final List<String> PIECES =
      List.of(
          "<",
          ">",
          "\"",
          "/",
          "-",
          "0",
          "1e9",
          "NaN",
          "&",
          "&lt;",
          "<!--",
          "index=\"2\"",
          "<item/>",
          "<!DOCTYPE a>",
          "\u00e9",
          "\ud834\udd1e",
          "2147483648",
          "<objective>",
          "type=\"integer\"");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"garden", "shop", "grid"})
  void damagedFilesAreNoFaultOfOurs(String name) throws IOException {
    Random random = new Random(name.hashCode());
    List<Path> files = copy(Path.of("src/test/resources/genius").resolve(name));
    for (int i = 0; i < TEXTS; i++) {
      Path file = files.get(random.nextInt(files.size()));
      String whole = Files.readString(file);
      Files.writeString(file, damaged(whole, random));
      Checked checked = GeniusReader.read(folder);
      assertThat(checked.scenario().isPresent()).isEqualTo(checked.problems().isEmpty());
      checked.scenario().ifPresent(s -> assertThat(s.likely().noDeal(0)).isFinite());
      Files.writeString(file, whole);
    }
  }

  private List<Path> copy(Path domain) throws IOException {
    try (Stream<Path> files = Files.list(domain)) {
      List<Path> sorted = files.sorted().toList();
      for (Path file : sorted) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
      return sorted.stream().map(f -> folder.resolve(f.getFileName())).toList();
    }
  }

  /** A text with one to three pieces cut out, doubled or put in. */
  private static String damaged(String text, Random random) {
    String damaged = text;
    for (int i = random.nextInt(3); i >= 0; i--) {
      int from = random.nextInt(damaged.length());
      int to = Math.min(damaged.length(), from + random.nextInt(30));
      String middle =
          switch (random.nextInt(3)) {
            case 0 -> "";
            case 1 -> damaged.substring(from, to).repeat(2);
            default -> PIECES.get(random.nextInt(PIECES.size()));
          };
      damaged = damaged.substring(0, from) + middle + damaged.substring(to);
    }
    return damaged;
  }
}
