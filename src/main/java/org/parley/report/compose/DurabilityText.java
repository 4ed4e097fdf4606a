package org.parley.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.parley.report.page.Block;
import org.parley.report.page.Block.Grid;
import org.parley.report.page.Block.Paragraph;
import org.parley.report.page.Table;
import org.parley.report.page.Table.Column;
import org.parley.report.page.Table.Value;
import org.parley.report.page.Table.Value.Num;
import org.parley.report.page.Table.Value.Share;
import org.parley.report.page.Table.Value.Spread;
import org.parley.report.page.Table.Value.Text;
import org.parley.study.ClauseEffect;
import org.parley.study.Lasting;
import org.parley.study.LastingParty;
import org.parley.study.LastingText;
import org.parley.uncertainty.Estimate;

/** Whether the texts last, in tables and sentences, for a terminal and for a page. */
public final class DurabilityText {
  private final DurabilityView view;

  DurabilityText(DurabilityView view) {
    this.view = view;
  }

  /** All of it, the finding first. */
  public static List<Block> of(Lasting lasting) {
    DurabilityView view = new DurabilityView(lasting);
    DurabilityText text = new DurabilityText(view);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(view.finding()));
    blocks.addAll(text.breaches());
    blocks.addAll(text.patience());
    blocks.add(new Grid(text.values()));
    blocks.addAll(text.clauses());
    blocks.add(new Paragraph(DurabilityView.ASSUMED));
    blocks.add(new Paragraph(DurabilityView.NO_FORECAST));
    return blocks;
  }

  private List<LastingText> texts() {
    return view.lasting().texts();
  }

  /** Who gains by breaking, and by how much. */
  List<Block> breaches() {
    return List.of(
        new Grid(endings()),
        new Grid(margins()),
        new Paragraph(
            "A margin is what keeping for good is worth to a party minus what breaking in that year"
                + " is worth, in its own points, with the middle 90 % of the draws; shown is the"
                + " worst year, behind it which one it is at the likely values, and the share of"
                + " draws in which breaking pays in some year. Year 0 is the year of signature:"
                + " whoever gains by breaking then had little reason to sign."
                + (view.keeping().isEmpty() ? "" : " " + view.keeping())));
  }

  /** Who gains first by breaking each text, and what guarantee would be enough. */
  Table endings() {
    List<Column> columns =
        List.of(
            new Column("text", false),
            new Column("gains by breaking", false),
            new Column("lasts", true),
            new Column("guarantee", true),
            new Column("enough", false));
    List<List<Value>> rows = new ArrayList<>();
    for (LastingText text : texts()) {
      rows.add(
          List.of(
              new Text(text.id()),
              new Text(view.firstBreach(text)),
              new Share(text.lasts()),
              new Share(text.strength().likely()),
              new Text(DurabilityView.needed(text))));
    }
    return new Table(
        "Who gains first by breaking, at the likely values; the share of draws in which nobody"
            + " does; the chance that its guarantee is kept, and the smallest with which nobody"
            + " would",
        columns,
        rows);
  }

  private Table margins() {
    List<Column> columns = new ArrayList<>(List.of(new Column("text", false)));
    for (int p : view.lasting().question().asked()) {
      columns.add(new Column(view.party(p), true));
      columns.add(new Column("worst", true));
      columns.add(new Column("breaks in", true));
    }
    return new Table(
        "Keeping minus breaking, in each party's own points", columns, rows(this::margin));
  }

  private List<Value> margin(LastingText text, int p) {
    LastingParty party = text.parties().get(p);
    return List.of(
        spread(party.worst(), true),
        new Text("year " + party.worstYear()),
        new Share(party.breaks()));
  }

  private interface PartyCells {
    List<Value> of(LastingText text, int party);
  }

  private List<List<Value>> rows(PartyCells cells) {
    List<List<Value>> rows = new ArrayList<>();
    for (LastingText text : texts()) {
      List<Value> row = new ArrayList<>(List.of(new Text(text.id())));
      view.lasting().question().asked().forEach(p -> row.addAll(cells.of(text, p)));
      rows.add(row);
    }
    return rows;
  }

  /** How patient a party must be. */
  List<Block> patience() {
    List<Column> columns = new ArrayList<>(List.of(new Column("text", false)));
    view.asked(p -> columns.add(new Column(view.party(p), false)));
    Table table =
        new Table(
            "Discount factors of a year with which a party keeps in all years; likely: "
                + view.discounts(),
            columns,
            rows((t, p) -> List.of(new Text(DurabilityView.patience(t.parties().get(p))))));
    return List.of(new Grid(table));
  }

  /** What a text is worth with and without its breach. */
  Table values() {
    List<Column> columns =
        List.of(
            new Column("text", false),
            new Column("party", false),
            new Column("no deal", true),
            new Column("if all keep", true),
            new Column("with the breach", true),
            new Column("gain over no deal", true));
    List<List<Value>> rows = new ArrayList<>();
    for (LastingText text : texts()) {
      for (int p = 0; p < text.parties().size(); p++) {
        rows.add(value(text, p));
      }
    }
    return new Table(
        "What a text is worth at signature if all keep, and if the first breach comes as soon as it"
            + " pays; the gain is that of the latter",
        columns,
        rows);
  }

  private List<Value> value(LastingText text, int p) {
    LastingParty party = text.parties().get(p);
    return List.of(
        new Text(p == 0 ? text.id() : ""),
        new Text(view.party(p)),
        spread(party.noDeal(), false),
        spread(party.written(), false),
        spread(party.counted(), false),
        spread(party.countedGain(), true));
  }

  /** What each provision and guarantee of the texts looked at closely does. */
  List<Block> clauses() {
    List<Block> blocks = new ArrayList<>();
    for (LastingText text : view.closely()) {
      if (!text.clauses().isEmpty()) {
        blocks.add(new Grid(clauses(text)));
      }
    }
    return blocks;
  }

  private Table clauses(LastingText text) {
    List<Column> columns = new ArrayList<>(List.of(new Column("clause", false)));
    columns.add(new Column("part of it", true));
    view.asked(p -> columns.add(new Column(view.party(p), true)));
    List<List<Value>> rows = new ArrayList<>();
    for (ClauseEffect clause : text.clauses()) {
      List<Value> row = new ArrayList<>();
      row.add(new Text((clause.guarantee() ? "guarantee: " : "") + clause.title()));
      row.add(new Share(clause.inForce()));
      view.asked(p -> row.add(new Num(clause.change().get(p), 1, true)));
      rows.add(row);
    }
    return new Table(
        "%s: what each clause adds to the margin of the worst year, at the likely values; below 0"
                .formatted(text.title())
            + " it makes breaking pay more",
        columns,
        rows);
  }

  private static Value spread(Estimate e, boolean signed) {
    return new Spread(e.likely(), e.low(), e.high(), 1, signed);
  }
}
