package org.parley.document;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A text read into nodes, or what is wrong with it. Both may be there: a document with repeated
 * keys still has a root, so that the rest of it can be checked in the same run.
 *
 * @param root the outermost node, empty if the text cannot be read at all
 * @param problems what is wrong with it, in order
 * @param text what was read, empty if it is not text
 */
public record Document(Optional<Node> root, List<Problem> problems, String text) {

  /** Copies the list. */
  public Document {
    problems = List.copyOf(problems);
  }

  /** Reads a YAML file that is a scenario. */
  public static Document read(Path file) {
    return read(file, "scenario");
  }

  /**
   * Reads a YAML file.
   *
   * @param kind what it is, for messages
   */
  public static Document read(Path file, String kind) {
    Problems problems = new Problems();
    Optional<String> text = TextFile.read(file, kind, problems);
    Optional<Node> root = text.flatMap(t -> YamlReader.read(file.toString(), t, problems));
    return new Document(root, problems.inOrder(), text.orElse(""));
  }

  /**
   * Reads YAML text.
   *
   * @param name what to call it in positions
   */
  public static Document parse(String name, String text) {
    Problems problems = new Problems();
    Optional<Node> root = YamlReader.read(name, text, problems);
    return new Document(root, problems.inOrder(), text);
  }
}
