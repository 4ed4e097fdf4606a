package org.parley.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.parley.report.page.Block;
import org.parley.report.page.Block.Folded;
import org.parley.report.page.Block.Grid;
import org.parley.report.page.Block.Paragraph;
import org.parley.report.page.Block.Picture;
import org.parley.report.page.Section;
import org.parley.report.page.Table;
import org.parley.report.page.Table.Column;
import org.parley.report.page.Table.Value;
import org.parley.report.page.Table.Value.Num;
import org.parley.report.page.Table.Value.Spread;
import org.parley.report.page.Table.Value.Text;
import org.parley.study.Agreement;
import org.parley.study.Prospect;
import org.parley.study.Steadiness;
import org.parley.study.TextProspect;
import org.parley.uncertainty.Estimate;

/** Beside the texts compared: what could be agreed at all. */
final class AgreementSection {
  private final View view;
  private final Steadiness steadiness;
  private final Prospect prospect;
  private final Outlook outlook;

  AgreementSection(View view, Agreement agreement) {
    this.view = view;
    this.steadiness = agreement.steadiness();
    this.prospect = agreement.prospect().about(view.shown().variants());
    this.outlook = new Outlook(view.scenario(), prospect.selection());
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    if (!outlook.counted().isEmpty()) {
      blocks.add(
          new Paragraph(
              "Here every party counts, whatever its seat; 'parley solve' can count by seats."));
    }
    blocks.add(new Paragraph(summary()));
    if (outlook.solutions().get(0).exists()) {
      blocks.add(new Grid(solutions()));
    }
    new SteadinessFigure(view, steadiness).figure().ifPresent(f -> blocks.add(new Picture(f)));
    new DistanceFigure(outlook, prospect.texts())
        .figure()
        .ifPresent(f -> blocks.add(new Picture(f)));
    RepairBlocks repairs = new RepairBlocks(outlook);
    for (TextProspect text : prospect.texts()) {
      blocks.add(new Folded(heading(text), repairs.acceptable(text)));
    }
    return new Section("agreement", "Could any package please everybody?", blocks);
  }

  /** The zone of agreement in words, at the likely values and over the draws. */
  private String summary() {
    return "At the likely values %s (%s). In %s of %s draws some package is acceptable to %s."
        .formatted(
            outlook.zone(prospect.zone()),
            ZoneWords.proof(prospect.zone()),
            Words.percent(steadiness.agreeable()),
            Words.thousands(view.comparison().question().draws()),
            outlook.deciders());
  }

  /** "Geneva: acceptable after three changes". */
  private static String heading(TextProspect text) {
    String title = text.variant().title();
    if (text.nearest().deal().isEmpty()) {
      return title + ": no change makes it acceptable";
    }
    int changes = text.nearest().issues().size();
    return changes == 0
        ? title + ": acceptable as far as it goes"
        : "%s: acceptable after %s".formatted(title, Words.count(changes, "change"));
  }

  private Table solutions() {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("solution", false));
    columns.add(new Column("status", false));
    view.each(p -> columns.add(new Column(view.parties().get(p).name(), true)));
    List<List<Value>> rows = new ArrayList<>();
    for (Outlook.Named named : outlook.solutions()) {
      named.solution().deal().ifPresent(d -> rows.add(row(named, d.gain())));
    }
    if (!steadiness.gain().isEmpty()) {
      rows.add(overDraws());
    }
    return new Table(
        "Gain over no deal under the package that each solution selects, in each party's own points",
        columns,
        rows);
  }

  private List<Value> row(Outlook.Named named, List<Double> gain) {
    List<Value> row = new ArrayList<>();
    row.add(new Text(Words.sentence(named.name())));
    row.add(new Text(Proof.word(named.solution().status(), named.solution().gap(), named.unit())));
    row.addAll(view.each(p -> new Num(gain.get(p), 0, true)));
    return row;
  }

  /** The Nash package of each draw, with the middle 90 % of its gains. */
  private List<Value> overDraws() {
    List<Value> row = new ArrayList<>();
    row.add(new Text("Nash, solved in each draw"));
    row.add(
        new Text(
            steadiness.proven() == 1
                ? "exact"
                : "exact in %s of draws".formatted(Words.percent(steadiness.proven()))));
    row.addAll(view.each(p -> spread(steadiness.gain().get(p))));
    return row;
  }

  private static Value spread(Estimate e) {
    return new Spread(e.likely(), e.low(), e.high(), 0, true);
  }
}
