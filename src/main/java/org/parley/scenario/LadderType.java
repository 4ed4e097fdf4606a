package org.parley.scenario;

import java.util.List;
import java.util.Map;
import org.parley.document.Node;
import org.parley.document.Node.Mapping;

/**
 * Worths that rise or fall evenly along the options.
 *
 * @param steps the ladder with its ends and its curve
 */
record LadderType(SectionType steps) implements Type {
  static final String RISING = "rising";
  static final String FALLING = "falling";
  private static final ChoiceType EVEN = ChoiceType.of(RISING, FALLING);

  @Override
  public void check(Node node, Scope scope) {
    if (node instanceof Mapping) {
      steps.check(node, scope);
    } else if (!EVEN.choices().contains(Nodes.text(node).orElse(""))) {
      scope.wrong(node, words(), Suggestion.hint(Nodes.text(node).orElse(""), EVEN.choices()));
    }
  }

  @Override
  public Map<String, Object> schema() {
    return Schemas.anyOf(List.of(EVEN.schema(), steps.schema()));
  }

  @Override
  public String words() {
    return "rising, falling or {from: 0, to: 1, curve: 1}";
  }
}
