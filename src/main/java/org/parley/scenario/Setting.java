package org.parley.scenario;

import java.util.List;
import java.util.Optional;
import org.parley.document.Document;
import org.parley.document.Node;
import org.parley.document.Position;
import org.parley.document.Problems;

/**
 * One {@code --set PATH=VALUE}.
 *
 * @param path what is set
 * @param at where the path stands
 * @param value what it is set to
 */
record Setting(String path, Position at, Node value) {
  private static final String FLAG = "--set ";

  /** Reads a setting, or reports why it is none. */
  static Optional<Setting> read(String argument, Problems problems) {
    String name = FLAG + argument;
    Position at = new Position(name, 1, 1 + FLAG.length());
    int equals = argument.indexOf('=');
    if (equals < 1 || argument.substring(equals + 1).isBlank()) {
      problems.add(at, "found \"" + argument + "\"", "PATH=VALUE, as in noDeal.ann=35");
      return Optional.empty();
    }
    // blanks in place of what comes before keep the columns right
    int before = FLAG.length() + equals + 1;
    Document value = Document.parse(name, " ".repeat(before) + argument.substring(equals + 1));
    problems.addAll(value.problems());
    String path = argument.substring(0, equals).strip();
    return value.problems().isEmpty()
        ? value.root().map(v -> new Setting(path, at, v))
        : Optional.empty();
  }

  /** The ids of the path after its first word. */
  List<String> ids() {
    List<String> parts = List.of(path.split("\\.", -1));
    return parts.subList(1, parts.size());
  }

  /** Whether it is of a group such as {@code weights}. */
  boolean isOf(String group) {
    return path.startsWith(group + ".");
  }
}
