package org.parley.scenario;

import java.util.List;
import java.util.Map;
import org.parley.document.Node;
import org.parley.document.Node.Mapping;
import org.parley.document.Node.Sequence;

/** Something that is true of a state of a conflict or not, as a tree of YAML. */
record ExpressionType() implements Type {
  private static final RefType TAKEN = RefType.to(Kind.CONFLICT_OPTION);

  @Override
  public void check(Node node, Scope scope) {
    if (node instanceof Mapping) {
      ConflictFormat.EXPRESSION.check(node, scope);
    } else if (node instanceof Sequence list && !list.items().isEmpty()) {
      list.items().forEach(item -> check(item, scope));
    } else if (node instanceof Sequence) {
      scope.wrong(node, words());
    } else {
      TAKEN.check(node, scope);
    }
  }

  @Override
  public Map<String, Object> schema() {
    Map<String, Object> itself = ConflictFormat.EXPRESSION.schema();
    List<Map<String, Object>> one = List.of(Schemas.text(), itself);
    // a list in a list needs a definition of its own, which nobody writes: two deep is enough
    Map<String, Object> list =
        Schemas.of("type", "array", "minItems", 1, "items", Schemas.anyOf(one));
    return Schemas.anyOf(List.of(Schemas.text(), itself, list));
  }

  @Override
  public String words() {
    return "a conflict option (taken), a list (all of these), or a map with not, all, any, if and"
        + " then, or same";
  }

  @Override
  public String brief() {
    return "a conflict option, a list of them (all), or an expression";
  }
}
