package org.parley.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.parley.report.render.FinalFile;
import picocli.CommandLine.Option;

/** Files that people go on to edit, and that are therefore never replaced unless they say so. */
final class NewFiles {
  @Option(names = "--force", description = "Replace files that are there.")
  private boolean force;

  /** Refuses a file that is there already, or whose place cannot be one. */
  void refuseIfThere(Path file) {
    if (file.toString().isBlank()) {
      throw new Refusal("--out is empty; expected a file");
    }
    if (Files.isDirectory(file)) {
      throw new Refusal("%s: is a folder; expected the name of a file".formatted(file));
    }
    if (Files.exists(file) && !force) {
      throw new Refusal(
          "%s: is there already; choose another name with --out, or replace it with --force"
              .formatted(file));
    }
    Places.refuseIfNoFolder(file.toAbsolutePath().getParent());
  }

  /** Writes texts, each of which takes its place only when it is complete. */
  void write(Map<Path, String> texts) {
    texts.forEach(
        (file, text) -> {
          try {
            FinalFile.write(file.toAbsolutePath(), text.getBytes(StandardCharsets.UTF_8));
          } catch (IOException e) {
            throw new Refusal(
                "%s: cannot write there: %s; choose another place with --out"
                    .formatted(file, Places.reason(e)));
          }
        });
  }
}
