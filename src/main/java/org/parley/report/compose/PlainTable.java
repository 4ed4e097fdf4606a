package org.parley.report.compose;

import java.util.List;
import org.parley.report.page.Block;
import org.parley.report.page.Table;
import org.parley.report.page.Table.Column;
import org.parley.report.page.Table.Value;
import org.parley.report.page.Table.Value.Text;

/** Tables of nothing but text. */
final class PlainTable {
  private PlainTable() {}

  static Table of(String caption, List<String> columns, List<List<String>> rows) {
    return new Table(
        caption,
        columns.stream().map(c -> new Column(c, false)).toList(),
        rows.stream().map(PlainTable::texts).toList());
  }

  /** A table behind a line that opens it. */
  static Block folded(String summary, Table table) {
    return new Block.Folded(summary, List.of(new Block.Grid(table)));
  }

  private static List<Value> texts(List<String> texts) {
    return texts.stream().map(t -> (Value) new Text(t)).toList();
  }
}
