package org.parley.report.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.analysis.bargaining.Ending.Cause;
import org.parley.model.Issue;
import org.parley.model.Scenario;
import org.parley.report.page.Block;
import org.parley.report.page.Block.Grid;
import org.parley.report.page.Block.Paragraph;
import org.parley.report.page.Table;
import org.parley.report.page.Table.Column;
import org.parley.report.page.Table.Value;
import org.parley.report.page.Table.Value.Share;
import org.parley.report.page.Table.Value.Spread;
import org.parley.report.page.Table.Value.Text;
import org.parley.study.Bargained;
import org.parley.study.BargainedFrom;
import org.parley.study.IssueCourse;
import org.parley.uncertainty.Middle;

/** Where bargaining leads, in tables and sentences, for a terminal and for a page. */
public final class BargainText {
  private static final int MOST_ISSUES = 8;

  private final BargainView view;
  private final Scenario scenario;

  private BargainText(Bargained bargained) {
    view = new BargainView(bargained);
    scenario = bargained.question().scenario();
  }

  /** All of it, the finding first. */
  public static List<Block> of(Bargained bargained) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(new BargainView(bargained).finding()));
    blocks.addAll(below(bargained));
    blocks.add(new Paragraph(BargainView.NO_FORECAST));
    return blocks;
  }

  /** What stands below the finding. */
  static List<Block> below(Bargained bargained) {
    return new BargainText(bargained).blocks();
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(view.conditions()));
    blocks.add(new Grid(endings()));
    blocks.add(new Grid(gains()));
    blocks.add(
        new Paragraph(
            "Gains are the median of the agreements with the middle 90 %. Left: how many points more"
                + " every party could have had at once, of the first runs."));
    if (view.startsMakeNoDifference()) {
      blocks.add(
          new Paragraph(
              "Where they start makes no difference here: these agents accept or refuse the text,"
                  + " but do not build on it. Under the protocol 'text' they redraft it, and with"
                  + " the opponent model 'text' they change as little of it as they can."));
    }
    for (BargainedFrom from : view.bargained().closely()) {
      BargainView.drawn(from).ifPresent(d -> blocks.add(new Paragraph(d)));
      issues(from).ifPresent(blocks::add);
    }
    if (view.bargained().closely().size() < view.bargained().starts().size()) {
      blocks.add(new Paragraph("How the issues went from another text: --start ID."));
    }
    return blocks;
  }

  private Table endings() {
    List<Column> columns =
        List.of(
            new Column("starting from", false),
            new Column("agreed", true),
            new Column("round", true),
            new Column("left", true),
            new Column("otherwise", false));
    List<List<Value>> rows = new ArrayList<>();
    for (BargainedFrom from : view.bargained().starts()) {
      rows.add(
          List.of(
              new Text(BargainView.name(from)),
              new Share(from.share(Cause.AGREED)),
              spread(from.rounds(), 0, false),
              spread(from.left(), 1, false),
              new Text(from.runs().isEmpty() ? "breaks a rule: no start" : view.breakdowns(from))));
    }
    return new Table("How the runs end", columns, rows);
  }

  private Table gains() {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("starting from", false));
    columns.add(new Column("against", false));
    view.seated().forEach(p -> columns.add(new Column(view.parties().get(p).name(), true)));
    List<List<Value>> rows = new ArrayList<>();
    for (BargainedFrom from : view.bargained().starts()) {
      rows.add(
          row(BargainView.name(from), "no deal", view.seated().stream().map(from::gain).toList()));
      if (from.text().isPresent()) {
        rows.add(row("", "the text", view.seated().stream().map(from::overStart).toList()));
      }
      rows.add(row("", "Nash", view.seated().stream().map(from::overNash).toList()));
    }
    return new Table("Gain of the agreements in each party's own points", columns, rows);
  }

  private static List<Value> row(String name, String against, List<Optional<Middle>> numbers) {
    List<Value> row = new ArrayList<>(List.of(new Text(name), new Text(against)));
    numbers.forEach(n -> row.add(spread(n, 1, true)));
    return row;
  }

  private static Value spread(Optional<Middle> middle, int decimals, boolean signed) {
    return middle
        .map(m -> (Value) new Spread(m.median(), m.low(), m.high(), decimals, signed))
        .orElse(new Text(""));
  }

  /** The issues that closed last, and those that stood in the way. */
  private Optional<Block> issues(BargainedFrom from) {
    List<String> sentences = new ArrayList<>();
    List<IssueCourse> closed =
        from.issues().stream()
            .filter(i -> i.closed().isPresent())
            .sorted(
                Comparator.comparingDouble((IssueCourse i) -> -i.closed().getAsDouble())
                    .thenComparingInt(IssueCourse::issue))
            .toList();
    if (!closed.isEmpty()) {
      sentences.add(
          "From %s, settled first: %s; settled last: %s."
              .formatted(BargainView.title(from), titles(reversed(closed)), titles(closed)));
    }
    List<IssueCourse> blocked = view.blocked(from);
    if (!blocked.isEmpty()) {
      sentences.add(
          "Where no deal came about from %s, %s: %s."
              .formatted(
                  BargainView.title(from),
                  view.hasAgents()
                      ? "most of what lies between the last offers lies in"
                      : "the last draft crosses a red line of who refuses it on",
                  titles(blocked)));
    }
    return sentences.isEmpty()
        ? Optional.empty()
        : Optional.of(new Paragraph(String.join(" ", sentences)));
  }

  private static List<IssueCourse> reversed(List<IssueCourse> closed) {
    return closed.stream()
        .sorted(
            Comparator.comparingDouble((IssueCourse i) -> i.closed().getAsDouble())
                .thenComparingInt(IssueCourse::issue))
        .toList();
  }

  private String titles(List<IssueCourse> issues) {
    return Words.list(
        issues.stream()
            .limit(MOST_ISSUES)
            .map(i -> title(scenario.issues().get(i.issue())))
            .toList());
  }

  private static String title(Issue issue) {
    return issue.id().equals(issue.title()) ? issue.id() : issue.id() + " " + issue.title();
  }
}
