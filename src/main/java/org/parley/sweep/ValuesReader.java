package org.parley.sweep;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.parley.document.Node;
import org.parley.document.Position;
import org.parley.document.Problems;
import org.parley.scenario.Numbers;
import org.parley.scenario.Settable;
import org.parley.scenario.Suggestion;

/**
 * Reads what a path is varied over: {@code FROM:TO:STEP}, {@code LOW..HIGH}, {@code a,b,c}, a list,
 * or {@code own}.
 */
final class ValuesReader {
  private static final String FORMS = "FROM:TO:STEP, LOW..HIGH, values parted by commas, or own";

  private final String path;
  private final Settable settable;
  private final Problems problems;

  ValuesReader(String path, Settable settable, Problems problems) {
    this.path = path;
    this.settable = settable;
    this.problems = problems;
  }

  /** Numbers, or a report of what is wrong. */
  Optional<Values> numbers(Node node) {
    if (node instanceof Node.Sequence list) {
      return listed(list.items());
    }
    if (!(node instanceof Node.Scalar scalar) || scalar.isNothing()) {
      return wrong(node, FORMS);
    }
    String text = scalar.text();
    if (text.equals(Values.Own.WORD)) {
      return Optional.of(new Values.Own());
    }
    if (text.contains("..")) {
      return range(scalar);
    }
    return text.contains(":") ? steps(scalar) : listed(parts(scalar));
  }

  /** Words, or a report of what is wrong. */
  Optional<Values> words(Node node, List<String> known) {
    List<Node> nodes = parts(node);
    List<String> words = new ArrayList<>();
    int before = problems.inOrder().size();
    for (Node item : nodes) {
      String word = item instanceof Node.Scalar s ? s.text() : "";
      if (!known.contains(word)) {
        String found = "found %s for %s".formatted(item.describe(), path);
        String one = "one of " + String.join(", ", known);
        problems.add(item.at(), found, one, Suggestion.hint(word, known));
      }
      words.add(word);
    }
    eachOnce(words, node.at());
    return problems.inOrder().size() == before
        ? Optional.of(new Values.Words(words))
        : Optional.empty();
  }

  private static List<Node> parts(Node node) {
    if (node instanceof Node.Sequence list) {
      return list.items();
    }
    if (!(node instanceof Node.Scalar scalar)) {
      return List.of(node);
    }
    String text = scalar.text().strip();
    boolean isBracketed = text.startsWith("[") && text.endsWith("]");
    String inner = isBracketed ? text.substring(1, text.length() - 1) : text;
    List<Node> parts = new ArrayList<>();
    for (String part : inner.split(",", -1)) {
      parts.add(new Node.Scalar(scalar.at(), part.strip(), true));
    }
    return parts;
  }

  private Optional<Values> listed(List<Node> nodes) {
    List<BigDecimal> numbers = new ArrayList<>();
    nodes.forEach(n -> number(n).ifPresent(numbers::add));
    eachOnce(numbers, nodes.isEmpty() ? null : nodes.get(0).at());
    return numbers.size() == nodes.size() && !nodes.isEmpty()
        ? Optional.of(new Values.Numbers(numbers))
        : Optional.empty();
  }

  private void eachOnce(List<?> values, Position at) {
    Set<Object> seen = new HashSet<>();
    for (Object value : values) {
      if (!seen.add(value)) {
        problems.add(at, "%s has the value %s twice".formatted(path, value), "each value once");
        return;
      }
    }
  }

  private Optional<Values> range(Node.Scalar scalar) {
    String[] ends = scalar.text().split("\\.\\.", -1);
    if (ends.length != 2) {
      return wrong(scalar, FORMS);
    }
    Optional<BigDecimal> low = number(part(scalar, ends[0]));
    Optional<BigDecimal> high = number(part(scalar, ends[1]));
    if (low.isEmpty() || high.isEmpty()) {
      return Optional.empty();
    }
    if (low.get().compareTo(high.get()) >= 0) {
      problems.add(
          scalar.at(),
          "the range %s of %s is empty".formatted(scalar.text(), path),
          "LOW..HIGH with LOW below HIGH");
      return Optional.empty();
    }
    return Optional.of(new Values.Range(low.get(), high.get()));
  }

  private Optional<Values> steps(Node.Scalar scalar) {
    String[] parts = scalar.text().split(":", -1);
    if (parts.length != 3) {
      return wrong(scalar, FORMS);
    }
    Optional<BigDecimal> from = number(part(scalar, parts[0]));
    Optional<BigDecimal> to = number(part(scalar, parts[1]));
    Optional<BigDecimal> step = plain(part(scalar, parts[2]));
    if (from.isEmpty() || to.isEmpty() || step.isEmpty()) {
      return Optional.empty();
    }
    return checked(new Values.Steps(from.get(), to.get(), step.get()), scalar);
  }

  private Optional<Values> checked(Values.Steps steps, Node.Scalar scalar) {
    boolean isAway = steps.to().compareTo(steps.from()) * steps.step().signum() < 0;
    if (steps.step().signum() == 0) {
      problems.add(scalar.at(), "the step of " + path + " is 0", "another step");
    } else if (isAway) {
      problems.add(
          scalar.at(),
          "%s of %s is empty: the step leads away from %s"
              .formatted(scalar.text(), path, steps.to().toPlainString()),
          "a step of the other sign, or the ends the other way round");
    } else {
      return Optional.of(steps);
    }
    return Optional.empty();
  }

  private static Node.Scalar part(Node.Scalar whole, String text) {
    return new Node.Scalar(whole.at(), text.strip(), true);
  }

  /** A number that the path can be set to. */
  private Optional<BigDecimal> number(Node node) {
    Optional<BigDecimal> number = plain(node);
    if (number.isPresent()) {
      int before = problems.inOrder().size();
      settable.checkNumber(path, node.at(), node, problems);
      return problems.inOrder().size() == before ? number : Optional.empty();
    }
    return number;
  }

  private Optional<BigDecimal> plain(Node node) {
    OptionalDouble number = Numbers.of(node);
    if (number.isEmpty()) {
      String found = "found %s for %s".formatted(node.describe(), path);
      problems.add(node.at(), found, "a number; in all " + FORMS);
      return Optional.empty();
    }
    return Optional.of(Numbers.exact(number.getAsDouble()));
  }

  private Optional<Values> wrong(Node node, String expected) {
    problems.add(node.at(), "found %s for %s".formatted(node.describe(), path), expected);
    return Optional.empty();
  }
}
