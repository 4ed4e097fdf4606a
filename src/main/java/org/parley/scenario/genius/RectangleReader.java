package org.parley.scenario.genius;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.parley.document.Element;
import org.parley.document.Node.Scalar;
import org.parley.document.Problems;
import org.parley.scenario.Suggestion;
import org.parley.scenario.genius.Domain.Issue;
import org.parley.scenario.genius.Domain.Kind;
import org.parley.scenario.genius.Profile.Rectangle;
import org.parley.scenario.genius.Profile.Side;

/**
 * Reads the rectangles of a non-linear profile. The utility of a package is the sum of the
 * utilities of the rectangles it lies in, divided by {@code maxutility}. Sums are read, other
 * aggregations and functions within functions are refused.
 */
final class RectangleReader {
  private static final double LEAST_MAXIMUM = 1e-6;

  private final Domain domain;
  private final Problems problems;
  private final Fields fields;

  RectangleReader(Domain domain, Problems problems) {
    this.domain = domain;
    this.problems = problems;
    this.fields = new Fields(problems);
  }

  /** All rectangles of a profile. */
  List<Rectangle> rectangles(Element root) {
    Optional<Element> utility = only(Fields.inTree(root, "utility"), "utility", root);
    Optional<Element> function = utility.flatMap(u -> only(u.children("ufun"), "ufun", u));
    if (function.isEmpty()) {
      return List.of();
    }
    double most =
        fields.number(
            utility.orElseThrow(),
            "maxutility",
            LEAST_MAXIMUM,
            Fields.MOST,
            "a number from 0.000001 to 1000000000");
    plain(function.get());
    return children(function.get(), "hyperRectangle").stream()
        .map(r -> rectangle(r, most))
        .toList();
  }

  private Optional<Element> only(List<Element> elements, String name, Element parent) {
    if (elements.size() == 1) {
      return Optional.of(elements.get(0));
    }
    problems.add(
        elements.isEmpty() ? parent.at() : elements.get(1).at(),
        elements.isEmpty()
            ? "a nonlinear profile without <%s>".formatted(name)
            : "a second <%s>".formatted(name),
        "one <%s>".formatted(name));
    return Optional.empty();
  }

  private void plain(Element function) {
    function
        .attribute("aggregation")
        .filter(a -> !a.text().equalsIgnoreCase("sum"))
        .ifPresent(a -> fields.wrong(a, "aggregation", "sum"));
    if (function.attribute("weight").isPresent() && fields.signed(function, "weight") != 1) {
      fields.wrong(function.attribute("weight").get(), "weight", "1");
    }
  }

  /** The children of an element, which must all have that name. */
  private List<Element> children(Element parent, String name) {
    for (Element child : parent.children()) {
      if (!child.name().equals(name)) {
        problems.add(
            child.at(),
            "<%s> in <%s>".formatted(child.name(), parent.name()),
            "<%s>".formatted(name),
            Suggestion.hint(child.name(), List.of(name)));
      }
    }
    return parent.children(name);
  }

  private Rectangle rectangle(Element element, double most) {
    double utility = fields.signed(element, "utility");
    double weight = element.attribute("weight").isPresent() ? fields.signed(element, "weight") : 1;
    Map<Integer, List<Integer>> sides = new LinkedHashMap<>();
    for (Element include : children(element, "INCLUDES")) {
      // two ranges of one issue hold together where they overlap
      side(include).ifPresent(s -> sides.merge(s.issue(), s.options(), RectangleReader::overlap));
    }
    List<Side> all = new ArrayList<>();
    sides.forEach((issue, options) -> all.add(new Side(issue, options)));
    return new Rectangle(utility * weight / most, all);
  }

  private static List<Integer> overlap(List<Integer> one, List<Integer> two) {
    return one.stream().filter(two::contains).toList();
  }

  private Optional<Side> side(Element include) {
    OptionalInt index = fields.whole(include, "index");
    OptionalInt min = fields.whole(include, "min");
    OptionalInt max = fields.whole(include, "max");
    if (index.isEmpty() || min.isEmpty() || max.isEmpty()) {
      return Optional.empty();
    }
    if (min.getAsInt() > max.getAsInt()) {
      Scalar at = include.attribute("min").orElseThrow();
      fields.wrong(at, "min", "at most the max, " + max.getAsInt());
    }
    return position(index.getAsInt(), include)
        .map(i -> new Side(i, options(domain.issues().get(i), min.getAsInt(), max.getAsInt())));
  }

  private Optional<Integer> position(int index, Element include) {
    Scalar at = include.attribute("index").orElseThrow();
    for (int i = 0; i < domain.issues().size(); i++) {
      Issue issue = domain.issues().get(i);
      if (issue.index() == index) {
        if (issue.kind() == Kind.INTEGER || issue.values().isEmpty()) {
          return Optional.of(i);
        }
        problems.add(
            at.at(), "a range of " + issue.words() + ", which is discrete", "an integer issue");
        return Optional.empty();
      }
    }
    if (domain.isWhole()) {
      problems.add(
          at.at(),
          "the domain has no issue %d".formatted(index),
          "one of " + String.join(", ", domain.indices()));
    }
    return Optional.empty();
  }

  private static List<Integer> options(Issue issue, int min, int max) {
    return IntStream.range(0, issue.values().size())
        .filter(k -> issue.lower() + k >= min && issue.lower() + k <= max)
        .boxed()
        .toList();
  }
}
