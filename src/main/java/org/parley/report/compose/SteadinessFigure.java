package org.parley.report.compose;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.model.Issue;
import org.parley.report.page.Figure;
import org.parley.report.page.Figure.Field;
import org.parley.report.page.Figure.HeatMap;
import org.parley.study.Steadiness;

/** How often each option is part of the Nash package when everything uncertain is drawn. */
record SteadinessFigure(View view, Steadiness steadiness) {
  private static final int MOST_ROWS = 20;
  private static final double STEADY = 0.9;
  private static final List<String> PLACES = List.of("1st", "2nd", "3rd");

  /** The figure; nothing if no draw has a package. */
  Optional<Figure> figure() {
    return steadiness.chosen().isEmpty() ? Optional.empty() : Optional.of(map());
  }

  private Figure map() {
    List<Integer> issues =
        IntStream.range(0, steadiness.chosen().size())
            .boxed()
            .sorted(Comparator.comparingDouble(this::most))
            .limit(MOST_ROWS)
            .toList();
    int columns = issues.stream().mapToInt(i -> steadiness.chosen().get(i).size()).max().orElse(0);
    return new HeatMap(
        "steadiness",
        "All issues",
        title(),
        "share of draws with the option in the Nash package, of those of %s draws that have one, seed %d; least certain issues first; columns: place on the ladder of options"
            .formatted(
                Words.thousands(view.comparison().question().draws()),
                view.comparison().question().seed()),
        "One row for each issue, one column for each place on its ladder of options. "
            + title()
            + ".",
        "share of draws",
        0,
        1,
        issues.stream().map(i -> new PackageText(view.scenario()).name(i)).toList(),
        IntStream.range(0, columns).mapToObj(SteadinessFigure::place).toList(),
        issues.stream().map(i -> fields(i, columns)).toList());
  }

  private static String place(int k) {
    return k < PLACES.size() ? PLACES.get(k) : (k + 1) + "th";
  }

  private double most(int issue) {
    return steadiness.chosen().get(issue).stream().mapToDouble(s -> s).max().orElse(0);
  }

  private List<Field> fields(int i, int columns) {
    Issue issue = view.scenario().issues().get(i);
    List<Double> shares = steadiness.chosen().get(i);
    return IntStream.range(0, columns)
        .mapToObj(
            k ->
                k < shares.size()
                    ? field(issue.options().get(k).id(), shares.get(k))
                    : new Field(Double.NaN, "", true))
        .toList();
  }

  private static Field field(String option, double share) {
    return new Field(share, share == 0 ? option : option + " " + Words.percent(share), true);
  }

  /** "On 31 of 50 issues the Nash package takes the same option in at least 90 % of draws". */
  private String title() {
    int issues = steadiness.chosen().size();
    long steady = IntStream.range(0, issues).filter(i -> most(i) >= STEADY).count();
    return "On %s of %s the Nash package takes the same option in at least %s of draws"
        .formatted(Words.count((int) steady), Words.count(issues, "issue"), Words.percent(STEADY));
  }
}
