package org.parley.scenario;

import java.util.Map;
import org.parley.document.Node;
import org.parley.document.Node.Scalar;

/** An id of something that is declared here. */
record NameType() implements Type {
  @Override
  public void check(Node node, Scope scope) {
    if (!(node instanceof Scalar name) || name.isNothing()) {
      scope.wrong(node, words());
    } else if (Ids.RESERVED.contains(name.text())) {
      scope.wrong(node, "another id: the word is reserved");
    } else if (!Ids.hasShape(name.text())) {
      scope.wrong(node, words());
    }
  }

  @Override
  public Map<String, Object> schema() {
    Map<String, Object> schema = Schemas.text();
    schema.put("pattern", "^" + Ids.SHAPE + "$");
    schema.put("not", Schemas.of("enum", Ids.RESERVED));
    return schema;
  }

  @Override
  public String words() {
    return "an id of 1 to 40 letters (a-z, A-Z), digits, - or _";
  }
}
