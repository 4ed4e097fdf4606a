package org.parley.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.report.page.Block;
import org.parley.report.page.Table;
import org.parley.report.page.Table.Column;
import org.parley.report.page.Table.Value;
import org.parley.report.page.Table.Value.Num;
import org.parley.report.page.Table.Value.Share;
import org.parley.report.page.Table.Value.Spread;
import org.parley.report.page.Table.Value.Text;
import org.parley.uncertainty.robustness.Criterion;
import org.parley.uncertainty.robustness.Robustness;

/** What each text is to one party over many futures, and what the party regrets. */
final class RobustnessTable {
  private RobustnessTable() {}

  /**
   * A table behind a line that says which text is robust by which criterion.
   *
   * @param party its name
   * @param texts their titles
   * @param all one for each text, of the party's gain over no deal
   */
  static Block of(String party, List<String> texts, List<Robustness> all) {
    return PlainTable.folded(finding(party, texts, all), table(party, texts, all));
  }

  private static String finding(String party, List<String> texts, List<Robustness> all) {
    return "%s: %s"
        .formatted(
            party,
            Words.join(
                "; ",
                List.of(Criterion.LAPLACE, Criterion.MINIMAX_REGRET, Criterion.MAXIMIN),
                c ->
                    "%s %s"
                        .formatted(
                            name(c),
                            Words.list(c.selected(all).stream().map(texts::get).toList()))));
  }

  private static String name(Criterion criterion) {
    return switch (criterion) {
      case LAPLACE -> "best mean";
      case MINIMAX_REGRET -> "smallest greatest regret";
      case MAXIMIN -> "best worst case";
      default -> criterion.name();
    };
  }

  private static Table table(String party, List<String> texts, List<Robustness> all) {
    List<Column> columns = new ArrayList<>(List.of(new Column("text", false)));
    List.of("mean gain and middle 90 %", "does not lose", "greatest regret", "regret in 90 %")
        .forEach(c -> columns.add(new Column(c, true)));
    return new Table(
        "Gains of %s over no deal and its regrets, in points of its own sheet".formatted(party),
        columns,
        IntStream.range(0, all.size()).mapToObj(t -> row(texts.get(t), all.get(t))).toList());
  }

  private static List<Value> row(String text, Robustness r) {
    return List.of(
        new Text(text),
        new Spread(r.mean(), r.percentiles().get(0), r.percentiles().get(1), 1, true),
        new Share(r.satisficing()),
        new Num(r.greatestRegret(), 1, false),
        new Num(r.highRegret(), 1, false));
  }
}
