package org.parley.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.model.Party;
import org.parley.model.Variant;
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
import org.parley.study.Sensitivity;
import org.parley.study.TextRobustness;
import org.parley.uncertainty.robustness.Criterion;
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
      blocks.add(PlainTable.folded(finding(p), table(p)));
    }
    return blocks;
  }

  /** Which text is robust for a party, by which criterion. */
  String finding(int party) {
    List<Robustness> all = found.robustness().stream().map(t -> t.parties().get(party)).toList();
    return "%s: %s"
        .formatted(
            parties().get(party).name(),
            Words.join(
                "; ",
                List.of(Criterion.LAPLACE, Criterion.MINIMAX_REGRET, Criterion.MAXIMIN),
                c -> "%s %s".formatted(name(c), selected(c, all))));
  }

  private static String name(Criterion criterion) {
    return switch (criterion) {
      case LAPLACE -> "best mean";
      case MINIMAX_REGRET -> "smallest greatest regret";
      case MAXIMIN -> "best worst draw";
      default -> criterion.name();
    };
  }

  private String selected(Criterion criterion, List<Robustness> all) {
    return Words.list(
        criterion.selected(all).stream().map(t -> title(found.robustness().get(t))).toList());
  }

  private Table table(int party) {
    BiFunction<String, Boolean, Column> column = Column::new;
    List<Column> columns =
        Stream.concat(
                Stream.of(column.apply("text", false)),
                Stream.of(
                        "mean gain and middle 90 %",
                        "does not lose",
                        "greatest regret",
                        "regret, 90 % of draws",
                        "all accept",
                        "signers accept")
                    .map(n -> column.apply(n, true)))
            .toList();
    return new Table(
        "Gains of %s over no deal and its regrets, in points of its own sheet"
            .formatted(parties().get(party).name()),
        columns,
        IntStream.range(0, found.robustness().size())
            .mapToObj(t -> row(found.robustness().get(t), party))
            .toList());
  }

  private List<Value> row(TextRobustness text, int party) {
    Robustness r = text.parties().get(party);
    return List.of(
        new Text(title(text)),
        new Spread(r.mean(), r.percentiles().get(0), r.percentiles().get(1), 1, true),
        new Share(r.satisficing()),
        new Num(r.greatestRegret(), 1, false),
        new Num(r.highRegret(), 1, false),
        new Share(text.allAccept()),
        share(text.signersAccept()));
  }
}
