package org.parley.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.parley.model.Worth;
import org.parley.report.page.Block;
import org.parley.report.page.Section;
import org.parley.report.page.Table;

/**
 * Everything the result rests on, in tables: texts, score sheets, no deal, linkages, rules, red
 * lines, sources.
 */
record AssumptionSections(Scenario scenario) {

  List<Section> sections() {
    return List.of(assumptions(), limits());
  }

  private Section assumptions() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Caution(
            "Every weight and every worth is an assumption of the modeller, written as a range and"
                + " shown with its source or the word assumed. Points of different parties cannot be"
                + " added or compared."));
    scenario.sheets().forEach(s -> blocks.add(PlainTable.folded(sheetName(s), sheet(s))));
    blocks.add(PlainTable.folded("No deal", noDeal()));
    scenario
        .lotteries()
        .forEach(l -> blocks.add(PlainTable.folded("What may happen without a deal", lottery(l))));
    blocks.add(PlainTable.folded("Linkages: points for options that occur together", linkages()));
    blocks.add(PlainTable.folded("Rules: packages that cannot exist", rules()));
    blocks.add(PlainTable.folded("Red lines: options that a party never signs", redLines()));
    blocks.addAll(new CircumstanceTables(scenario).blocks());
    blocks.add(PlainTable.folded("Sources", sources()));
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

  private Table sheet(ScoreSheet sheet) {
    return PlainTable.of(
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

  static String range(Uncertain u) {
    return u.isExact()
        ? number(u.likely())
        : "%s (%s to %s)".formatted(number(u.likely()), number(u.low()), number(u.high()));
  }

  /** At most three decimals, without trailing zeros. */
  private static String number(double value) {
    String text = String.format(java.util.Locale.ROOT, "%.3f", value);
    return text.replaceAll("0+$", "").replaceAll("\\.$", "").replace('-', '−');
  }

  static String source(Basis basis) {
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
    return PlainTable.of(
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
    return PlainTable.of(
        "Lottery %s%s; issues not named stay as they are"
            .formatted(lottery.id(), takesYears(lottery) ? ", once it ends" : ""),
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

  private boolean takesYears(Lottery lottery) {
    return scenario.circumstances().wars().stream().anyMatch(w -> w.lottery().equals(lottery.id()));
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
    return PlainTable.of(
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
    return PlainTable.of(
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
    return PlainTable.of(
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

  Table sources() {
    return PlainTable.of(
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
}
