package org.parley.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.document.Node;
import org.parley.document.Node.Mapping;
import org.parley.document.Node.Sequence;

/** A worth for each option of the issue at hand: a list in the order of the options, or a map. */
record WorthType() implements Type {
  private static final NumberType WORTH = NumberType.range(Bounds.UNIT);
  private static final MapType BY_OPTION =
      new MapType(Kind.OPTION, MapType.Use.NAMES_ALL, WORTH, 0);

  @Override
  public void check(Node node, Scope scope) {
    if (node instanceof Mapping) {
      BY_OPTION.check(node, scope);
    } else if (node instanceof Sequence list) {
      list.items().forEach(n -> WORTH.check(n, scope));
      checkLength(list, scope);
    } else {
      scope.wrong(node, words());
    }
  }

  private static void checkLength(Sequence list, Scope scope) {
    Optional<List<String>> options = scope.known(Kind.OPTION);
    int size = list.items().size();
    if (options.isPresent() && options.get().size() != size) {
      scope
          .problems()
          .add(
              list.at(),
              "%s has %s worths".formatted(scope.place(), size),
              "%s, one for each of %s"
                  .formatted(options.get().size(), String.join(", ", options.get())));
    }
  }

  @Override
  public Map<String, Object> schema() {
    return Schemas.anyOf(
        List.of(
            Schemas.of("type", "array", "items", WORTH.schema(), "minItems", 1),
            Schemas.of(
                "type", "object", "additionalProperties", WORTH.schema(), "minProperties", 1)));
  }

  @Override
  public String words() {
    return "a worth for each option, each "
        + WORTH.words()
        + ": a list in their order, or a map option -> worth";
  }
}
