package org.parley.scenario;

import java.util.List;
import java.util.Optional;
import org.parley.document.Node;
import org.parley.document.Node.Broken;
import org.parley.document.Node.Scalar;
import org.parley.document.Position;
import org.parley.document.Problems;

/**
 * What a value needs to know of its surroundings to be checked.
 *
 * @param declared the ids of the file
 * @param problems where problems go
 * @param path keys from the root to here, for messages
 * @param at the nearest key, where something missing is reported
 * @param issue the issue whose options are spoken of here, if any
 */
record Scope(
    Declared declared, Problems problems, String path, Position at, Optional<String> issue) {

  /** The scope of a file of another kind. */
  static Scope of(String what, Problems problems, Position at) {
    return new Scope(Declared.NONE, problems, what, at, Optional.empty());
  }

  static Scope root(Declared declared, Problems problems, Position at) {
    return new Scope(declared, problems, "", at, Optional.empty());
  }

  /** The scope of a value under a key. */
  Scope under(Scalar key) {
    String name = path.isEmpty() ? key.text() : path + "." + key.text();
    return new Scope(declared, problems, name, key.at(), issue);
  }

  /** The scope of something about an issue. */
  Scope about(String id) {
    return new Scope(declared, problems, path, at, Optional.of(id));
  }

  /** The place in words. */
  String place() {
    return path.isEmpty() ? "the scenario" : path;
  }

  /** Ids that a reference of a kind may name here, if they are known. */
  Optional<List<String>> known(Kind kind) {
    return kind == Kind.OPTION
        ? issue.flatMap(i -> Optional.ofNullable(declared.options().get(i)))
        : declared.of(kind);
  }

  /** Reports that a value is not what it should be, unless that place is already reported. */
  void wrong(Node node, String expected) {
    wrong(node, expected, "");
  }

  /** Reports that a value is not what it should be, with a hint. */
  void wrong(Node node, String expected, String hint) {
    if (!(node instanceof Broken)) {
      problems.add(
          node.at(), "found %s for %s".formatted(node.describe(), place()), expected, hint);
    }
  }

  /** Reports something that is missing here. */
  void missing(String what, String expected) {
    problems.add(at, place() + " has no " + what, expected);
  }
}
