package org.parley.scenario;

import java.nio.file.Path;
import java.util.Optional;
import org.parley.document.Document;
import org.parley.document.Node;
import org.parley.document.Node.Mapping;
import org.parley.document.Position;
import org.parley.document.Problems;

/** Reads scenario files: the door of this room. */
public final class ScenarioReader {
  private ScenarioReader() {}

  /** Reads a scenario file. */
  public static Checked read(Path file) {
    return check(Document.read(file));
  }

  /**
   * Reads the text of a scenario.
   *
   * @param name what to call the text in messages
   */
  public static Checked read(String name, String text) {
    return check(Document.parse(name, text));
  }

  private static Checked check(Document document) {
    Problems problems = new Problems();
    problems.addAll(document.problems());
    Optional<Mapping> root = document.root().flatMap(Nodes::mapping);
    document.root().ifPresent(r -> checkRoot(r, problems));
    return problems.isEmpty()
        ? Checked.ok(ScenarioBuilder.build(root.orElseThrow()), document.text())
        : Checked.refused(problems.inOrder(), document.text());
  }

  private static void checkRoot(Node node, Problems problems) {
    Declared declared = Nodes.mapping(node).map(Declared::in).orElse(Declared.NONE);
    Scope scope = Scope.root(declared, problems, Position.start(node.at().file()));
    ScenarioFormat.SCENARIO.check(node, scope);
    Nodes.mapping(node).ifPresent(root -> Consistency.check(root, scope));
  }
}
