package org.parley.scenario;

import java.util.List;
import java.util.Map;
import org.parley.document.Node;
import org.parley.document.Node.Broken;
import org.parley.document.Node.Mapping;
import org.parley.document.Node.Scalar;
import org.parley.document.Node.Sequence;

/** Values by path. What the paths name, and which values they take, only a scenario can tell. */
record PathsType() implements Type {

  @Override
  public void check(Node node, Scope scope) {
    if (!(node instanceof Mapping map) || map.entries().isEmpty()) {
      scope.wrong(node, words());
      return;
    }
    map.entries().forEach(e -> checkValue(e.value(), scope.under(e.key())));
  }

  private static void checkValue(Node value, Scope scope) {
    boolean isList =
        value instanceof Sequence list
            && !list.items().isEmpty()
            && list.items().stream().allMatch(i -> i instanceof Scalar || i instanceof Broken);
    boolean isOne = value instanceof Broken || value instanceof Scalar;
    if (!isList && !isOne) {
      scope.wrong(value, "a value, a list of values, FROM:TO:STEP, LOW..HIGH or own");
    }
  }

  @Override
  public Map<String, Object> schema() {
    Map<String, Object> one = Schemas.of("type", List.of("string", "number"));
    Map<String, Object> value =
        Schemas.anyOf(List.of(one, Schemas.of("type", "array", "items", one, "minItems", 1)));
    return Schemas.of("type", "object", "minProperties", 1, "additionalProperties", value);
  }

  @Override
  public String words() {
    return "a map: path -> values";
  }
}
