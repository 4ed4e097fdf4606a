package org.parley.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.parley.document.YamlText;
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

/**
 * Writes scenarios as files that {@link ScenarioReader} reads back to an equal scenario. What a
 * file says in short is written out: the ranges that a spread stands for, and the cells that a
 * variant takes from the one it is based on.
 *
 * <p>A linkage on fewer than two issues, which no file has, is written with a second issue of which
 * any option will do.
 */
public final class ScenarioWriter {
  private final Scenario scenario;
  private final CellWriter cells;

  private ScenarioWriter(Scenario scenario) {
    this.scenario = scenario;
    this.cells = new CellWriter(scenario.issues());
  }

  /** The text of a scenario file. */
  public static String write(Scenario scenario) {
    return YamlText.write(new ScenarioWriter(scenario).tree());
  }

  private Map<String, Object> tree() {
    Tree tree = new Tree();
    tree.put("parley", 1);
    tree.put("id", scenario.id());
    tree.put("title", scenario.title());
    tree.text("about", scenario.about());
    tree.text("asOf", scenario.asOf());
    tree.some("notes", scenario.notes());
    tree.put("sources", byId(scenario.sources(), Source::id, ScenarioWriter::source));
    tree.put("parties", byId(scenario.parties(), Party::id, ScenarioWriter::party));
    tree.some("issues", byId(scenario.issues(), Issue::id, ScenarioWriter::issue));
    tree.some(Totals.SECTION, totals());
    tree.some("sheets", byId(scenario.sheets(), ScoreSheet::party, SheetWriter::sheet));
    tree.some("linkages", byId(scenario.linkages(), Linkage::id, this::linkage));
    tree.some("rules", byId(scenario.rules(), Rule::id, ScenarioWriter::rule));
    tree.some("redLines", redLines());
    tree.some("lotteries", byId(scenario.lotteries(), Lottery::id, this::lottery));
    tree.some("noDeal", each(scenario.noDeal(), ScenarioWriter::noDeal));
    tree.some("discounts", each(scenario.discounts(), ScenarioWriter::discount));
    tree.some("variants", byId(scenario.variants(), v -> v.id(), cells::variant));
    new CircumstanceWriter(scenario.circumstances()).into(tree);
    return tree.map();
  }

  private static <T> Map<String, Object> byId(
      List<T> things, Function<T, String> id, Function<T, Object> written) {
    Map<String, Object> map = new LinkedHashMap<>();
    things.forEach(t -> map.put(id.apply(t), written.apply(t)));
    return map;
  }

  private static <T> Map<String, Object> each(Map<String, T> things, Function<T, Object> written) {
    Map<String, Object> map = new LinkedHashMap<>();
    things.forEach((id, t) -> map.put(id, written.apply(t)));
    return map;
  }

  private static Object source(Source source) {
    Tree tree = new Tree();
    tree.put("title", source.title());
    tree.put("date", source.date().isEmpty() ? DateType.UNDATED : source.date());
    tree.put("kind", word(source.kind()));
    tree.text("note", source.note());
    return tree.map();
  }

  private static Object party(Party party) {
    Tree tree = new Tree();
    tree.put("name", party.name());
    if (party.seat() != Party.Seat.SIGNS) {
      tree.put("seat", word(party.seat()));
    }
    tree.text("opening", party.opening());
    tree.text("about", party.about());
    return tree.map();
  }

  private static Object issue(Issue issue) {
    Tree tree = new Tree();
    tree.put("title", issue.title());
    tree.put("options", byId(issue.options(), Option::id, Option::label));
    tree.text("silent", issue.silent());
    tree.text("note", issue.note());
    tree.names("source", issue.sources());
    return tree.map();
  }

  private Map<String, Object> totals() {
    Map<String, Object> totals = new LinkedHashMap<>();
    scenario.sheets().stream()
        .filter(s -> s.total() != ScoreSheet.FULL)
        .forEach(s -> totals.put(s.party(), Tree.number(s.total())));
    return totals;
  }

  private Object linkage(Linkage linkage) {
    Tree tree = new Tree();
    tree.put("when", conditions(padded(linkage.when())));
    tree.put("points", each(linkage.points(), Tree::number));
    tree.basis(linkage.basis());
    return tree.map();
  }

  private List<Condition> padded(List<Condition> when) {
    List<Condition> padded = new ArrayList<>(when);
    for (Issue issue : scenario.issues()) {
      if (padded.size() < 2 && when.stream().noneMatch(c -> c.issue().equals(issue.id()))) {
        padded.add(new Condition(issue.id(), issue.options().stream().map(Option::id).toList()));
      }
    }
    return padded;
  }

  static Map<String, Object> conditions(List<Condition> conditions) {
    return byId(conditions, Condition::issue, c -> Tree.oneOrMore(c.options()));
  }

  private static Object rule(Rule rule) {
    Tree tree = new Tree();
    tree.put("forbid", conditions(rule.forbid()));
    tree.basis(rule.basis());
    return tree.map();
  }

  private Map<String, Object> redLines() {
    Map<String, Map<String, Object>> lines = new LinkedHashMap<>();
    for (RedLine line : scenario.redLines()) {
      Tree tree = new Tree();
      tree.put("never", Tree.oneOrMore(line.never().options()));
      tree.basis(line.basis());
      lines
          .computeIfAbsent(line.party(), p -> new LinkedHashMap<>())
          .put(line.never().issue(), tree.map());
    }
    return new LinkedHashMap<>(lines);
  }

  private Object lottery(Lottery lottery) {
    return byId(lottery.futures(), Lottery.Future::id, this::future);
  }

  private Object future(Lottery.Future future) {
    Tree tree = new Tree();
    tree.put("title", future.title());
    tree.put("probability", Tree.number(future.probability()));
    tree.some("package", cells.named(future.cells()));
    tree.basis(future.basis());
    return tree.map();
  }

  private static Object noDeal(NoDeal noDeal) {
    Tree tree = new Tree();
    if (noDeal instanceof NoDeal.Gamble gamble) {
      tree.put("lottery", gamble.lottery());
      tree.put("cost", Tree.number(gamble.number()));
    } else {
      tree.put("points", Tree.number(noDeal.number()));
    }
    tree.basis(noDeal.basis());
    return tree.map();
  }

  private static Object discount(Discount discount) {
    Tree tree = new Tree();
    tree.put("factor", Tree.number(discount.factor()));
    tree.basis(discount.basis());
    return tree.map();
  }

  /** A word of a list of words, as a file has it. */
  static String word(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }
}
