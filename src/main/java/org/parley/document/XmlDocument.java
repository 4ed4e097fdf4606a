package org.parley.document;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * An XML text read into elements, or what is wrong with it.
 *
 * @param root the outermost element, empty if the text cannot be read
 * @param problems what is wrong with it, in order
 * @param text what was read, empty if it is not text
 */
public record XmlDocument(Optional<Element> root, List<Problem> problems, String text) {

  /** Copies the list. */
  public XmlDocument {
    problems = List.copyOf(problems);
  }

  /** Reads an XML file. */
  public static XmlDocument read(Path file) {
    Problems problems = new Problems();
    Optional<String> text = TextFile.read(file, problems);
    Optional<Element> root = text.flatMap(t -> XmlReader.read(file.toString(), t, problems));
    return new XmlDocument(root, problems.inOrder(), text.orElse(""));
  }

  /**
   * Reads XML text.
   *
   * @param name what to call it in positions
   */
  public static XmlDocument parse(String name, String text) {
    Problems problems = new Problems();
    Optional<Element> root = XmlReader.read(name, text, problems);
    return new XmlDocument(root, problems.inOrder(), text);
  }
}
