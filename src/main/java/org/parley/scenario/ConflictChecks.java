package org.parley.scenario;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.analysis.conflict.Comparisons;
import org.parley.analysis.conflict.NamedConflict;
import org.parley.analysis.conflict.Paths;
import org.parley.document.Node;
import org.parley.document.Node.Entry;
import org.parley.document.Node.Mapping;
import org.parley.document.Node.Scalar;
import org.parley.document.Node.Sequence;
import org.parley.document.Position;
import org.parley.document.Problems;
import org.parley.model.GraphModel;
import org.parley.model.Preference;

/**
 * Checks of a conflict that no single value can show: states that cannot be or that nobody can
 * reach, preferences that contradict themselves. They are made of a section in which all else is in
 * order, since they ask what its states are.
 */
final class ConflictChecks {
  private static final int MOST_STATES = 1 << 16;
  private static final int SHOWN = 5;

  private final Mapping root;
  private final Mapping conflict;
  private final Problems problems;

  private ConflictChecks(Mapping root, Mapping conflict, Problems problems) {
    this.root = root;
    this.conflict = conflict;
    this.problems = problems;
  }

  static void check(Mapping root, Scope scope) {
    Optional<Entry> section = root.entry(ConflictFormat.SECTION);
    Optional<Mapping> conflict = section.map(Entry::value).flatMap(Nodes::mapping);
    if (conflict.isPresent() && isInOrder(section.get(), scope)) {
      new ConflictChecks(root, conflict.get(), scope.problems()).all(section.get().key().at());
    }
  }

  private static boolean isInOrder(Entry section, Scope scope) {
    Problems found = new Problems();
    Scope apart = Scope.root(scope.declared(), found, scope.at()).under(section.key());
    ConflictFormat.CONFLICT.check(section.value(), apart);
    boolean areParties = scope.declared().of(Kind.PARTY).isPresent();
    return found.isEmpty() && areParties && isWhole(section.value());
  }

  /** Whether nothing was left out of it because it could not be read. */
  private static boolean isWhole(Node node) {
    if (node instanceof Mapping map) {
      return map.whole() && map.entries().stream().allMatch(e -> isWhole(e.value()));
    }
    return node instanceof Sequence list
        ? list.items().stream().allMatch(ConflictChecks::isWhole)
        : node instanceof Scalar;
  }

  private void report(Position at, String found, String expected) {
    problems.add(at, found, expected);
  }

  private List<Entry> entries(String key) {
    return Nodes.entries(conflict, key);
  }

  private void all(Position at) {
    boolean areMovers = areMovers();
    boolean areSentences = areSentences();
    boolean areWeights = areWeights();
    if (areMovers && areSentences && areWeights) {
      GraphModel model = ConflictBuilder.of(root).orElseThrow().built();
      try {
        states(NamedConflict.of(model), at);
      } catch (IllegalArgumentException e) {
        report(at, "conflict: " + e.getMessage(), "options that leave some states, not too many");
      }
    }
  }

  /** Whoever has options has preferences, and the other way round. */
  private boolean areMovers() {
    Set<String> owners = new LinkedHashSet<>();
    entries("options").forEach(e -> owners.add(owner(e)));
    Set<String> ranked = new HashSet<>();
    entries("preferences").forEach(e -> ranked.add(e.key().text()));
    for (Entry option : entries("options")) {
      String owner = owner(option);
      if (!ranked.contains(owner)) {
        report(
            option.key().at(),
            "conflict.options.%s is an option of %s, which has no preferences"
                .formatted(option.key().text(), owner),
            "an entry for it under conflict.preferences");
      }
    }
    for (Entry preference : entries("preferences")) {
      if (!owners.contains(preference.key().text())) {
        report(
            preference.key().at(),
            "conflict.preferences.%s: the party has no option".formatted(preference.key().text()),
            "one of " + String.join(", ", owners));
      }
    }
    return owners.equals(ranked);
  }

  private static String owner(Entry option) {
    return Nodes.mapping(option.value()).flatMap(m -> Nodes.text(m, "by")).orElseThrow();
  }

