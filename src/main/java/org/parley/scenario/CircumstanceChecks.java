package org.parley.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.document.Node.Entry;
import org.parley.document.Node.Mapping;
import org.parley.model.Uncertain;

/** Checks of what moves the case besides the texts that no single value can show. */
final class CircumstanceChecks {
  private final Mapping root;
  private final Scope scope;

  private CircumstanceChecks(Mapping root, Scope scope) {
    this.root = root;
    this.scope = scope;
  }

  static void check(Mapping root, Scope scope) {
    CircumstanceChecks checks = new CircumstanceChecks(root, scope);
    checks.each("pressures", checks::pressure);
    checks.each("wars", checks::war);
    checks.each("ratifiers", checks::ratifier);
    for (Entry party : Nodes.entries(root, "acts")) {
      Nodes.mapping(party.value()).ifPresent(m -> m.entries().forEach(e -> checks.act(party, e)));
    }
    checks.each("provisions", checks::provision);
    checks.each("breaches", checks::breach);
  }

  private interface Check {
    void of(Entry entry, Mapping map);
  }

  private void each(String section, Check check) {
    for (Entry entry : Nodes.entries(root, section)) {
      Nodes.mapping(entry.value()).ifPresent(m -> check.of(entry, m));
    }
  }

  private void report(Entry at, String found, String expected) {
    scope.problems().add(at.key().at(), found, expected);
  }

  private void pressure(Entry entry, Mapping map) {
    for (Entry lottery : Nodes.entries(map, "odds")) {
      Nodes.mapping(lottery.value())
          .ifPresent(m -> m.entries().forEach(f -> future(f, lottery.key().text())));
    }
    boolean isOfWar = map.has("front") || map.has("staying");
    if (isOfWar && root.get("wars").isEmpty()) {
      report(
          entry,
          "pressures.%s changes a war, but no lottery takes years".formatted(entry.key().text()),
          "a section wars");
    }
    Nodes.entries(map, "staying").forEach(this::staying);
    Optional<Uncertain> credibility = map.get("credibility").flatMap(Numbers::range);
    if (credibility.filter(c -> c.high() == 0).isPresent()) {
      report(
          entry,
          "pressures.%s is a threat that nobody would carry out: its credibility is 0"
              .formatted(entry.key().text()),
          "a credibility above 0, or no such threat");
    }
  }

  /** Reports a staying power of a party that is no side of any war. */
  private void staying(Entry named) {
    List<String> sides =
        Nodes.entries(root, "wars").stream()
            .flatMap(w -> Nodes.mapping(w.value()).stream())
            .flatMap(m -> Nodes.entries(m, "sides").stream())
            .map(s -> s.key().text())
            .distinct()
            .toList();
    if (!sides.isEmpty() && !sides.contains(named.key().text())) {
      report(
          named,
          "party %s is not a side of any war".formatted(named.key().quoted()),
          "one of " + String.join(", ", sides));
    }
  }

  /** Reports a future that another lottery has. */
  private void future(Entry named, String lottery) {
    Optional<List<String>> known = futures(lottery);
    boolean isElsewhere =
        scope.declared().of(Kind.FUTURE).filter(f -> f.contains(named.key().text())).isPresent();
    if (isElsewhere && known.filter(f -> !f.contains(named.key().text())).isPresent()) {
      report(
          named,
          "future %s is not one of lottery %s".formatted(named.key().quoted(), lottery),
          "one of " + String.join(", ", known.get()));
    }
  }

  private Optional<List<String>> futures(String lottery) {
    return Nodes.entries(root, "lotteries").stream()
        .filter(e -> e.key().text().equals(lottery))
        .findFirst()
        .flatMap(e -> Nodes.mapping(e.value()))
        .map(m -> m.entries().stream().map(f -> f.key().text()).toList());
  }

  private void war(Entry entry, Mapping map) {
    String lottery = entry.key().text();
    Nodes.entries(map, "line").forEach(f -> future(f, lottery));
    List<Entry> sides = Nodes.entries(map, "sides");
    if (sides.size() > 2) {
      report(entry, "wars.%s has %d sides".formatted(lottery, sides.size()), "two sides");
    }
    named(entry, map, "left", lottery);
    Nodes.entries(map, "discount").forEach(e -> fallback(e, "discount", lottery));
    Nodes.entries(map, "cost").forEach(e -> fallback(e, "cost", lottery));
    for (Entry side : sides) {
      Nodes.mapping(side.value()).ifPresent(m -> named(side, m, "collapse", lottery));
    }
  }

