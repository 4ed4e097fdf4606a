package org.parley.scenario.genius;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.document.Element;
import org.parley.document.Node.Scalar;
import org.parley.document.Problems;
import org.parley.scenario.Suggestion;
import org.parley.scenario.genius.Domain.Issue;
import org.parley.scenario.genius.Domain.Kind;
import org.parley.scenario.genius.Fields.Indexed;
import org.parley.scenario.genius.GeniusFolder.Part;
import org.parley.scenario.genius.Profile.Line;
import org.parley.scenario.genius.Profile.Rectangle;

/** Reads the file of a party. */
final class ProfileReader {
  private static final double LEAST_EVALUATION = 1e-5; // below it, GENIUS takes all for 0
  private static final double MOST_RESERVATION = 10_000;
  private static final List<String> TYPES = List.of("linear", "nonlinear");

  private final Element root;
  private final Domain domain;
  private final Problems problems;
  private final Fields fields;
  private final List<String> remarks = new ArrayList<>();

  private ProfileReader(Element root, Domain domain, Problems problems) {
    this.root = root;
    this.domain = domain;
    this.problems = problems;
    this.fields = new Fields(problems);
  }

  static Profile read(Part part, Domain domain, Problems problems) {
    return new ProfileReader(part.root(), domain, problems).profile(part);
  }

  private Profile profile(Part part) {
    Optional<Scalar> type = root.attribute("type");
    type.filter(t -> !TYPES.contains(t.text()))
        .ifPresent(t -> fields.wrong(t, "type", "linear, or nonlinear with rectangles"));
    boolean hasRectangles = type.filter(t -> t.text().equals("nonlinear")).isPresent();
    List<Rectangle> rectangles =
        hasRectangles ? new RectangleReader(domain, problems).rectangles(root) : List.of();
    List<Line> lines = hasRectangles ? List.of() : lines(part.stem());
    return new Profile(
        part.file(), part.stem(), lines, rectangles, reservation(), discount(), remarks);
  }

  private double reservation() {
    return root.children("reservation").stream()
        .findFirst()
        .map(
            r -> {
              String words = "a number from -10000 to 10000";
              return fields.number(r, "value", -MOST_RESERVATION, MOST_RESERVATION, words);
            })
        .orElse(0.0);
  }

  /** The discount factor; one that is not above 0 and below 1 discounts nothing. */
  private double discount() {
    return root.children("discount_factor").stream()
        .findFirst()
        .map(d -> fields.signed(d, "value"))
        .filter(d -> d > 0 && d < 1)
        .orElse(1.0);
  }

  private List<Line> lines(String party) {
    Indexed issues = fields.byIndex(Fields.inTree(root, "issue"));
    Indexed weights = fields.byIndex(Fields.inTree(root, "weight"));
    issues.elements().forEach(this::known);
    weights.elements().forEach(this::known);
    List<Line> lines = new ArrayList<>();
    for (Issue issue : domain.issues()) {
      Optional<Element> rated = of(issue, issues, "issue");
      rated.ifPresent(r -> rename(r, issue, party));
      Optional<Element> weight = of(issue, weights, "weight");
      lines.add(
          new Line(
              weight.map(w -> fields.notNegative(w, "value")).orElse(0.0),
              rated.map(r -> worths(r, issue)).orElse(List.of())));
    }
    return lines;
  }

  /** Reports an index that neither an issue nor an objective of the domain has. */
  private void known(int index, Element element) {
    boolean isKnown =
        domain.objectives().contains(index)
            || domain.issues().stream().anyMatch(i -> i.index() == index);
    if (domain.isWhole() && !isKnown) {
      String name = element.attribute("name").map(Scalar::text).orElse("");
      String hint =
          domain.issues().stream()
              .filter(i -> i.name().equals(name))
              .findFirst()
              .map(i -> "did you mean %d?".formatted(i.index()))
              .orElse("");
      problems.add(
          element.attribute("index").orElseThrow().at(),
          "the domain has no issue %d".formatted(index),
          "one of " + String.join(", ", domain.indices()),
          hint);
    }
  }

