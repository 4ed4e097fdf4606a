package org.parley.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.model.Cell;
import org.parley.model.Issue;
import org.parley.model.Variant;

/**
 * Writes what texts and futures say.
 *
 * @param issues all issues
 */
record CellWriter(List<Issue> issues) {

  Object variant(Variant variant) {
    Tree tree = new Tree();
    tree.put("title", variant.title());
    tree.put("date", variant.date());
    tree.text("author", variant.author());
    tree.put("grade", ScenarioWriter.word(variant.grade()));
    tree.names("source", variant.sources());
    tree.text("revises", variant.revises());
    tree.put("package", named(variant.cells()));
    List<String> inOrder = issues.stream().map(Issue::id).toList();
    tree.names("inferred", inOrder.stream().filter(variant.inferred()::contains).toList());
    tree.text("note", variant.note());
    return tree.map();
  }

  /** The cells that are not silent: silence is what holds for an issue that is not named. */
  Map<String, Object> named(Map<String, Cell> cells) {
    Map<String, Object> named = new LinkedHashMap<>();
    cells.forEach(
        (issue, cell) -> {
          if (!(cell instanceof Cell.Silent)) {
            named.put(issue, cell(cell));
          }
        });
    return named;
  }

  private static Object cell(Cell cell) {
    if (cell instanceof Cell.Chosen chosen) {
      return chosen.option();
    }
    if (cell instanceof Cell.Mixture mixture) {
      Map<String, Object> chances = new LinkedHashMap<>();
      mixture.chances().forEach((option, chance) -> chances.put(option, Tree.number(chance)));
      return chances;
    }
    return CellType.UNKNOWN;
  }
}