  /** Reports a number of a party that does not fall back on the lottery: it would do nothing. */
  private void fallback(Entry named, String key, String lottery) {
    String party = named.key().text();
    boolean isOther =
        Nodes.entries(root, "noDeal").stream()
            .filter(e -> e.key().text().equals(party))
            .flatMap(e -> Nodes.mapping(e.value()).stream())
            .anyMatch(m -> !Nodes.text(m, "lottery").orElse("").equals(lottery));
    if (isOther) {
      report(
          named,
          "%s of %s does nothing: its no deal is not lottery %s"
              .formatted(key, named.key().quoted(), lottery),
          "a party whose no deal is that lottery");
    }
  }

  /** Reports a value that names a future of another lottery. */
  private void named(Entry at, Mapping map, String key, String lottery) {
    Optional<String> future = Nodes.text(map, key);
    Optional<List<String>> known = futures(lottery);
    if (future.isPresent()
        && scope.declared().of(Kind.FUTURE).filter(f -> f.contains(future.get())).isPresent()
        && known.filter(f -> !f.contains(future.get())).isPresent()) {
      report(
          at,
          "%s \"%s\" is not a future of lottery %s".formatted(key, future.get(), lottery),
          "one of " + String.join(", ", known.get()));
    }
  }

  private void ratifier(Entry entry, Mapping map) {
    double seats =
        Nodes.entries(map, "blocs").stream()
            .flatMap(b -> Nodes.mapping(b.value()).stream())
            .mapToDouble(b -> b.get("seats").map(n -> Numbers.of(n).orElse(0)).orElse(0.0))
            .sum();
    double needed = map.get("needed").map(n -> Numbers.of(n).orElse(0)).orElse(0.0);
    if (seats > 0 && needed > seats) {
      report(
          entry,
          "ratifiers.%s needs %s votes of %s seats"
              .formatted(entry.key().text(), Numbers.show(needed), Numbers.show(seats)),
          "at most " + Numbers.show(seats));
    }
    if (map.get("share").map(n -> Numbers.of(n).orElse(0)).orElse(0.0) == 1) {
      report(
          entry,
          "ratifiers.%s needs the share 1 of the voters".formatted(entry.key().text()),
          "a share below 1");
    }
  }

  private void act(Entry party, Entry issue) {
    Optional<Mapping> map = Nodes.mapping(issue.value());
    Optional<String> undone = map.flatMap(m -> Nodes.text(m, "undone"));
    if (undone.isPresent() && Nodes.texts(map.get(), "options").contains(undone.get())) {
      report(
          issue,
          "acts.%s.%s: option \"%s\" needs the act and holds without it"
              .formatted(party.key().text(), issue.key().text(), undone.get()),
          "an undone option that is not one of options");
    }
  }

  private void provision(Entry entry, Mapping map) {
    Map<String, Double> likely = new TreeMap<>();
    for (Entry chance : Nodes.entries(map, "chances")) {
      Numbers.range(chance.value()).ifPresent(r -> likely.put(chance.key().text(), r.likely()));
    }
    double sum = likely.values().stream().mapToDouble(Double::doubleValue).sum();
    if (likely.size() == Nodes.entries(map, "chances").size() && !Numbers.isClose(sum, 0)) {
      report(
          entry,
          "the chances of provisions.%s add to %s".formatted(entry.key().text(), Numbers.show(sum)),
          "0: what one future gains others lose");
    }
    Nodes.entries(root, "lotteries").forEach(l -> provision(entry, likely, l.key().text(), sum));
  }

  /** Reports chances that add to 0 only over several lotteries. */
  private void provision(Entry entry, Map<String, Double> likely, String lottery, double all) {
    double sum =
        futures(lottery).stream()
            .flatMap(List::stream)
            .mapToDouble(f -> likely.getOrDefault(f, 0.0))
            .sum();
    if (Numbers.isClose(all, 0) && !Numbers.isClose(sum, 0)) {
      report(
          entry,
          "the chances of provisions.%s add to %s in lottery %s"
              .formatted(entry.key().text(), Numbers.show(sum), lottery),
          "0 in each lottery: what one future gains others of it lose");
    }
  }

  /** What follows a breach is a lottery, so the party must have one. */
  private void breach(Entry entry, Mapping map) {
    Optional<Mapping> noDeal =
        Nodes.entries(root, "noDeal").stream()
            .filter(e -> e.key().text().equals(entry.key().text()))
            .findFirst()
            .flatMap(e -> Nodes.mapping(e.value()));
    if (map.whole() && noDeal.filter(m -> m.has("points")).isPresent()) {
      report(
          entry,
          "breaches.%s has no lottery to fall back on: its no deal is a number of points"
              .formatted(entry.key().text()),
          "a party whose no deal is a lottery");
    }
  }
}