  private Optional<Element> of(Issue issue, Indexed indexed, String tag) {
    Optional<Element> element = Optional.ofNullable(indexed.elements().get(issue.index()));
    if (element.isEmpty() && indexed.isWhole()) {
      problems.add(
          root.at(),
          "no <%s> for %s".formatted(tag, issue.words()),
          "one for each issue of the domain");
    }
    return element;
  }

  /** Issues are known by their index; another name is worth telling, but no mistake. */
  private void rename(Element rated, Issue issue, String party) {
    rated
        .attribute("name")
        .filter(n -> !n.text().equals(issue.name()))
        .ifPresent(
            n ->
                remarks.add(
                    "%s calls %s %s; the indices decide."
                        .formatted(party, issue.words(), n.quoted())));
  }

  private List<Double> worths(Element rated, Issue issue) {
    Optional<Kind> kind = DomainReader.kind(rated, problems);
    if (kind.isEmpty() || issue.values().isEmpty()) {
      return List.of();
    }
    if (kind.get() != issue.kind()) {
      problems.add(
          rated.at(),
          issue.words() + (kind.get() == Kind.INTEGER ? " as integer" : " as discrete"),
          (issue.kind() == Kind.INTEGER ? "integer" : "discrete") + ", as in the domain");
      return List.of();
    }
    return kind.get() == Kind.DISCRETE ? evaluations(rated, issue) : range(rated, issue);
  }

  /** Evaluations as shares of the largest; a value without one counts as 0. */
  private List<Double> evaluations(Element rated, Issue issue) {
    Map<String, Double> evaluations = new HashMap<>();
    for (Element item : rated.children("item")) {
      fields.text(item, "value").ifPresent(v -> evaluation(item, v, issue, evaluations));
    }
    List<Double> inOrder =
        issue.values().stream().map(v -> evaluations.getOrDefault(v, 0.0)).toList();
    double largest = Collections.max(inOrder);
    return inOrder.stream().map(e -> largest < LEAST_EVALUATION ? 0 : e / largest).toList();
  }

  private void evaluation(
      Element item, Scalar value, Issue issue, Map<String, Double> evaluations) {
    double evaluation =
        item.attribute("evaluation").isPresent() ? fields.notNegative(item, "evaluation") : 0;
    if (!issue.values().contains(value.text())) {
      problems.add(
          value.at(),
          "%s has no value %s".formatted(issue.words(), value.quoted()),
          "one of " + String.join(", ", issue.values()),
          Suggestion.hint(value.text(), issue.values()));
    } else if (evaluations.putIfAbsent(value.text(), evaluation) != null) {
      problems.add(
          value.at(), "%s a second time".formatted(value.quoted()), "each value once in an issue");
    }
  }

  /**
   * {@code slope * (value - lower) + offset}, held between 0 and 1; 0 throughout without a
   * function.
   */
  private List<Double> range(Element rated, Issue issue) {
    bound(rated, "lowerbound", issue.lower(), issue);
    bound(rated, "upperbound", issue.lower() + issue.values().size() - 1, issue);
    Optional<Element> evaluator = rated.children("evaluator").stream().findFirst();
    evaluator
        .flatMap(e -> e.attribute("ftype"))
        .filter(f -> !f.text().equals("linear"))
        .ifPresent(f -> fields.wrong(f, "ftype", "linear"));
    double slope = evaluator.map(e -> fields.signed(e, "slope")).orElse(0.0);
    double offset = evaluator.map(e -> fields.signed(e, "offset")).orElse(0.0);
    List<Double> worths = new ArrayList<>();
    for (int step = 0; step < issue.values().size(); step++) {
      worths.add(Math.max(0, Math.min(1, slope * step + offset)));
    }
    return worths;
  }

  private void bound(Element rated, String attribute, int declared, Issue issue) {
    if (rated.attribute(attribute).isPresent()) {
      fields.whole(rated, attribute).stream()
          .filter(b -> b != declared)
          .forEach(
              b ->
                  problems.add(
                      rated.attribute(attribute).orElseThrow().at(),
                      "%s of %s is %d".formatted(attribute, issue.words(), b),
                      declared + ", as in the domain"));
    }
  }
}
