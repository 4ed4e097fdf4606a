package org.parley.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.parley.document.Node;
import org.parley.document.Node.Entry;
import org.parley.document.Node.Mapping;
import org.parley.model.Basis;
import org.parley.model.Cell;
import org.parley.model.Condition;
import org.parley.model.Discount;
import org.parley.model.Issue;
import org.parley.model.Linkage;
import org.parley.model.Lottery;
import org.parley.model.NoDeal;
import org.parley.model.Option;
import org.parley.model.Party;
import org.parley.model.RedLine;
import org.parley.model.Rule;
import org.parley.model.Scenario;
import org.parley.model.ScoreSheet;
import org.parley.model.Source;
import org.parley.model.Uncertain;
import org.parley.model.Variant;

/** Builds the model out of a file that passed all checks; here nothing can be wrong any more. */
final class ScenarioBuilder {
  private final Mapping root;
  private final List<Issue> issues;
  private final SheetBuilder sheets;
  private final Texts texts;

  private ScenarioBuilder(Mapping root) {
    this.root = root;
    this.issues = each(root, "issues", ScenarioBuilder::issue);
    this.sheets = SheetBuilder.of(root, issues);
    this.texts = Texts.of(root);
  }

  static Scenario build(Mapping root) {
    return new ScenarioBuilder(root).scenario();
  }

  private Scenario scenario() {
    List<Party> parties = each(root, "parties", ScenarioBuilder::party);
    return new Scenario(
        text(root, "id"),
        text(root, "title"),
        text(root, "about"),
        Nodes.text(root, "asOf"),
        parties,
        issues,
        hasSheets() ? parties.stream().map(this::sheet).toList() : List.of(),
        each(root, "linkages", ScenarioBuilder::linkage),
        each(root, "rules", ScenarioBuilder::rule),
        redLines(),
        each(root, "lotteries", this::lottery),
        hasSheets() ? noDeal(parties) : Map.of(),
        discounts(),
        each(root, "variants", this::variant),
        each(root, "sources", ScenarioBuilder::source),
        Nodes.texts(root, "notes"),
        CircumstanceBuilder.build(root));
  }

  /** A scenario that is a conflict and nothing else has none. */
  private boolean hasSheets() {
    return root.has("sheets");
  }

  private ScoreSheet sheet(Party party) {
    Mapping all = Nodes.mapping(root.get("sheets").orElseThrow()).orElseThrow();
    return new ScoreSheet(party.id(), sheets.ratings(party.id(), all), Totals.of(root, party.id()));
  }

  private static Source source(String id, Mapping map) {
    Source.Kind kind = Source.Kind.valueOf(upper(text(map, "kind")));
    return new Source(id, text(map, "title"), sourceDate(map), kind, text(map, "note"));
  }

  private static String sourceDate(Mapping map) {
    String date = text(map, "date");
    return date.equals(DateType.UNDATED) ? "" : date;
  }

  private static Party party(String id, Mapping map) {
    Party.Seat seat =
        Nodes.text(map, "seat").map(s -> Party.Seat.valueOf(upper(s))).orElse(Party.Seat.SIGNS);
    return new Party(id, text(map, "name"), seat, Nodes.text(map, "opening"), text(map, "about"));
  }

  private static Issue issue(String id, Mapping map) {
    List<Option> options =
        Nodes.entries(map, "options").stream()
            .map(e -> new Option(e.key().text(), Nodes.text(e.value()).orElseThrow()))
            .toList();
    return new Issue(
        id,
        text(map, "title"),
        options,
        Nodes.text(map, "silent"),
        text(map, "note"),
        Nodes.texts(map, "source"));
  }

  private static Linkage linkage(String id, Mapping map) {
    Map<String, Uncertain> points = new LinkedHashMap<>();
    Nodes.entries(map, "points")
        .forEach(e -> points.put(e.key().text(), Numbers.range(e.value()).orElseThrow()));
    return new Linkage(id, conditions(map, "when"), points, basis(map));
  }

  private static Rule rule(String id, Mapping map) {
    return new Rule(id, conditions(map, "forbid"), basis(map));
  }

  private static List<Condition> conditions(Mapping map, String key) {
    return Nodes.entries(map, key).stream()
        .map(e -> new Condition(e.key().text(), Nodes.texts(e.value())))
        .toList();
  }

  private List<RedLine> redLines() {
    List<RedLine> lines = new ArrayList<>();
    for (Entry party : Nodes.entries(root, "redLines")) {
      Mapping byIssue = Nodes.mapping(party.value()).orElseThrow();
      for (Entry line : byIssue.entries()) {
        Mapping map = Nodes.mapping(line.value()).orElseThrow();
        Condition never = new Condition(line.key().text(), Nodes.texts(map, "never"));
        lines.add(new RedLine(party.key().text(), never, basis(map)));
      }
    }
    return lines;
  }

