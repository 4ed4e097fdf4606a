package org.parley.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.parley.model.Party;
import org.parley.model.Variant;
import org.parley.report.page.Block;
import org.parley.report.page.Block.Grid;
import org.parley.report.page.Block.Paragraph;
import org.parley.report.page.Table;
import org.parley.report.page.Table.Column;
import org.parley.report.page.Table.Value;
import org.parley.report.page.Table.Value.Share;
import org.parley.report.page.Table.Value.Text;
import org.parley.study.Sensitivity;
import org.parley.study.TextRobustness;
import org.parley.uncertainty.robustness.Robustness;

/** Which texts stand up in most draws, party by party. */
record RobustnessText(Sensitivity found) {
  private static final String REGRET =
      "Accepted by all parties, by all who sign; then for each party the share of draws in which it"
          + " does not lose, and in brackets the regret that one draw in ten exceeds. Regret: what the"
          + " party would have had more with the text that is best for it in the same draw. Points of different parties are not compared and never added.";

  /** For a terminal: one table over all parties. */
  List<Block> brief() {
    if (found.robustness().isEmpty()) {
      return List.of();
    }
    return List.of(
        new Grid(
            new Table(
                "Draws in which a text is accepted, in which each party does not lose, and its regret in points",
                columns(),
                found.robustness().stream().map(this::row).toList())),
        new Paragraph(REGRET));
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("text", false));
    columns.add(new Column("all", true));
    columns.add(new Column("signers", true));
    parties().forEach(p -> columns.add(new Column(p.name(), true)));
    return columns;
  }

  private List<Party> parties() {
    return found.scenario().parties();
  }

  private List<Value> row(TextRobustness text) {
    List<Value> row = new ArrayList<>();
    row.add(new Text(title(text)));
    row.add(new Share(text.allAccept()));
    row.add(share(text.signersAccept()));
    text.parties().forEach(r -> row.add(new Text(brief(r))));
    return row;
  }

  private static String brief(Robustness r) {
    return "%s (%s)".formatted(Words.percent(r.satisficing()), Words.plain(r.highRegret()));
  }

  private static Value share(double share) {
    return Double.isNaN(share) ? new Text("") : new Share(share);
  }

  private String title(TextRobustness text) {
    Variant variant = found.scenario().variant(text.text());
    return variant.title();
  }

  /** For a page: the same, then a table for each party. */
  List<Block> all() {
    if (found.robustness().isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>(brief());
    for (int p = 0; p < parties().size(); p++) {
      int party = p;
      blocks.add(
          RobustnessTable.of(
              parties().get(p).name(),
              found.robustness().stream().map(this::title).toList(),
              found.robustness().stream().map(t -> t.parties().get(party)).toList()));
    }
    return blocks;
  }
}
