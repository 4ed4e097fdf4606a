package org.parley.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.parley.model.Basis;
import org.parley.model.Cell;
import org.parley.model.Condition;
import org.parley.model.Issue;
import org.parley.model.Linkage;
import org.parley.model.Lottery;
import org.parley.model.NoDeal;
import org.parley.model.Party;
import org.parley.model.ProblemTemplate;
import org.parley.model.Rating;
import org.parley.model.Scenario;
import org.parley.model.ScoreSheet;
import org.parley.model.Uncertain;
import org.parley.model.Variant;
import org.parley.model.Worth;
import org.parley.report.page.Block;
import org.parley.report.page.Section;
import org.parley.report.page.Table;
import org.parley.report.page.Table.Column;
import org.parley.report.page.Table.Value;
import org.parley.report.page.Table.Value.Text;

/**
 * Everything the result rests on, in tables: texts, score sheets, no deal, linkages, rules, red
 * lines, sources.
 */
record AssumptionSections(Scenario scenario) {

  List<Section> sections() {
    return List.of(texts(), assumptions(), limits());
  }

  private Section texts() {
    List<Block> blocks = new ArrayList<>();
    if (!scenario.about().isEmpty()) {
      blocks.add(new Block.Paragraph(scenario.about()));
    }
    blocks.add(folded("The variants, their dates and sources", variants()));
    blocks.add(folded("The parties and their seats", parties()));
    blocks.add(folded("Issues and their options", issues()));
    return new Section("texts", "Which texts are compared?", blocks);
  }

