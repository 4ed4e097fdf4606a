package org.parley.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.document.Node;
import org.parley.document.Node.Entry;
import org.parley.document.Node.Mapping;

/**
 * A map with given keys.
 *
 * @param name what it is, which is also its name in the schema
 * @param meaning a paragraph for the reference page
 * @param keys the keys, in the order in which they are best written
 * @param constraints what the keys must fulfil together
 */
record SectionType(String name, String meaning, List<Key> keys, List<Constraint> constraints)
    implements Type {

  @Override
  public void check(Node node, Scope scope) {
    if (!(node instanceof Mapping map)) {
      scope.wrong(node, words());
      return;
    }
    Set<String> there = new HashSet<>();
    map.entries().forEach(e -> checkEntry(e, scope).ifPresent(there::add));
    if (map.whole()) {
      keys.stream()
          .filter(k -> k.required() && !there.contains(k.name()))
          .filter(k -> !there.contains(k.unless()))
          .forEach(k -> scope.missing(k.name(), k.type().words()));
      constraints.stream()
          .filter(c -> !c.holds().test(map, there))
          .forEach(c -> scope.problems().add(scope.at(), broken(map, scope), c.words()));
    }
  }

  private static String broken(Mapping map, Scope scope) {
    List<String> keys = map.entries().stream().map(e -> e.key().text()).toList();
    return "%s has %s"
        .formatted(
            scope.place(), keys.isEmpty() ? "no keys" : "the keys " + String.join(", ", keys));
  }

  /** Checks the value of a key and returns the key, or the one that was probably meant. */
  private Optional<String> checkEntry(Entry entry, Scope scope) {
    String name = entry.key().text();
    Optional<Key> known = key(name);
    if (known.isPresent()) {
      known.get().type().check(entry.value(), scope.under(entry.key()));
      return Optional.of(name);
    }
    String found = "unknown key %s in %s".formatted(entry.key().quoted(), scope.place());
    scope
        .problems()
        .add(
            entry.key().at(),
            found,
            "one of " + String.join(", ", names()),
            Suggestion.hint(name, names()));
    return Suggestion.of(name, names());
  }

  private Optional<Key> key(String name) {
    return keys.stream().filter(k -> k.name().equals(name)).findFirst();
  }

  /**
   * Whether everything written in a map can be told: a key that is not known may be any key
   * misspelt.
   */
  boolean isReadable(Mapping map) {
    return map.whole() && map.entries().stream().allMatch(e -> names().contains(e.key().text()));
  }

  private List<String> names() {
    return keys.stream().map(Key::name).toList();
  }

  @Override
  public Map<String, Object> schema() {
    return Schemas.of("$ref", "#/definitions/" + name);
  }

  /** The section itself as JSON Schema. */
  Map<String, Object> definition() {
    Map<String, Object> properties = new LinkedHashMap<>();
    keys.forEach(k -> properties.put(k.name(), property(k)));
    List<String> required = keys.stream().filter(Key::isAlwaysRequired).map(Key::name).toList();
    Map<String, Object> schema = Schemas.of("type", "object", "description", meaning);
    schema.put("properties", properties);
    if (!required.isEmpty()) {
      schema.put("required", required);
    }
    schema.put("additionalProperties", false);
    List<Map<String, Object>> all = new ArrayList<>();
    constraints.forEach(c -> all.add(c.schema()));
    keys.stream()
        .filter(k -> k.required() && !k.isAlwaysRequired())
        .forEach(k -> all.add(Schemas.anyOf(List.of(needs(k.name()), needs(k.unless())))));
    if (!all.isEmpty()) {
      schema.put("allOf", all);
    }
    return schema;
  }

  private static Map<String, Object> needs(String key) {
    return Schemas.of("required", List.of(key));
  }

  private static Map<String, Object> property(Key key) {
    // in draft 7 nothing beside a $ref counts, so the description goes around it
    return Schemas.of("description", key.meaning(), "allOf", List.of(key.type().schema()));
  }

  @Override
  public String words() {
    return "a map with the keys " + String.join(", ", names());
  }

  @Override
  public String brief() {
    return name;
  }
}