  private boolean areWeights() {
    boolean areRight = true;
    for (Entry party : entries("preferences")) {
      List<Entry> statements =
          Nodes.mapping(party.value()).map(m -> Nodes.entries(m, "statements")).orElse(List.of());
      List<Entry> without = statements.stream().filter(e -> !has(e, "weight")).toList();
      if (!without.isEmpty() && without.size() < statements.size()) {
        areRight = false;
        report(
            without.get(0).key().at(),
            "conflict.preferences.%s: some statements have a weight, %s has none"
                .formatted(party.key().text(), without.get(0).key().text()),
            "a weight for each statement, or for none");
      }
    }
    return areRight;
  }

  private static boolean has(Entry entry, String key) {
    return Nodes.mapping(entry.value()).filter(m -> m.has(key)).isPresent();
  }

  /** A sentence with {@code same} is about two. */
  private boolean areSentences() {
    return entries("preferences").stream()
            .flatMap(p -> Nodes.mapping(p.value()).stream())
            .flatMap(m -> Nodes.entries(m, "statements").stream())
            .flatMap(s -> Nodes.mapping(s.value()).flatMap(m -> m.get("that")).stream())
            .filter(that -> !isSentence(that))
            .count()
        == 0;
  }

  private boolean isSentence(Node node) {
    if (node instanceof Scalar) {
      return true;
    }
    Optional<Mapping> map = Nodes.mapping(node);
    List<Node> parts =
        map.map(m -> m.entries().stream().map(Entry::value).toList())
            .orElseGet(() -> Nodes.items(node));
    Optional<Node> same = map.flatMap(m -> m.get("same"));
    boolean isTwo = same.filter(s -> Nodes.items(s).size() != 2).isEmpty();
    if (!isTwo) {
      report(
          node.at(),
          "same needs two sentences, found %d".formatted(Nodes.items(same.get()).size()),
          "a list of two");
    }
    boolean areParts = parts.stream().filter(p -> !isSentence(p)).count() == 0;
    return isTwo && areParts;
  }

  private void states(NamedConflict named, Position at) {
    int size = named.states().size();
    if (size > MOST_STATES) {
      report(at, "conflict has %d states".formatted(size), "at most " + MOST_STATES);
      return;
    }
    boolean areNamed = entries("states").stream().filter(e -> !isNamed(e, named)).count() == 0;
    entries("outcomes").forEach(e -> fits(e, named));
    Optional<Integer> now = named.statusQuo();
    if (now.isEmpty()) {
      report(
          conflict.entry("statusQuo").orElseThrow().key().at(),
          "conflict.statusQuo is infeasible: it fits infeasible."
              + String.join(", infeasible.", named.barringStatusQuo()),
          "a feasible combination of options");
    }
    if (areNamed) {
      now.ifPresent(state -> reachable(named, state));
      entries("preferences").forEach(e -> preference(e, named));
    }
  }

  private boolean isNamed(Entry entry, NamedConflict named) {
    GraphModel.NamedState state =
        named.model().states().stream()
            .filter(s -> s.id().equals(entry.key().text()))
            .findFirst()
            .orElseThrow();
    List<Integer> fitting = named.fitting(state.when());
    String place = "conflict.states." + state.id();
    if (fitting.isEmpty()) {
      report(
          entry.key().at(),
          place + " is infeasible: no feasible combination of options fits it",
          "options that can be taken together");
    } else if (fitting.size() > 1) {
      report(
          entry.key().at(),
          "%s fits %d states".formatted(place, fitting.size()),
          "all options named, or merged: yes");
    } else if (!named.id(fitting.get(0)).equals(state.id())) {
      report(
          entry.key().at(),
          "%s is the same state as %s".formatted(place, named.id(fitting.get(0))),
          "one name for each state");
      return false;
    }
    return fitting.size() == 1;
  }

  private void fits(Entry entry, NamedConflict named) {
    boolean isNone =
        named.model().outcomes().stream()
            .filter(o -> o.id().equals(entry.key().text()))
            .allMatch(o -> named.fitting(o.when()).isEmpty());
    if (isNone) {
      report(
          entry.key().at(),
          "conflict.outcomes.%s fits no feasible state".formatted(entry.key().text()),
          "options that can be taken together");
    }
  }