  private Section assumptions() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Caution(
            "Every weight and every worth is an assumption of the modeller, written as a range and"
                + " shown with its source or the word assumed. Points of different parties cannot be"
                + " added or compared."));
    scenario.sheets().forEach(s -> blocks.add(folded(sheetName(s), sheet(s))));
    blocks.add(folded("No deal", noDeal()));
    scenario
        .lotteries()
        .forEach(l -> blocks.add(folded("What may happen without a deal", lottery(l))));
    blocks.add(folded("Linkages: points for options that occur together", linkages()));
    blocks.add(folded("Rules: packages that cannot exist", rules()));
    blocks.add(folded("Red lines: options that a party never signs", redLines()));
    blocks.add(folded("Sources", sources()));
    return new Section("assumptions", "What does it rest on?", blocks);
  }

  private Section limits() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Paragraph(
            "The model scores texts. It does not say who is right, who will keep a promise, or what will"
                + " happen; it says what follows if the assumptions hold."));
    if (!scenario.notes().isEmpty()) {
      blocks.add(new Block.Bullets(scenario.notes()));
    }
    return new Section("limits", "What does it not say?", blocks);
  }

  private static Block folded(String summary, Table table) {
    return new Block.Folded(summary, List.of(grid(table)));
  }

  private static Block grid(Table table) {
    return new Block.Grid(table);
  }

  private String sheetName(ScoreSheet sheet) {
    return "Score sheet of " + party(sheet.party());
  }

  private String party(String id) {
    return scenario.parties().stream()
        .filter(p -> p.id().equals(id))
        .map(Party::name)
        .findFirst()
        .orElse(id);
  }

  private Table variants() {
    return table(
        "A later text was not known on " + scenario.asOf().orElse("the day of the scenario"),
        List.of("id", "text", "date", "author", "known from", "sources", "inferred", "remark"),
        scenario.variants().stream()
            .map(
                v ->
                    List.of(
                        v.id(),
                        v.title() + (v.later() ? " (later knowledge)" : ""),
                        v.date(),
                        v.author(),
                        grade(v.grade()),
                        String.join(", ", v.sources()),
                        inferred(v),
                        v.note()))
            .toList());
  }

  /** Issues on which the text's content is an inference, in the order of the file. */
  private String inferred(Variant variant) {
    return Words.join(
        ", ",
        scenario.issues().stream().map(Issue::id).filter(variant.inferred()::contains).toList(),
        id -> id);
  }

  private Table parties() {
    return table(
        "The opening text is the one from which a party's concessions are counted",
        List.of("party", "seat", "opening text", "about"),
        scenario.parties().stream()
            .map(p -> List.of(p.name(), seat(p.seat()), p.opening().orElse(""), p.about()))
            .toList());
  }

  private static String seat(Party.Seat seat) {
    return switch (seat) {
      case SIGNS -> "signs";
      case RATIFIES -> "must consent later";
      case REACTS -> "can only react";
    };
  }

  private static String grade(Variant.Grade grade) {
    return switch (grade) {
      case TEXT -> "published text";
      case READOUT -> "read out by a principal";
      case REPORT -> "press report of an unseen text";
    };
  }

  private Table sheet(ScoreSheet sheet) {
    return table(
        "Weights in points of 100, worths from 0 (worst) to 1 (best), in the order of the options",
        List.of("issue", "weight", "worths", "source", "why"),
        sheet.ratings().stream().map(this::rating).toList());
  }

  private List<String> rating(Rating rating) {
    Issue issue = scenario.issue(rating.issue());
    return List.of(
        issue.id() + " " + issue.title(),
        range(rating.weight()),
        worth(rating.worth()),
        source(rating.basis()),
        rating.basis().why());
  }

  private static String worth(Worth worth) {
    List<String> numbers = worth.numbers().stream().map(AssumptionSections::range).toList();
    return worth instanceof Worth.Ladder
        ? "from %s to %s, curve %s".formatted(numbers.toArray())
        : String.join("; ", numbers);
  }

  private static String range(Uncertain u) {
    return u.isExact()
        ? number(u.likely())
        : "%s (%s to %s)".formatted(number(u.likely()), number(u.low()), number(u.high()));
  }

  /** At most three decimals, without trailing zeros. */
  private static String number(double value) {
    String text = String.format(java.util.Locale.ROOT, "%.3f", value);
    return text.replaceAll("0+$", "").replaceAll("\\.$", "").replace('-', '−');
  }

  private static String source(Basis basis) {
    List<String> parts = new ArrayList<>(basis.sources());
    if (basis.assumed()) {
      parts.add("assumed");
    }
    return String.join(", ", parts);
  }

  private Table noDeal() {
    var likely = ProblemTemplate.of(scenario).likely();
    List<List<String>> rows = new ArrayList<>();
    for (int p = 0; p < scenario.parties().size(); p++) {
      Party party = scenario.parties().get(p);
      NoDeal noDeal = scenario.noDeal().get(party.id());
      rows.add(
          List.of(
              party.name(),
              Words.plain(likely.noDeal(p)),
              how(noDeal),
              source(noDeal.basis()),
              noDeal.basis().why()));
    }
    return table(
        "What a party has without agreement, in points of its own score sheet",
        List.of("party", "likely value", "made of", "source", "why"),
        rows);
  }

  private static String how(NoDeal noDeal) {
    return noDeal instanceof NoDeal.Gamble gamble
        ? "lottery %s minus a cost of %s".formatted(gamble.lottery(), range(gamble.number()))
        : range(noDeal.number());
  }

  private Table lottery(Lottery lottery) {
    return table(
        "Lottery " + lottery.id() + "; issues not named stay as they are",
        List.of("future", "probability", "what changes", "source", "why"),
        lottery.futures().stream()
            .map(
                f ->
                    List.of(
                        f.title(),
                        range(f.probability()),
                        cells(f.cells()),
                        source(f.basis()),
                        f.basis().why()))
            .toList());
  }

  private String cells(Map<String, Cell> cells) {
    List<Issue> changed =
        scenario.issues().stream()
            .filter(i -> !(cells.get(i.id()) instanceof Cell.Silent))
            .toList();
    return Words.join(
        "; ", changed, i -> i.id() + " " + i.title() + ": " + CellText.of(cells.get(i.id()), i));
  }

  private Table linkages() {
    return table(
        "Points are added when all of the options occur together; negative points are taken away",
        List.of("linkage", "when", "points", "source", "why"),
        scenario.linkages().stream().map(this::linkage).toList());
  }

  private List<String> linkage(Linkage linkage) {
    String points =
        Words.join(
            "; ",
            List.copyOf(linkage.points().entrySet()),
            e -> party(e.getKey()) + " " + range(e.getValue()));
    return List.of(
        linkage.id().replace('-', ' '),
        conditions(linkage.when()),
        points,
        source(linkage.basis()),
        linkage.basis().why());
  }

  private static String conditions(List<Condition> conditions) {
    return Words.join(
        " and ", conditions, c -> c.issue() + " is " + String.join(" or ", c.options()));
  }

  private Table rules() {
    return table(
        "A text that breaks a rule is still scored, and the rule is named",
        List.of("rule", "cannot be", "source", "why"),
        scenario.rules().stream()
            .map(
                r ->
                    List.of(
                        r.id().replace('-', ' '),
                        conditions(r.forbid()),
                        source(r.basis()),
                        r.basis().why()))
            .toList());
  }

  private Table redLines() {
    return table(
        "A party does not accept a text that crosses one, whatever its gain",
        List.of("party", "never", "source", "why"),
        scenario.redLines().stream()
            .map(
                l ->
                    List.of(
                        party(l.party()),
                        conditions(List.of(l.never())),
                        source(l.basis()),
                        l.basis().why()))
            .toList());
  }

  private Table issues() {
    return table(
        "Silent: the option that holds where a text says nothing",
        List.of("issue", "options", "silent", "sources", "remark"),
        scenario.issues().stream()
            .map(
                i ->
                    List.of(
                        i.id() + " " + i.title(),
                        Words.join("; ", i.options(), o -> o.id() + ": " + o.label()),
                        i.silent().orElse(""),
                        String.join(", ", i.sources()),
                        i.note()))
            .toList());
  }

  private Table sources() {
    return table(
        "What each source is, and how it knows",
        List.of("id", "source", "date", "kind", "remark"),
        scenario.sources().stream()
            .map(
                s ->
                    List.of(
                        s.id(),
                        s.title(),
                        s.date(),
                        s.kind().name().toLowerCase(java.util.Locale.ROOT),
                        s.note()))
            .toList());
  }

  private static Table table(String caption, List<String> columns, List<List<String>> rows) {
    return new Table(
        caption,
        columns.stream().map(c -> new Column(c, false)).toList(),
        rows.stream().map(r -> texts(r.stream())).toList());
  }

  private static List<Value> texts(Stream<String> texts) {
    return texts.map(t -> (Value) new Text(t)).toList();
  }
}
