package org.parley.scenario.genius;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.parley.document.Element;
import org.parley.document.Node.Scalar;
import org.parley.document.Problems;
import org.parley.scenario.Numbers;
import org.parley.scenario.Suggestion;

/**
 * Reads attributes and elements, and reports those that are not as they should be.
 *
 * @param problems where to report
 */
record Fields(Problems problems) {
  /** Far above any real number in a file, and small enough that no product overflows. */
  static final double MOST = 1e9;

  /**
   * Elements by their index.
   *
   * @param elements in the order of the file
   * @param isWhole whether every element has an index of its own
   */
  record Indexed(Map<Integer, Element> elements, boolean isWhole) {}

  /** All elements of a name that stand in the tree of objectives. */
  static List<Element> inTree(Element root, String name) {
    List<Element> found = new ArrayList<>();
    for (Element child : root.children()) {
      if (child.name().equals(name)) {
        found.add(child);
      }
      if (child.name().equals("objective") || child.name().equals("utility_space")) {
        found.addAll(inTree(child, name));
      }
    }
    return found;
  }

  /** Sorts elements by their index, each of which must be there once. */
  Indexed byIndex(List<Element> elements) {
    Map<Integer, Element> indexed = new LinkedHashMap<>();
    boolean isWhole = true;
    for (Element element : elements) {
      OptionalInt index = whole(element, "index");
      isWhole &= index.isPresent();
      if (index.isPresent()) {
        Element first = indexed.putIfAbsent(index.getAsInt(), element);
        if (first != null) {
          isWhole = false; // the one that was meant is missing, which need not be said as well
          problems.add(
              element.attribute("index").orElseThrow().at(),
              "a second <%s> with the index %d, after line %d"
                  .formatted(element.name(), index.getAsInt(), first.at().line()),
              "each index once");
        }
      }
    }
    return new Indexed(indexed, isWhole);
  }

  /** The value of an attribute that must be there. */
  Optional<Scalar> text(Element element, String attribute) {
    Optional<Scalar> value = element.attribute(attribute);
    if (value.isEmpty()) {
      problems.add(
          element.at(),
          "<%s> without %s".formatted(element.name(), attribute),
          attribute + "=\"...\"",
          Suggestion.of(attribute, element.attributes().keySet())
              .map(s -> "it has \"%s\" instead".formatted(s))
              .orElse(""));
    }
    return value;
  }

  /** A whole number that must be there. */
  OptionalInt whole(Element element, String attribute) {
    Optional<Scalar> value = text(element, attribute);
    if (value.isEmpty()) {
      return OptionalInt.empty();
    }
    try {
      return OptionalInt.of(Integer.parseInt(value.get().text().strip()));
    } catch (NumberFormatException e) {
      wrong(value.get(), attribute, "a whole number");
      return OptionalInt.empty();
    }
  }

  /** A number that must be there, and 0 in place of a wrong one. */
  double number(Element element, String attribute, double low, double high, String words) {
    return text(element, attribute).map(v -> number(v, attribute, low, high, words)).orElse(0.0);
  }

  private double number(Scalar value, String attribute, double low, double high, String words) {
    OptionalDouble number = Numbers.of(new Scalar(value.at(), value.text().strip(), true));
    if (number.isEmpty() || number.getAsDouble() < low || number.getAsDouble() > high) {
      wrong(value, attribute, words);
      return 0;
    }
    return number.getAsDouble();
  }

  /** A number of either sign that must be there. */
  double signed(Element element, String attribute) {
    return number(element, attribute, -MOST, MOST, "a number from -1000000000 to 1000000000");
  }

  /** A number that must be there and not below 0. */
  double notNegative(Element element, String attribute) {
    return number(element, attribute, 0, MOST, "a number from 0 to 1000000000");
  }

  /** Reports a value. */
  void wrong(Scalar value, String attribute, String expected) {
    problems.add(value.at(), "%s is %s".formatted(attribute, value.quoted()), expected);
  }
}
