package org.parley.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.parley.document.Node;
import org.parley.document.Node.Entry;
import org.parley.document.Node.Mapping;
import org.parley.document.Node.Scalar;
import org.parley.document.Node.Sequence;
import org.parley.model.GraphModel;
import org.parley.model.Preference;
import org.parley.model.Sentence;
import org.parley.model.Uncertain;

/** Builds the conflict of a scenario out of a section that passed the checks of its format. */
final class ConflictBuilder {
  private final Mapping conflict;
  private final List<String> parties;
  private final Map<String, Uncertain> numbers = new LinkedHashMap<>();
  private final GraphModel model;

  private ConflictBuilder(Mapping conflict, List<String> parties) {
    this.conflict = conflict;
    this.parties = parties;
    this.model = model();
  }

  /** A builder that has built; nothing if the scenario has no conflict. */
  static Optional<ConflictBuilder> of(Mapping root) {
    List<String> parties =
        Nodes.entries(root, "parties").stream().map(ConflictBuilder::id).toList();
    return root.get(ConflictFormat.SECTION)
        .flatMap(Nodes::mapping)
        .map(conflict -> new ConflictBuilder(conflict, parties));
  }

  GraphModel built() {
    return model;
  }

  /** Its numbers by path. */
  Map<String, Uncertain> numbers() {
    return numbers;
  }

  private GraphModel model() {
    return new GraphModel(
        each("options", ConflictBuilder::choice),
        each("infeasible", ConflictBuilder::exclusion),
        each("states", ConflictBuilder::state),
        when(conflict, "statusQuo"),
        preferences(),
        each("outcomes", ConflictBuilder::outcome),
        ScenarioBuilder.basis(conflict));
  }

  private <T> List<T> each(String section, Function<Entry, T> build) {
    return Nodes.entries(conflict, section).stream().map(build).toList();
  }

  private static GraphModel.Choice choice(Entry entry) {
    Mapping map = map(entry);
    String title = text(map, "title").orElseThrow();
    return new GraphModel.Choice(
        id(entry),
        text(map, "by").orElseThrow(),
        title,
        text(map, "undo").orElse("no longer " + title),
        text(map, "change").map(ConflictBuilder::change).orElse(GraphModel.Change.BOTH));
  }

  private static GraphModel.Change change(String word) {
    return GraphModel.Change.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static GraphModel.Exclusion exclusion(Entry entry) {
    Mapping map = map(entry);
    return new GraphModel.Exclusion(id(entry), when(map, "when"), text(map, "why").orElse(""));
  }

  private static GraphModel.NamedState state(Entry entry) {
    Mapping map = map(entry);
    return new GraphModel.NamedState(
        id(entry),
        text(map, "title").orElseThrow(),
        when(map, "when"),
        text(map, "merged").filter("yes"::equals).isPresent());
  }

  private static GraphModel.Outcome outcome(Entry entry) {
    Mapping map = map(entry);
    return new GraphModel.Outcome(
        id(entry), when(map, "when"), text(map, "variant"), Nodes.texts(map, "pressures"));
  }

  private static Map<String, Boolean> when(Mapping map, String key) {
    Map<String, Boolean> when = new LinkedHashMap<>();
    Nodes.entries(map, key)
        .forEach(e -> when.put(id(e), Nodes.text(e.value()).orElseThrow().equals("yes")));
    return when;
  }

  private Map<String, Preference> preferences() {
    Map<String, Preference> preferences = new LinkedHashMap<>();
    List<Entry> written = Nodes.entries(conflict, "preferences");
    for (String party : parties) {
      written.stream()
          .filter(e -> id(e).equals(party))
          .forEach(e -> preferences.put(party, preference(party, map(e))));
    }
    return preferences;
  }

  private Preference preference(String party, Mapping map) {
    if (map.has("statements")) {
      return statements(party, map);
    }
    if (map.has("ranking")) {
      Node ranking = map.get("ranking").orElseThrow();
      return new Preference.ByRanking(classes(ranking), ScenarioBuilder.basis(map));
    }
    if (map.has("chains")) {
      List<Node> chains = Nodes.items(map.get("chains").orElseThrow());
      return new Preference.ByChains(
          chains.stream().map(ConflictBuilder::classes).toList(), ScenarioBuilder.basis(map));
    }
    if (map.has("values")) {
      List<Entry> values = Nodes.entries(map, "values");
      values.forEach(
          e -> numbers.put(GraphModel.value(party, id(e)), Numbers.range(e.value()).orElseThrow()));
      return new Preference.ByValues(
          values.stream().map(ConflictBuilder::id).toList(), ScenarioBuilder.basis(map));
    }
    return new Preference.BySheet(ScenarioBuilder.basis(map));
  }

  private Preference statements(String party, Mapping map) {
    List<Entry> statements = Nodes.entries(map, "statements");
    statements.forEach(
        e ->
            map(e)
                .get("weight")
                .flatMap(Numbers::range)
                .ifPresent(n -> numbers.put(GraphModel.weight(party, id(e)), n)));
    return new Preference.ByStatements(
        statements.stream().map(ConflictBuilder::wanted).toList(),
        statements.stream().anyMatch(e -> map(e).has("weight")),
        ScenarioBuilder.basis(map));
  }

  private static Preference.Wanted wanted(Entry entry) {
    Mapping map = map(entry);
    return new Preference.Wanted(
        id(entry),
        text(map, "title").orElse(""),
        sentence(map.get("that").orElseThrow()),
        ScenarioBuilder.basis(map));
  }

  private static Sentence sentence(Node node) {
    if (node instanceof Scalar option) {
      return new Sentence.Taken(option.text());
    }
    if (node instanceof Sequence) {
      return new Sentence.All(sentences(node));
    }
    Mapping map = (Mapping) node;
    Entry first = map.entries().get(0);
    return switch (id(first)) {
      case "not" -> new Sentence.Not(sentence(first.value()));
      case "all" -> new Sentence.All(sentences(first.value()));
      case "any" -> new Sentence.Any(sentences(first.value()));
      case "same" -> same(sentences(first.value()));
      default ->
          new Sentence.If(
              sentence(map.get("if").orElseThrow()), sentence(map.get("then").orElseThrow()));
    };
  }

  private static Sentence same(List<Sentence> two) {
    return new Sentence.Same(two.get(0), two.get(1));
  }

  private static List<Sentence> sentences(Node node) {
    return Nodes.items(node).stream().map(ConflictBuilder::sentence).toList();
  }

  private static List<List<String>> classes(Node ranking) {
    return Nodes.items(ranking).stream().map(Nodes::texts).toList();
  }

  private static String id(Entry entry) {
    return entry.key().text();
  }

  private static Mapping map(Entry entry) {
    return Nodes.mapping(entry.value()).orElseThrow();
  }

  private static Optional<String> text(Mapping map, String key) {
    return Nodes.text(map, key).map(String::strip);
  }
}
