package org.parley.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.analysis.delivery.Need;
import org.parley.model.Issue;
import org.parley.report.page.Block;
import org.parley.report.page.Block.Caution;
import org.parley.report.page.Block.Grid;
import org.parley.report.page.Block.Paragraph;
import org.parley.report.page.Section;
import org.parley.report.page.Table;
import org.parley.report.page.Table.Column;
import org.parley.report.page.Table.Value;
import org.parley.report.page.Table.Value.Num;
import org.parley.report.page.Table.Value.Share;
import org.parley.report.page.Table.Value.Text;
import org.parley.study.TextDelivery;

/** What a text promises that is in the hands of others, on the page that compares the texts. */
record DeliverySection(View view) {
  /** Chances that add to one may come out below it by so much. */
  private static final double ROUNDING = 1e-9;

  /** The section; nothing if the scenario names no act of a party that does not sign. */
  Optional<Section> section() {
    List<TextDelivery> texts = shown();
    return texts.isEmpty()
        ? Optional.empty()
        : Optional.of(new Section("delivery", "What can the signers not give?", blocks(texts)));
  }

  private List<TextDelivery> shown() {
    return view.comparison().deliveries().stream()
        .filter(d -> view.shown().variants().contains(d.variant().id()))
        .toList();
  }

  private List<Block> blocks(List<TextDelivery> texts) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(finding(texts) + "."));
    blocks.add(new Grid(worth(texts)));
    if (texts.stream().anyMatch(t -> !t.delivery().needs().isEmpty())) {
      blocks.add(PlainTable.folded("Point by point: who would have to act", needs(texts)));
    }
    blocks.add(
        new Caution(
            "At the likely value of every number. Which options need an act, of whom, and what holds"
                + " without it is what the scenario says. A party that does not sign is taken to act"
                + " if by its own score sheet it loses nothing by it, all else being as in the text;"
                + " signers are taken to do what they sign. This says what the score sheets imply,"
                + " not what anybody will do."));
    return blocks;
  }

  /** The text that has most that is not in its signers' gift. */
  private String finding(List<TextDelivery> texts) {
    TextDelivery most = texts.get(0);
    for (TextDelivery text : texts) {
      most = points(text) > points(most) ? text : most;
    }
    if (points(most) == 0) {
      return "No point of these texts certainly needs an act of a party that does not sign";
    }
    int done = points(most) - undone(most);
    return "Most points in others' hands: %s has %s that %s an act of %s, of which %s would freely be done"
        .formatted(
            most.variant().title(),
            Words.count(points(most), "point"),
            points(most) == 1 ? "needs" : "need",
            Words.list(actors(most)),
            done == 0 ? "none" : Words.count(done));
  }

  /** Issues on which whatever option the text has needs an act. */
  private static int points(TextDelivery text) {
    return (int) issues(text).stream().filter(i -> isCertain(text, i)).count();
  }

  /** Those of them with an option for which the party would not act. */
  private static int undone(TextDelivery text) {
    return (int)
        text.delivery().undone().stream()
            .map(Need::issue)
            .distinct()
            .filter(i -> isCertain(text, i))
            .count();
  }

  private static List<Integer> issues(TextDelivery text) {
    return text.delivery().needs().stream().map(Need::issue).distinct().toList();
  }

  /** Whether the options that need an act are all that the text may have there. */
  private static boolean isCertain(TextDelivery text, int issue) {
    Map<Integer, Double> chances = new TreeMap<>();
    text.delivery().needs().stream()
        .filter(n -> n.issue() == issue)
        .forEach(n -> chances.put(n.option(), n.chance()));
    return chances.values().stream().mapToDouble(c -> c).sum() > 1 - ROUNDING;
  }

  /** Who must act on a point that certainly needs an act. */
  private List<String> actors(TextDelivery text) {
    return text.delivery().needs().stream()
        .filter(n -> isCertain(text, n.issue()))
        .map(n -> view.parties().get(n.party()).name())
        .distinct()
        .toList();
  }

  private Table worth(List<TextDelivery> texts) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("text", false));
    columns.add(new Column("need an act", true));
    columns.add(new Column("not freely done", true));
    columns.add(new Column("may need one", true));
    view.positions()
        .forEach(
            p -> {
              columns.add(new Column(view.parties().get(p).name(), true));
              columns.add(new Column("as delivered", true));
            });
    return new Table(
        "How many points need an act of others, how many of these would not freely be done, and how"
            + " many more may need one; gain over no deal if everything written comes true, and if"
            + " only that does which would freely be done, in points of each party's own score"
            + " sheet",
        columns,
        texts.stream().map(this::row).toList());
  }

  private List<Value> row(TextDelivery text) {
    List<Value> row = new ArrayList<>();
    row.add(new Text(text.variant().id()));
    row.add(new Num(points(text), 0, false));
    row.add(new Num(undone(text), 0, false));
    row.add(new Num(issues(text).size() - points(text), 0, false));
    for (int p : view.positions()) {
      row.add(new Num(text.asWritten(p), 1, true));
      row.add(new Num(text.asDelivered(p), 1, true));
    }
    return row;
  }

  private Table needs(List<TextDelivery> texts) {
    List<List<Value>> rows = new ArrayList<>();
    for (TextDelivery text : texts) {
      List<Need> needs = text.delivery().needs();
      for (int n = 0; n < needs.size(); n++) {
        boolean sameAct = n > 0 && isSameAct(needs.get(n - 1), needs.get(n));
        rows.add(row(n == 0 ? text.variant().id() : "", sameAct, needs.get(n)));
      }
    }
    return new Table(
        "Options that need an act of a party that does not sign, the chance that the text has them,"
            + " what acting is worth to that party, in points of its own score sheet, all else being"
            + " as in the text, and whether it would freely act",
        List.of(
            new Column("text", false),
            new Column("issue", false),
            new Column("without the act", false),
            new Column("must act", false),
            new Column("option", false),
            new Column("chance", true),
            new Column("worth", true),
            new Column("would", false)),
        rows);
  }

  private static boolean isSameAct(Need a, Need b) {
    return a.party() == b.party() && a.issue() == b.issue() && a.undone() == b.undone();
  }

  /** A row that does not say again what stands above it. */
  private List<Value> row(String text, boolean sameAct, Need need) {
    Issue issue = view.scenario().issues().get(need.issue());
    return List.of(
        new Text(text),
        new Text(sameAct ? "" : issue.id() + " " + issue.title()),
        new Text(sameAct ? "" : option(issue, need.undone())),
        new Text(sameAct ? "" : view.parties().get(need.party()).name()),
        new Text(option(issue, need.option())),
        new Share(need.chance()),
        new Num(need.gain(), 1, true),
        new Text(need.done() ? "yes" : "no"));
  }

  private static String option(Issue issue, int option) {
    return issue.options().get(option).id() + " " + issue.options().get(option).label();
  }
}
