package org.parley.scenario;

import java.util.Map;
import org.parley.document.Node;

/**
 * A whole number.
 *
 * @param least lowest
 * @param most highest
 */
record WholeType(long least, long most) implements Type {

  @Override
  public void check(Node node, Scope scope) {
    if (!(node instanceof Node.Broken) && Numbers.of(node).stream().noneMatch(this::includes)) {
      scope.wrong(node, words());
    }
  }

  private boolean includes(double number) {
    return number >= least && number <= most && number == StrictMath.rint(number);
  }

  @Override
  public Map<String, Object> schema() {
    return Schemas.of("type", "integer", "minimum", least, "maximum", most);
  }

  @Override
  public String words() {
    return "a whole number from %d to %d".formatted(least, most);
  }
}
