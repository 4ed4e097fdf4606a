package org.parley.report.compose;

import org.parley.model.Scenario;
import org.parley.model.Variant;
import org.parley.report.page.Figure.Row;

/** A variant as the row of a chart. */
final class VariantRow {
  private VariantRow() {}

  /** The row; faint if less than half of the text is found in a source. */
  static Row of(Scenario scenario, Variant variant) {
    int issues = scenario.issues().size();
    int known = variant.reportedCells();
    String reported = known == issues ? "" : ", %d of %d issues reported".formatted(known, issues);
    String later = variant.later() ? ", later knowledge" : "";
    return new Row(variant.title(), variant.date() + reported + later, 2 * known < issues);
  }
}
