package org.parley.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.analysis.bargaining.Ending.Cause;
import org.parley.report.page.Block;
import org.parley.report.page.Block.Caution;
import org.parley.report.page.Block.Grid;
import org.parley.report.page.Block.Paragraph;
import org.parley.report.page.Block.Picture;
import org.parley.report.page.Section;
import org.parley.report.page.Table;
import org.parley.report.page.Table.Column;
import org.parley.report.page.Table.Value;
import org.parley.report.page.Table.Value.Share;
import org.parley.report.page.Table.Value.Spread;
import org.parley.report.page.Table.Value.Text;
import org.parley.study.Bargained;
import org.parley.study.BargainedFrom;
import org.parley.study.LineUp;

/** Where bargaining from each text leads, on the page that compares the texts. */
record BargainingSection(View view) {

  /** The section; nothing if nobody bargains. */
  Optional<Section> section() {
    List<Bargained> ways = view.comparison().bargaining();
    return ways.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Section("bargaining", "Where does bargaining from each text lead?", blocks(ways)));
  }

  private List<Block> blocks(List<Bargained> ways) {
    List<Block> blocks = new ArrayList<>();
    List<BargainView> redrafts =
        ways.stream().map(BargainView::new).filter(w -> !w.hasAgents()).toList();
    ways.stream()
        .map(BargainView::new)
        .filter(BargainView::hasAgents)
        .forEach(w -> blocks.add(new Paragraph(offers(w))));
    if (!redrafts.isEmpty()) {
      BargainView last = redrafts.get(redrafts.size() - 1);
      blocks.add(new Paragraph(redrafting(last)));
      blocks.add(new Picture(new StartFigure(last).figure("bargained-gains", shown(last))));
      blocks.add(new Grid(table(redrafts)));
    }
    blocks.add(new Caution(BargainView.NO_FORECAST));
    blocks.add(
        new Paragraph(
            "Other protocols and agents, transcripts and single runs: the command 'bargain'."));
    return blocks;
  }

  /** What comes of offers and counter-offers, whatever the text. */
  private static String offers(BargainView way) {
    return "By offers and counter-offers, which do not build on any of the texts (each party plays %s): %s"
        .formatted(LineUp.USUAL, way.finding());
  }

  private static String redrafting(BargainView way) {
    var question = way.bargained().question();
    return ("By redrafting: a neutral mediator starts from each text and changes one issue at random,"
            + " %s times; the draft stands if %s all accept it. The chart shows where that"
            + " leads under protocol %s, where all tolerate losses of some points at first and none"
            + " at the end; under protocol text nobody ever accepts a loss. %d runs from each text, each about another draw"
            + " of all ranges.")
        .formatted(
            Words.thousands(question.rounds()),
            Words.list(way.seated().stream().map(p -> way.parties().get(p).name()).toList()),
            question.lineUp().protocolName(),
            question.runs());
  }

  private static String protocol(BargainView way) {
    return way.bargained().question().lineUp().protocolName();
  }

  private List<BargainedFrom> shown(BargainView way) {
    return way.bargained().starts().stream()
        .filter(s -> view.shown().variants().contains(BargainView.name(s)))
        .toList();
  }

  private Table table(List<BargainView> redrafts) {
    BargainView last = redrafts.get(redrafts.size() - 1);
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("starting from", false));
    redrafts.forEach(w -> columns.add(new Column("agreed, " + protocol(w), true)));
    last.seated().forEach(p -> columns.add(new Column(last.parties().get(p).name(), true)));
    List<List<Value>> rows = new ArrayList<>();
    for (int s = 0; s < last.bargained().starts().size(); s++) {
      if (shown(last).contains(last.bargained().starts().get(s))) {
        rows.add(row(redrafts, s));
      }
    }
    return new Table(
        "Share of runs that agree, and gains over no deal of the agreements by the last protocol, median"
            + " with the middle 90 %",
        columns, rows);
  }

  private static List<Value> row(List<BargainView> redrafts, int s) {
    BargainView last = redrafts.get(redrafts.size() - 1);
    BargainedFrom from = last.bargained().starts().get(s);
    List<Value> row = new ArrayList<>(List.of(new Text(BargainView.name(from))));
    redrafts.forEach(w -> row.add(agreed(w.bargained().starts().get(s))));
    last.seated()
        .forEach(
            p ->
                row.add(
                    from.gain(p)
                        .map(m -> (Value) new Spread(m.median(), m.low(), m.high(), 1, true))
                        .orElse(new Text(""))));
    return row;
  }

  private static Value agreed(BargainedFrom from) {
    return from.runs().isEmpty() ? new Text("breaks a rule") : new Share(from.share(Cause.AGREED));
  }
}
