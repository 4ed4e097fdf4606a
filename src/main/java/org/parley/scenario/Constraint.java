package org.parley.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.parley.document.Node.Mapping;

/**
 * Something that the keys of a section must fulfil together.
 *
 * @param words what must hold, for messages and the reference page
 * @param schema the same as JSON Schema
 * @param holds whether it holds for a map and the keys that are there or were meant to be
 */
record Constraint(
    String words, Map<String, Object> schema, BiPredicate<Mapping, Set<String>> holds) {

  static Constraint exactlyOne(String one, String other) {
    return new Constraint(
        "exactly one of %s and %s".formatted(one, other),
        Schemas.of("oneOf", List.of(requires(one), requires(other))),
        (map, keys) -> keys.contains(one) != keys.contains(other));
  }

  static Constraint oneOf(String... names) {
    return new Constraint(
        "exactly one of " + String.join(", ", names),
        Schemas.of("oneOf", Arrays.stream(names).map(Constraint::requires).toList()),
        (map, keys) -> Arrays.stream(names).filter(keys::contains).count() == 1);
  }

  /** Keys that go together, where a key without which they would be required is there. */
  static Constraint together(String unless, String... names) {
    List<String> all = List.of(names);
    Map<String, Object> each = Schemas.of();
    all.forEach(n -> each.put(n, all.stream().filter(o -> !o.equals(n)).toList()));
    return new Constraint(
        String.join(", ", all) + " together or not at all",
        Schemas.of("dependencies", each),
        (map, keys) ->
            !keys.contains(unless)
                || keys.containsAll(all)
                || all.stream().noneMatch(keys::contains));
  }

  /** A key that goes with one of two keys of which exactly one is there, and not with the other. */
  static Constraint onlyWith(String key, String other, String instead) {
    return new Constraint(
        "%s only together with %s".formatted(key, other),
        Schemas.of("dependencies", Schemas.of(key, List.of(other))),
        (map, keys) -> !keys.contains(key) || keys.contains(other) || !keys.contains(instead));
  }

  /** A key that says nothing without another. */
  static Constraint onlyWith(String key, String other) {
    return new Constraint(
        "%s only together with %s".formatted(key, other),
        Schemas.of("dependencies", Schemas.of(key, List.of(other))),
        (map, keys) -> !keys.contains(key) || keys.contains(other));
  }

  static Constraint someOf(String... names) {
    return new Constraint(
        "at least one of " + String.join(", ", names),
        Schemas.anyOf(Arrays.stream(names).map(Constraint::requires).toList()),
        (map, keys) -> Arrays.stream(names).anyMatch(keys::contains));
  }

  static Constraint assumedNeedsWhy() {
    Map<String, Object> assumed = Schemas.of("const", RefType.ASSUMED);
    Map<String, Object> source =
        Schemas.anyOf(List.of(assumed, Schemas.of("type", "array", "contains", assumed)));
    Map<String, Object> isAssumed = requires("source");
    isAssumed.put("properties", Schemas.of("source", source));
    return new Constraint(
        "why, where the source is assumed",
        Schemas.of("if", isAssumed, "then", requires("why")),
        (map, keys) ->
            !Nodes.texts(map, "source").contains(RefType.ASSUMED) || keys.contains("why"));
  }

  private static Map<String, Object> requires(String key) {
    return Schemas.of("required", List.of(key));
  }
}
