package org.parley.report.compose;

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
    return cell instanceof Cell.Mixture mixture
        ? String.join("|", mixture.chances().keySet())
        : "?";
  }
}
