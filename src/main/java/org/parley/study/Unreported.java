package org.parley.study;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.parley.model.Cell;
import org.parley.model.Scenario;
import org.parley.model.Variant;

/** How the unreported cells of a text may be read otherwise than "any option is equally likely". */
final class Unreported {
  private Unreported() {}

  /**
   * The variant with its unknown cells as they were in the text it revises; nothing if it revises
   * none or nothing is unknown.
   */
  static Optional<Variant> asBefore(Scenario scenario, Variant variant) {
    if (variant.revises().isEmpty() || variant.unknownCells() == 0) {
      return Optional.empty();
    }
    return Optional.of(variant.with(filled(scenario, variant)));
  }

  private static Map<String, Cell> filled(Scenario scenario, Variant variant) {
    Map<String, Cell> cells = new LinkedHashMap<>(variant.cells());
    if (variant.revises().isPresent()) {
      Map<String, Cell> before = filled(scenario, scenario.variant(variant.revises().get()));
      cells.replaceAll((issue, cell) -> cell instanceof Cell.Unknown ? before.get(issue) : cell);
    }
    return cells;
  }
}