  private void reachable(NamedConflict named, int now) {
    Paths paths = Paths.of(named.moves(), now);
    for (Entry entry : entries("states")) {
      int state = named.find(entry.key().text()).orElseThrow();
      if (paths.length(state).isEmpty()) {
        report(
            entry.key().at(),
            "nobody can reach conflict.states.%s: no moves lead to it from the status quo"
                .formatted(entry.key().text()),
            "a state that can be reached, or an entry under conflict.infeasible that rules it out");
      }
    }
  }

  private void preference(Entry entry, NamedConflict named) {
    Preference preference = named.model().preferences().get(entry.key().text());
    Mapping map = Nodes.mapping(entry.value()).orElseThrow();
    if (preference instanceof Preference.ByRanking) {
      once(entry, map.get("ranking").stream());
      complete(entry, named, map.get("ranking").stream().flatMap(ConflictChecks::names));
    } else if (preference instanceof Preference.ByChains by) {
      List<Node> chains = Nodes.items(map.get("chains").orElseThrow());
      circle(entry, named.comparisons(by), chains, named);
    } else if (preference instanceof Preference.ByValues) {
      complete(entry, named, Nodes.entries(map, "values").stream().map(Entry::key));
    } else if (preference instanceof Preference.BySheet && !root.has("sheets")) {
      report(
          entry.key().at(),
          "conflict.preferences.%s is by its score sheet, but there are none"
              .formatted(entry.key().text()),
          "a section sheets");
    }
  }

  /** The names in a ranking, in order. */
  private static Stream<Scalar> names(Node ranking) {
    return Nodes.items(ranking).stream()
        .flatMap(c -> Nodes.items(c).stream())
        .map(Scalar.class::cast);
  }

  private void once(Entry entry, Stream<Node> rankings) {
    Set<String> seen = new HashSet<>();
    rankings
        .flatMap(ConflictChecks::names)
        .filter(name -> !seen.add(name.text()))
        .forEach(
            name ->
                report(
                    name.at(),
                    "%s is named twice in conflict.preferences.%s"
                        .formatted(name.quoted(), entry.key().text()),
                    "each state once"));
  }

  private void complete(Entry entry, NamedConflict named, Stream<Scalar> names) {
    Set<String> ranked = names.map(Scalar::text).collect(Collectors.toSet());
    List<String> missing =
        IntStream.range(0, named.states().size())
            .mapToObj(named::id)
            .filter(id -> !ranked.contains(id))
            .toList();
    if (!missing.isEmpty()) {
      String more = missing.size() > SHOWN ? " and %d more".formatted(missing.size() - SHOWN) : "";
      report(
          entry.key().at(),
          "conflict.preferences.%s leaves out the states %s%s"
              .formatted(
                  entry.key().text(),
                  missing.stream().limit(SHOWN).collect(Collectors.joining(", ")),
                  more),
          "every state, each with a name under conflict.states");
    }
  }

  /** Comparisons are in the order of the names but the first of each chain. */
  private void circle(
      Entry entry, Comparisons comparisons, List<Node> chains, NamedConflict named) {
    List<Scalar> second = chains.stream().flatMap(c -> names(c).skip(1)).toList();
    List<Integer> cycle = comparisons.cycle();
    if (!cycle.isEmpty()) {
      report(
          second.get(cycle.stream().max(Integer::compare).orElseThrow()).at(),
          "conflict.preferences.%s goes in a circle: %s"
              .formatted(entry.key().text(), words(comparisons, cycle, named)),
          "an order of the states");
    }
  }

  private static String words(Comparisons comparisons, List<Integer> cycle, NamedConflict named) {
    int state = comparisons.list().get(cycle.get(0)).state();
    StringBuilder words = new StringBuilder(named.id(state));
    for (int k : cycle) {
      Comparisons.Comparison one = comparisons.list().get(k);
      state = one.state() == state ? one.than() : one.state();
      words.append(one.isStrict() ? " over " : " as good as ").append(named.id(state));
    }
    return words.toString();
  }
}
