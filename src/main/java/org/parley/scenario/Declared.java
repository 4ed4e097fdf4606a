package org.parley.scenario;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.document.Node;
import org.parley.document.Node.Mapping;

/**
 * The ids that a file declares, gathered before anything is checked. Where a section cannot be read
 * nothing is known about its ids, and references to it are not called unknown.
 *
 * @param ids by kind, for the sections that can be read
 * @param options option ids by issue, for the issues whose options can be read
 * @param silent issues that have a silent option, or may have one
 */
record Declared(
    Map<Kind, List<String>> ids, Map<String, List<String>> options, List<String> silent) {

  /** What is known of a file that is no map: nothing. */
  static final Declared NONE = new Declared(Map.of(), Map.of(), List.of());

  /** What a scenario may do without: where the section is left out, there are none. */
  private static final List<Kind> OPTIONAL = List.of(Kind.LOTTERY, Kind.VARIANT);

  static Declared in(Mapping root) {
    Map<Kind, List<String>> ids = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      root.get(kind.many()).flatMap(Declared::keys).ifPresent(keys -> ids.put(kind, keys));
    }
    futures(root).ifPresent(keys -> ids.put(Kind.FUTURE, keys));
    if (ScenarioFormat.SCENARIO.isReadable(root)) {
      OPTIONAL.stream().filter(k -> !root.has(k.many())).forEach(k -> ids.put(k, List.of()));
      if (root.has(ConflictFormat.SECTION) && !root.has(Kind.ISSUE.many())) {
        ids.put(Kind.ISSUE, List.of());
      }
    }
    root.get(ConflictFormat.SECTION).flatMap(Nodes::mapping).ifPresent(c -> conflict(c, ids));
    Map<String, List<String>> options = new LinkedHashMap<>();
    issues(root)
        .forEach(
            (id, m) -> m.get("options").flatMap(Declared::keys).ifPresent(o -> options.put(id, o)));
    List<String> silent =
        issues(root).entrySet().stream()
            .filter(
                e -> e.getValue().has("silent") || !ScenarioFormat.ISSUE.isReadable(e.getValue()))
            .map(Map.Entry::getKey)
            .toList();
    return new Declared(ids, options, silent);
  }

  private static void conflict(Mapping conflict, Map<Kind, List<String>> ids) {
    conflict
        .get("options")
        .flatMap(Declared::keys)
        .ifPresent(k -> ids.put(Kind.CONFLICT_OPTION, k));
    conflict.get("states").flatMap(Declared::keys).ifPresent(k -> ids.put(Kind.STATE, k));
    if (ConflictFormat.CONFLICT.isReadable(conflict) && !conflict.has("states")) {
      ids.put(Kind.STATE, List.of());
    }
  }

  /** The ids of a kind, if they are known. */
  Optional<List<String>> of(Kind kind) {
    return Optional.ofNullable(ids.get(kind));
  }

  /** The futures of all lotteries, unless one of these cannot be read. */
  private static Optional<List<String>> futures(Mapping root) {
    List<String> all = new ArrayList<>();
    for (Node.Entry lottery : Nodes.entries(root, Kind.LOTTERY.many())) {
      Optional<List<String>> futures = keys(lottery.value());
      if (futures.isEmpty()) {
        return Optional.empty();
      }
      all.addAll(futures.get());
    }
    return all.isEmpty() ? Optional.empty() : Optional.of(all);
  }

  private static Map<String, Mapping> issues(Mapping root) {
    Map<String, Mapping> issues = new LinkedHashMap<>();
    Nodes.entries(root, "issues")
        .forEach(e -> Nodes.mapping(e.value()).ifPresent(m -> issues.put(e.key().text(), m)));
    return issues;
  }

  private static Optional<List<String>> keys(Node node) {
    return Nodes.mapping(node).map(m -> m.entries().stream().map(e -> e.key().text()).toList());
  }
}
