package org.parley.scenario;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.parley.document.Node;
import org.parley.document.Node.Scalar;
import org.parley.document.Node.Sequence;

/**
 * A list.
 *
 * @param item what each item is
 * @param orOne whether a single item may stand without a list; such a list has each item once
 */
record ListType(Type item, boolean orOne) implements Type {

  static ListType oneOrMore(Type item) {
    return new ListType(item, true);
  }

  @Override
  public void check(Node node, Scope scope) {
    if (node instanceof Sequence list) {
      checkAll(list, scope);
    } else if (orOne && node instanceof Scalar) {
      item.check(node, scope);
    } else {
      scope.wrong(node, words());
    }
  }

  private void checkAll(Sequence list, Scope scope) {
    if (orOne && list.items().isEmpty()) {
      scope.wrong(list, words());
    }
    Set<String> seen = new HashSet<>();
    for (Node node : list.items()) {
      item.check(node, scope);
      if (orOne && node instanceof Scalar s && !seen.add(s.text())) {
        scope
            .problems()
            .add(s.at(), s.quoted() + " is named twice in " + scope.place(), "each once");
      }
    }
  }

  @Override
  public Map<String, Object> schema() {
    return orOne
        ? Schemas.oneOrMore(item.schema())
        : Schemas.of("type", "array", "items", item.schema());
  }

  @Override
  public String words() {
    return orOne ? item.words() + ", or a list of them" : "a list, each item " + item.words();
  }
}
