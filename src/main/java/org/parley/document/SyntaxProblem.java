package org.parley.document;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** The YAML library's words in the words of somebody who writes a scenario. */
final class SyntaxProblem {
  private static final List<Words> WORDS =
      List.of(
          new Words("(TAB)", "a tab in front of a line", "spaces"),
          new Words(
              "mapping values are not allowed",
              "a colon where no key can be",
              "one key and its value on a line",
              "put a text with \": \" in it in quotes, or check the indentation"),
          new Words("or ']'", "a list is not closed before this", "a comma or ]"),
          new Words("or '}'", "a map is not closed before this", "a comma or }"),
          new Words("unexpected end of stream", "a quotation mark is not closed", "a closing one"),
          new Words("could not find expected ':'", "a key without a colon", "key: value"),
          new Words("sequence entries are not allowed", "a list item where none can be", "a value"),
          new Words(
              "unknown escape character", "an unknown escape after \\", "\\\\ or single quotes"),
          new Words(
              "expected <block end>",
              "this does not go with the lines above",
              "the same indentation for all keys of a map",
              "check the indentation, and quotation marks inside a quoted text"),
          new Words("expected the node content", "a sign that cannot begin a value", "a value"),
          new Words(
              "cannot start any token",
              "a sign that cannot begin a value",
              "a value",
              "put the text in quotes"));

  private SyntaxProblem() {}

  /** What the library says when a fragment occurs in its message, in plain words. */
  private record Words(String fragment, String found, String expected, String hint) {
    Words(String fragment, String found, String expected) {
      this(fragment, found, expected, "");
    }
  }

  static Problem of(String file, String text, MarkedYamlEngineException e) {
    String message = Optional.ofNullable(e.getProblem()).orElse("");
    Words words =
        WORDS.stream()
            .filter(w -> message.contains(w.fragment))
            .findFirst()
            .orElse(new Words("", "this is not YAML (" + plain(message) + ")", "a YAML document"));
    return new Problem(position(file, text, e), words.found, words.expected, words.hint);
  }

  /** A text that is never closed is best seen where it was opened. */
  private static Position position(String file, String text, MarkedYamlEngineException e) {
    boolean isOpen = String.valueOf(e.getProblem()).contains("end of stream");
    Optional<Mark> mark = isOpen ? e.getContextMark().or(e::getProblemMark) : e.getProblemMark();
    return mark.map(m -> new Position(file, m.getLine() + 1, m.getColumn() + 1))
        .orElse(YamlReader.position(file, text, text.length()));
  }

  private static String plain(String message) {
    return message.replaceAll("[\\p{Cntrl}\\s]+", " ");
  }
}
