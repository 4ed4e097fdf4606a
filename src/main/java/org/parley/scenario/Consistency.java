package org.parley.scenario;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.parley.document.Node;
import org.parley.document.Node.Entry;
import org.parley.document.Node.Mapping;
import org.parley.model.Uncertain;

/** Checks of what no single value can show: sums, circles, silence, rules. */
final class Consistency {
  private Consistency() {}

  static void check(Mapping root, Scope scope) {
    for (Entry sheet : Nodes.entries(root, "sheets")) {
      weights(root, sheet, at(scope, "sheets", sheet));
    }
    for (Entry lottery : Nodes.entries(root, "lotteries")) {
      Nodes.mapping(lottery.value()).ifPresent(m -> lottery(m, at(scope, "lotteries", lottery)));
    }
    alike(root, "parties", scope);
    alike(root, "variants", scope);
    redLines(root, scope);
    CircumstanceChecks.check(root, scope);
    ConflictChecks.check(root, scope);
    Texts texts = Texts.of(root);
    if (texts.variants().size() <= Kind.VARIANT.most()) {
      for (Entry variant : Nodes.entries(root, "variants")) {
        variant(texts, variant, at(scope, "variants", variant));
      }
    }
    if (Nodes.entries(root, "rules").size() <= Kind.RULE.most()) {
      Rules.check(root, scope);
    }
  }

  /**
   * Reports ids that differ only in case: they name files, which many systems would then mix up.
   */
  private static void alike(Mapping root, String section, Scope scope) {
    Map<String, String> seen = new HashMap<>();
    for (Entry entry : Nodes.entries(root, section)) {
      String id = entry.key().text();
      String before = seen.putIfAbsent(id.toLowerCase(Locale.ROOT), id);
      if (before != null && !before.equals(id)) {
        String found = "\"%s\" differs from \"%s\" only in case".formatted(id, before);
        scope.problems().add(entry.key().at(), found, "an id that is different in lower case");
      }
    }
  }

  private static Scope at(Scope scope, String section, Entry entry) {
    Scope here = scope.under(entry.key());
    return new Scope(
        here.declared(),
        here.problems(),
        section + "." + entry.key().text(),
        here.at(),
        here.issue());
  }

  private static void weights(Mapping root, Entry entry, Scope scope) {
    OptionalDouble known = Totals.of(root, entry.key().text(), scope.declared());
    Optional<Mapping> map = Nodes.mapping(entry.value());
    if (known.isEmpty() || map.isEmpty()) {
      return;
    }
    Mapping sheet = map.get();
    double total = known.getAsDouble();
    if (sheet.entries().isEmpty() && sheet.whole() && total != 0) {
      scope.missing("ratings", "weights that add to " + Numbers.show(total));
    }
    Sums.check(
        sheet,
        n -> number(n, "weight", Bounds.NOT_NEGATIVE),
        total,
        "the weights of " + scope.place(),
        scope);
  }

  private static void lottery(Mapping futures, Scope scope) {
    Sums.check(
        futures,
        n -> number(n, "probability", Bounds.UNIT),
        1,
        "the probabilities of " + scope.place(),
        scope);
    futures.entries().forEach(e -> silence(e, scope.under(e.key())));
  }

  private static Optional<Uncertain> number(Node node, String key, Bounds bounds) {
    return Nodes.mapping(node)
        .flatMap(m -> m.get(key))
        .flatMap(Numbers::range)
        .filter(bounds::includes);
  }

  /** Reports the silence of a future, unless its package is not all there to be read. */
  private static void silence(Entry future, Scope scope) {
    Optional<Mapping> map = Nodes.mapping(future.value()).filter(ScenarioFormat.FUTURE::isReadable);
    Optional<Node> cells = map.flatMap(m -> m.get("package"));
    if (map.isPresent() && cells.stream().allMatch(Consistency::isWhole)) {
      mute(cells.map(Consistency::keys).orElse(List.of()), scope);
    }
  }

  private static boolean isWhole(Node node) {
    return node instanceof Mapping m && m.whole();
  }

  private static List<String> keys(Node node) {
    return Nodes.mapping(node).stream()
        .flatMap(m -> m.entries().stream())
        .map(e -> e.key().text())
        .toList();
  }

  /** Reports the issues that are silent because nobody names them, but have no silent option. */
  private static void mute(Collection<String> named, Scope scope) {
    Declared declared = scope.declared();
    String mute =
        declared.of(Kind.ISSUE).orElse(List.of()).stream()
            .filter(i -> CellType.isMute(i, declared) && !named.contains(i))
            .collect(Collectors.joining(", "));
    // an unknown issue is reported already and may be one of these misspelt
    if (!mute.isEmpty() && declared.of(Kind.ISSUE).orElse(List.of()).containsAll(named)) {
      String what = "%s says nothing on %s, without a silent option".formatted(scope.place(), mute);
      scope.problems().add(scope.at(), what, "a cell for each, or silent: in these issues");
    }
  }

  private static void redLines(Mapping root, Scope scope) {
    for (Entry party : Nodes.entries(root, "redLines")) {
      for (Entry line : Nodes.mapping(party.value()).map(Mapping::entries).orElse(List.of())) {
        Scope here = at(scope, "redLines." + party.key().text(), line).about(line.key().text());
        List<String> never =
            Nodes.mapping(line.value()).map(m -> Nodes.texts(m, "never")).orElse(List.of());
        if (here.known(Kind.OPTION).filter(never::containsAll).isPresent()) {
          here.problems()
              .add(
                  line.key().at(),
                  here.place() + " refuses every option, so that no deal is possible",
                  "at least one option left");
        }
      }
    }
  }

  private static void variant(Texts texts, Entry entry, Scope scope) {
    for (String key : List.of("basedOn", "revises")) {
      List<String> circle = texts.circle(entry.key().text(), key);
      if (!circle.isEmpty()) {
        scope
            .problems()
            .add(
                scope.at(),
                "%s goes in a circle: %s".formatted(key, String.join(" -> ", circle)),
                "a text that does not lead back to itself");
      }
    }
    texts.silentlyNamed(entry.key().text()).ifPresent(named -> mute(named, scope));
  }
}
