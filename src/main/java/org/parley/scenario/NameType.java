package org.parley.scenario;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.parley.document.Node;
import org.parley.document.Node.Scalar;

/** An id of something that is declared here. */
record NameType() implements Type {
  private static final String SHAPE = "[A-Za-z0-9_-]{1,40}";
  private static final Pattern PATTERN = Pattern.compile(SHAPE);
  private static final List<String> RESERVED =
      List.of("silent", "unknown", "assumed", "all", "signers");

  @Override
  public void check(Node node, Scope scope) {
    if (!(node instanceof Scalar name) || name.isNothing()) {
      scope.wrong(node, words());
    } else if (RESERVED.contains(name.text())) {
      scope.wrong(node, "another id: the word is reserved");
    } else if (!PATTERN.matcher(name.text()).matches()) {
      scope.wrong(node, words());
    }
  }

  @Override
  public Map<String, Object> schema() {
    Map<String, Object> schema = Schemas.text();
    schema.put("pattern", "^" + SHAPE + "$");
    schema.put("not", Schemas.of("enum", RESERVED));
    return schema;
  }

  @Override
  public String words() {
    return "an id of 1 to 40 letters (a-z, A-Z), digits, - or _";
  }
}