  private Lottery lottery(String id, Mapping map) {
    return new Lottery(id, values(map.entries(), this::future));
  }

  private Lottery.Future future(String id, Mapping map) {
    Map<String, Node> named = new LinkedHashMap<>();
    Nodes.entries(map, "package").forEach(e -> named.put(e.key().text(), e.value()));
    return new Lottery.Future(
        id,
        text(map, "title"),
        number(map, "probability"),
        cells(named, CellType.SILENT),
        basis(map));
  }

  private Map<String, NoDeal> noDeal(List<Party> parties) {
    Mapping byParty = Nodes.mapping(root.get("noDeal").orElseThrow()).orElseThrow();
    Map<String, NoDeal> values = new LinkedHashMap<>();
    for (Party party : parties) {
      Mapping map = Nodes.mapping(byParty.get(party.id()).orElseThrow()).orElseThrow();
      values.put(party.id(), noDeal(map));
    }
    return values;
  }

  private static NoDeal noDeal(Mapping map) {
    if (map.has("points")) {
      return new NoDeal.Fixed(number(map, "points"), basis(map));
    }
    Uncertain cost = map.get("cost").flatMap(Numbers::range).orElse(Uncertain.exactly(0));
    return new NoDeal.Gamble(text(map, "lottery"), cost, basis(map));
  }

  private Map<String, Discount> discounts() {
    Map<String, Discount> discounts = new LinkedHashMap<>();
    for (Entry entry : Nodes.entries(root, "discounts")) {
      Mapping map = Nodes.mapping(entry.value()).orElseThrow();
      discounts.put(entry.key().text(), new Discount(number(map, "factor"), basis(map)));
    }
    return discounts;
  }

  private Variant variant(String id, Mapping map) {
    String date = text(map, "date");
    return new Variant(
        id,
        text(map, "title"),
        date,
        text(map, "author"),
        Variant.Grade.valueOf(upper(text(map, "grade"))),
        Nodes.texts(map, "source"),
        Nodes.text(map, "revises"),
        Nodes.text(root, "asOf").filter(asOf -> DateType.isAfter(date, asOf)).isPresent(),
        cells(texts.named(id), texts.rest(id)),
        texts.inferred(id),
        text(map, "note"));
  }

  private Map<String, Cell> cells(Map<String, Node> named, String rest) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    for (Issue issue : issues) {
      Optional<Node> node = Optional.ofNullable(named.get(issue.id()));
      cells.put(issue.id(), node.map(ScenarioBuilder::cell).orElseGet(() -> cell(rest)));
    }
    return cells;
  }

  private static Cell cell(Node node) {
    if (!(node instanceof Mapping map)) {
      return cell(Nodes.text(node).orElseThrow());
    }
    Map<String, Double> chances = new LinkedHashMap<>();
    map.entries().forEach(e -> chances.put(e.key().text(), Numbers.of(e.value()).orElseThrow()));
    return new Cell.Mixture(chances);
  }

  private static Cell cell(String text) {
    if (text.equals(CellType.SILENT)) {
      return new Cell.Silent();
    }
    if (text.equals(CellType.UNKNOWN)) {
      return new Cell.Unknown();
    }
    List<String> rivals = CellType.rivals(text);
    if (rivals.size() == 1) {
      return new Cell.Chosen(rivals.get(0));
    }
    Map<String, Double> chances = new LinkedHashMap<>();
    rivals.forEach(r -> chances.put(r, 1.0 / rivals.size()));
    return new Cell.Mixture(chances);
  }

  /** The sources and the reasoning of a claim. */
  static Basis basis(Mapping map) {
    List<String> named = Nodes.texts(map, "source");
    List<String> sources = named.stream().filter(s -> !s.equals(RefType.ASSUMED)).toList();
    return new Basis(sources, named.contains(RefType.ASSUMED), text(map, "why"));
  }

  static Uncertain number(Mapping map, String key) {
    return map.get(key).flatMap(Numbers::range).orElseThrow();
  }

  private static String text(Mapping map, String key) {
    return Nodes.text(map, key).map(String::strip).orElse("");
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }

  private static <T> List<T> each(
      Mapping root, String section, BiFunction<String, Mapping, T> build) {
    return values(Nodes.entries(root, section), build);
  }

  private static <T> List<T> values(List<Entry> entries, BiFunction<String, Mapping, T> build) {
    return entries.stream()
        .map(e -> build.apply(e.key().text(), Nodes.mapping(e.value()).orElseThrow()))
        .toList();
  }
}
