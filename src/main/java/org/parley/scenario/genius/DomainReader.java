package org.parley.scenario.genius;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.document.Element;
import org.parley.document.Node.Scalar;
import org.parley.document.Problems;
import org.parley.model.Layout;
import org.parley.scenario.Suggestion;
import org.parley.scenario.genius.Domain.Issue;
import org.parley.scenario.genius.Domain.Kind;
import org.parley.scenario.genius.GeniusFolder.Part;

/** Reads the file that declares the issues. */
final class DomainReader {
  private static final int MOST_ISSUES = 1000;
  private static final List<String> TYPES = List.of("type", "vtype", "etype");

  private final Fields fields;
  private final Problems problems;

  private DomainReader(Problems problems) {
    this.fields = new Fields(problems);
    this.problems = problems;
  }

  static Domain read(Part part, Problems problems) {
    return new DomainReader(problems).domain(part);
  }

  private Domain domain(Part part) {
    Element root = part.root();
    Fields.Indexed indexed = fields.byIndex(Fields.inTree(root, "issue"));
    if (indexed.elements().isEmpty() && indexed.isWhole()) {
      problems.add(root.at(), "a domain without issues", "an <issue> in an <objective>");
    } else if (indexed.elements().size() > MOST_ISSUES) {
      problems.add(root.at(), indexed.elements().size() + " issues", "at most " + MOST_ISSUES);
    }
    List<Issue> issues = new ArrayList<>();
    indexed.elements().forEach((index, element) -> issues.add(issue(index, element)));
    boolean isWhole = indexed.isWhole() && !issues.isEmpty();
    return new Domain(part.file(), issues, objectives(root), isWhole);
  }

  /** Indices of objectives, which may have weights of their own that count for nothing. */
  private static Set<Integer> objectives(Element root) {
    Set<Integer> indices = new HashSet<>();
    for (Element objective : Fields.inTree(root, "objective")) {
      Optional<Scalar> index = objective.attribute("index");
      index
          .filter(i -> i.text().matches("\\d{1,9}"))
          .ifPresent(i -> indices.add(Integer.valueOf(i.text())));
    }
    return indices;
  }

  private Issue issue(int index, Element element) {
    String name = fields.text(element, "name").map(Scalar::text).orElse("");
    Optional<Kind> kind = kind(element, problems);
    if (kind.isEmpty()) {
      return new Issue(index, name, Kind.DISCRETE, 0, List.of());
    }
    return kind.get() == Kind.DISCRETE
        ? new Issue(index, name, Kind.DISCRETE, 0, items(element))
        : range(index, name, element);
  }

  /** The kind of an issue, or a report that it is none that can be read. */
  static Optional<Kind> kind(Element element, Problems problems) {
    Optional<Scalar> type = TYPES.stream().flatMap(t -> element.attribute(t).stream()).findFirst();
    switch (type.map(Scalar::text).orElse("discrete")) {
      case "discrete" -> {
        return Optional.of(Kind.DISCRETE);
      }
      case "integer" -> {
        return Optional.of(Kind.INTEGER);
      }
      default -> {
        Scalar unknown = type.orElseThrow();
        problems.add(
            unknown.at(),
            "an issue of the type " + unknown.quoted(),
            "discrete or integer",
            Suggestion.hint(unknown.text(), List.of("discrete", "integer")));
        return Optional.empty();
      }
    }
  }

  private List<String> items(Element element) {
    List<Element> items = element.children("item");
    if (items.isEmpty() || items.size() > Layout.MOST_OPTIONS) {
      size(element, items.size());
      return List.of();
    }
    Map<String, Element> values = new LinkedHashMap<>();
    for (Element item : items) {
      Optional<Scalar> value = fields.text(item, "value");
      value.ifPresent(
          v -> {
            Element first = values.putIfAbsent(v.text(), item);
            if (first != null) {
              problems.add(
                  v.at(),
                  "the value %s is already on line %d".formatted(v.quoted(), first.at().line()),
                  "each value once");
            }
          });
    }
    return List.copyOf(values.keySet());
  }

  private Issue range(int index, String name, Element element) {
    OptionalInt lower = fields.whole(element, "lowerbound");
    OptionalInt upper = fields.whole(element, "upperbound");
    List<String> values = List.of();
    if (lower.isPresent() && upper.isPresent()) {
      long size = (long) upper.getAsInt() - lower.getAsInt() + 1;
      if (size < 1 || size > Layout.MOST_OPTIONS) {
        size(element, Math.max(0, size));
      } else {
        values =
            IntStream.rangeClosed(lower.getAsInt(), upper.getAsInt())
                .mapToObj(String::valueOf)
                .toList();
      }
    }
    return new Issue(index, name, Kind.INTEGER, lower.orElse(0), values);
  }

  private void size(Element issue, long values) {
    problems.add(
        issue.at(),
        "an issue with %d values".formatted(values),
        "from 1 to %d values".formatted(Layout.MOST_OPTIONS));
  }
}
