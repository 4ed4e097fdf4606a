package org.parley.scenario;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.parley.document.Node;
import org.parley.document.Node.Entry;
import org.parley.document.Node.Mapping;

/**
 * Values by id.
 *
 * @param kind what the ids name
 * @param use what is done with the ids
 * @param value what each value is
 * @param least fewest entries
 */
record MapType(Kind kind, Use use, Type value, int least) implements Type {

  /** What a map does with its ids. */
  enum Use {
    /** Makes them known. */
    DECLARES,
    /** Names some of those declared elsewhere. */
    NAMES,
    /** Names all of those declared elsewhere. */
    NAMES_ALL
  }

  static MapType declaring(Kind kind, Type value) {
    return new MapType(kind, Use.DECLARES, value, 1);
  }

  static MapType naming(Kind kind, Type value) {
    return new MapType(kind, Use.NAMES, value, 0);
  }

  @Override
  public void check(Node node, Scope scope) {
    if (!(node instanceof Mapping map)) {
      scope.wrong(node, words());
      return;
    }
    Set<String> meant = new HashSet<>();
    map.entries().forEach(e -> checkEntry(e, scope, meant));
    if (map.whole()) {
      checkSize(map, scope);
      checkAll(meant, scope);
    }
  }

  private void checkEntry(Entry entry, Scope scope, Set<String> meant) {
    if (use == Use.DECLARES) {
      new NameType().check(entry.key(), scope);
    } else {
      RefType.to(kind).checkKnown(entry.key(), scope).ifPresent(meant::add);
    }
    Scope inner = scope.under(entry.key());
    value.check(entry.value(), kind == Kind.ISSUE ? inner.about(entry.key().text()) : inner);
  }

  private void checkSize(Mapping map, Scope scope) {
    int size = map.entries().size();
    if (size < least) {
      scope
          .problems()
          .add(scope.at(), scope.place() + " has " + count(size), "at least " + count(least));
    }
    if (use == Use.DECLARES && size > kind.most()) {
      scope
          .problems()
          .add(scope.at(), scope.place() + " has " + count(size), "at most " + count(kind.most()));
    }
  }

  private String count(int size) {
    return size + " " + (size == 1 ? kind.one() : kind.plural());
  }

  private void checkAll(Set<String> meant, Scope scope) {
    if (use == Use.NAMES_ALL) {
      scope.known(kind).stream()
          .flatMap(ids -> ids.stream())
          .filter(id -> !meant.contains(id))
          .forEach(
              id ->
                  scope.missing(
                      "entry for " + kind.one() + " " + id, "one for each " + kind.one()));
    }
  }

  @Override
  public Map<String, Object> schema() {
    Map<String, Object> schema = Schemas.of("type", "object");
    if (least > 0) {
      schema.put("minProperties", least);
    }
    if (use == Use.DECLARES) {
      schema.put("maxProperties", kind.most());
      schema.put("propertyNames", new NameType().schema());
    }
    schema.put("additionalProperties", value.schema());
    return schema;
  }

  @Override
  public String words() {
    return "a map: " + kind.one() + " id -> " + value.brief();
  }
}
