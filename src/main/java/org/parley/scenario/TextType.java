package org.parley.scenario;

import java.util.Map;
import org.parley.document.Node;
import org.parley.document.Node.Scalar;

/** A text for people. */
record TextType() implements Type {

  @Override
  public void check(Node node, Scope scope) {
    if (!(node instanceof Scalar text) || text.isNothing() || text.text().isBlank()) {
      scope.wrong(node, words());
    } else if (text.text().codePoints().anyMatch(TextType::isControl)) {
      scope.wrong(node, "a text without control characters");
    }
  }

  // an escape such as "\e" could otherwise steer the reader's terminal
  private static boolean isControl(int c) {
    return Character.isISOControl(c) && c != '\n' && c != '\t';
  }

  @Override
  public Map<String, Object> schema() {
    return Schemas.text();
  }

  @Override
  public String words() {
    return "a text";
  }
}
