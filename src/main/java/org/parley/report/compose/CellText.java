package org.parley.report.compose;

import java.util.List;
import java.util.Map;
import org.parley.model.Cell;
import org.parley.model.Issue;

/** What a text says on an issue, in a few characters. */
final class CellText {
  private CellText() {}

  /**
   * {@code b}; {@code (b)} for silence; {@code b|c} for rival readings; {@code ?} for not reported.
   */
  static String of(Cell cell, Issue issue) {
    if (cell instanceof Cell.Chosen chosen) {
      return chosen.option();
    }
    if (cell instanceof Cell.Silent) {
      return "(" + issue.silent().orElseThrow() + ")";
    }
    return cell instanceof Cell.Mixture mixture ? mixture(mixture.chances()) : "?";
  }

  /** The same without chances, for small spaces. */
  static String brief(Cell cell, Issue issue) {
    return cell instanceof Cell.Mixture mixture
        ? String.join("|", mixture.chances().keySet())
        : of(cell, issue);
  }

  /** {@code b|c} if equally likely, else with the chances. */
  private static String mixture(Map<String, Double> chances) {
    if (chances.values().stream().distinct().count() == 1) {
      return String.join("|", chances.keySet());
    }
    return Words.join(
        "|", List.copyOf(chances.entrySet()), e -> e.getKey() + " " + Words.percent(e.getValue()));
  }
}
