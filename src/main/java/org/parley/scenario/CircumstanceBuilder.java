package org.parley.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.parley.document.Node.Entry;
import org.parley.document.Node.Mapping;
import org.parley.model.Act;
import org.parley.model.Breach;
import org.parley.model.Circumstances;
import org.parley.model.Condition;
import org.parley.model.Guarantee;
import org.parley.model.Pressure;
import org.parley.model.Provision;
import org.parley.model.Ratifier;
import org.parley.model.Uncertain;
import org.parley.model.WarYears;

/** Builds what moves the case besides the texts, out of a file that passed all checks. */
final class CircumstanceBuilder {
  private static final Uncertain NONE = Uncertain.exactly(0);
  private static final Uncertain ALL = Uncertain.exactly(1);

  private final Mapping root;
  private final Map<String, Uncertain> numbers = new LinkedHashMap<>();

  private CircumstanceBuilder(Mapping root) {
    this.root = root;
  }

  static Circumstances build(Mapping root) {
    CircumstanceBuilder builder = new CircumstanceBuilder(root);
    Circumstances others =
        new Circumstances(
            builder.each("pressures", builder::pressure),
            builder.each("wars", builder::war),
            builder.each("ratifiers", builder::ratifier),
            builder.acts(),
            builder.each("provisions", builder::provision),
            builder.each("guarantees", builder::guarantee),
            builder.each("breaches", builder::breach),
            builder.numbers);
    return ConflictBuilder.of(root)
        .map(conflict -> others.with(conflict.built(), conflict.numbers()))
        .orElse(others);
  }

  private <T> List<T> each(String section, Function<Entry, T> build) {
    List<T> built = new ArrayList<>();
    Nodes.entries(root, section).forEach(e -> built.add(build.apply(e)));
    return built;
  }

  private Pressure pressure(Entry entry) {
    Mapping map = map(entry);
    Pressure pressure =
        new Pressure(
            id(entry), text(map, "title"), Nodes.text(map, "by"), ScenarioBuilder.basis(map));
    number(map, "probability", pressure.path("probability"), ALL);
    number(map, "credibility", pressure.path("credibility"), ALL);
    number(map, "cost", pressure.path("cost"), NONE);
    numbers(map, "noDeal", pressure.path("noDeal"));
    for (Entry lottery : Nodes.entries(map, "odds")) {
      numbers(map(lottery).entries(), pressure.path("odds." + id(lottery)));
    }
    some(map, "front", pressure.path("front"));
    numbers(map, "staying", pressure.path("staying"));
    return pressure;
  }

  private WarYears war(Entry entry) {
    Mapping map = map(entry);
    Map<String, Double> line = new LinkedHashMap<>();
    Nodes.entries(map, "line").forEach(e -> line.put(id(e), Numbers.of(e.value()).orElseThrow()));
    List<Entry> sides = Nodes.entries(map, "sides");
    WarYears war =
        new WarYears(
            id(entry),
            whole(map, "years", 0),
            text(map, "left"),
            line,
            side(sides.get(0)),
            side(sides.get(1)),
            ScenarioBuilder.basis(map));
    number(map, "ends", war.path("ends"), ALL);
    number(map, "front", war.path("front"), NONE);
    sides.forEach(s -> number(map(s), "staying", war.path("staying." + id(s)), NONE));
    numbers(map, "discount", war.path("discount"));
    numbers(map, "cost", war.path("cost"));
    return war;
  }

  private static WarYears.Side side(Entry entry) {
    return new WarYears.Side(id(entry), text(map(entry), "collapse"));
  }

  private Ratifier ratifier(Entry entry) {
    Mapping map = map(entry);
    Ratifier ratifier =
        new Ratifier(
            id(entry),
            text(map, "title"),
            text(map, "of"),
            Nodes.entries(map, "blocs").stream()
                .map(b -> new Ratifier.Bloc(id(b), whole(map(b), "seats", 0)))
                .toList(),
            whole(map, "needed", 0),
            exact(map, "share", 0),
            conditions(map),
            ScenarioBuilder.basis(map));
    number(map, "spread", ratifier.path("spread"), NONE);
    number(map, "swing", ratifier.path("swing"), NONE);
    number(map, "noDeal", ratifier.path("noDeal"), NONE);
    Nodes.entries(map, "blocs")
        .forEach(b -> number(map(b), "lean", ratifier.path("lean." + id(b)), NONE));
    numbers(map, "weights", ratifier.path("weights"));
    return ratifier;
  }

  private List<Act> acts() {
    List<Act> acts = new ArrayList<>();
    for (Entry party : Nodes.entries(root, "acts")) {
      for (Entry issue : map(party).entries()) {
        Mapping map = map(issue);
        acts.add(
            new Act(
                id(party),
                id(issue),
                Nodes.texts(map, "options"),
                text(map, "undone"),
                ScenarioBuilder.basis(map)));
      }
    }
    return acts;
  }

  private Provision provision(Entry entry) {
    Mapping map = map(entry);
    Provision provision =
        new Provision(
            id(entry),
            text(map, "title"),
            conditions(map),
            whole(map, "from", 0),
            Math.max(1, whole(map, "phase", 1)),
            ScenarioBuilder.basis(map));
    numbers(map, "chances", provision.path("chances"));
    numbers(map, "cost", provision.path("cost"));
    return provision;
  }

  private Guarantee guarantee(Entry entry) {
    Mapping map = map(entry);
    Guarantee guarantee =
        new Guarantee(id(entry), text(map, "title"), conditions(map), ScenarioBuilder.basis(map));
    number(map, "strength", guarantee.path(), NONE);
    return guarantee;
  }

  private Breach breach(Entry entry) {
    Mapping map = map(entry);
    Breach breach =
        new Breach(
            id(entry), whole(map, "lag", 0), whole(map, "years", 0), ScenarioBuilder.basis(map));
    number(map, "discount", breach.path("discount"), ALL);
    number(map, "gain", breach.path("gain"), NONE);
    number(map, "answer", breach.path("answer"), NONE);
    number(map, "sanction", breach.path("sanction"), NONE);
    return breach;
  }

  private static List<Condition> conditions(Mapping map) {
    return Nodes.entries(map, "when").stream()
        .map(e -> new Condition(id(e), Nodes.texts(e.value())))
        .toList();
  }

  private void number(Mapping map, String key, String path, Uncertain usual) {
    numbers.put(path, map.get(key).flatMap(Numbers::range).orElse(usual));
  }

  private void some(Mapping map, String key, String path) {
    map.get(key).flatMap(Numbers::range).ifPresent(n -> numbers.put(path, n));
  }

  private void numbers(Mapping map, String key, String path) {
    numbers(Nodes.entries(map, key), path);
  }

  private void numbers(List<Entry> entries, String path) {
    entries.forEach(e -> numbers.put(path + "." + id(e), Numbers.range(e.value()).orElseThrow()));
  }

  private static int whole(Mapping map, String key, int usual) {
    return (int) exact(map, key, usual);
  }

  private static double exact(Mapping map, String key, double usual) {
    return map.get(key).map(Numbers::of).map(OptionalDouble::orElseThrow).orElse(usual);
  }

  private static String id(Entry entry) {
    return entry.key().text();
  }

  private static Mapping map(Entry entry) {
    return Nodes.mapping(entry.value()).orElseThrow();
  }

  private static String text(Mapping map, String key) {
    return Nodes.text(map, key).map(String::strip).orElse("");
  }
}
