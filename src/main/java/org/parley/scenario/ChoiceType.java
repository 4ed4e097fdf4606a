package org.parley.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.parley.document.Node;

/**
 * One of some words.
 *
 * @param choices the words
 */
record ChoiceType(List<String> choices) implements Type {

  static ChoiceType of(String... choices) {
    return new ChoiceType(List.of(choices));
  }

  @Override
  public void check(Node node, Scope scope) {
    String text = Nodes.text(node).orElse("");
    if (!choices.contains(text)) {
      scope.wrong(node, words(), Suggestion.hint(text, choices));
    }
  }

  @Override
  public Map<String, Object> schema() {
    List<Object> values = new ArrayList<>(choices);
    choices.stream().filter(c -> c.matches("\\d+")).map(Integer::valueOf).forEach(values::add);
    return Schemas.of("enum", values);
  }

  @Override
  public String words() {
    return choices.size() == 1 ? choices.get(0) : "one of " + String.join(", ", choices);
  }
}
