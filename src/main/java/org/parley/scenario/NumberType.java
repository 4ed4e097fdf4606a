package org.parley.scenario;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parley.document.Node;
import org.parley.document.Node.Broken;
import org.parley.document.Node.Scalar;
import org.parley.document.Node.Sequence;

/**
 * A number.
 *
 * @param bounds what it must lie between
 * @param orRange whether {@code [low, likely, high]} may stand instead
 */
record NumberType(Bounds bounds, boolean orRange) implements Type {

  static NumberType range(Bounds bounds) {
    return new NumberType(bounds, true);
  }

  static NumberType exact(Bounds bounds) {
    return new NumberType(bounds, false);
  }

  @Override
  public void check(Node node, Scope scope) {
    if (orRange && node instanceof Sequence list) {
      checkRange(list, scope);
    } else if (!isAllowed(node)) {
      scope.wrong(node, words(), hint(node));
    }
  }

  private boolean isAllowed(Node node) {
    return node instanceof Broken || Numbers.of(node).stream().anyMatch(bounds::includes);
  }

  private void checkRange(Sequence list, Scope scope) {
    if (list.items().size() != 3) {
      String found = "found a list of %s for %s".formatted(list.items().size(), scope.place());
      scope.problems().add(list.at(), found, words());
      return;
    }
    List<Node> bad = list.items().stream().filter(n -> !isAllowed(n)).toList();
    bad.forEach(n -> scope.wrong(n, exact(bounds).words(), hint(n)));
    if (bad.isEmpty() && Numbers.range(list).isEmpty()) {
      String found = "found %s for %s, which is out of order".formatted(show(list), scope.place());
      scope.problems().add(list.at(), found, "low <= likely <= high");
    }
  }

  private static String show(Sequence list) {
    return list.items().stream()
        .flatMap(n -> Nodes.text(n).stream())
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private static String hint(Node node) {
    if (!(node instanceof Scalar s) || s.text().length() > 30) {
      return "";
    }
    if (!s.plain() && s.text().matches("[-+\\d.eE]+")) {
      return "write it without the quotes";
    }
    return s.text().matches("-?\\d*,\\d+") ? "write " + s.text().replace(',', '.') : "";
  }

  @Override
  public Map<String, Object> schema() {
    Map<String, Object> range =
        Schemas.of("type", "array", "items", bounds.schema(), "minItems", 3, "maxItems", 3);
    return orRange ? Schemas.anyOf(List.of(bounds.schema(), range)) : bounds.schema();
  }

  @Override
  public String words() {
    return bounds.words() + (orRange ? ", or [low, likely, high]" : "");
  }
}
