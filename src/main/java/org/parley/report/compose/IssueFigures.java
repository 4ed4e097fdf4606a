package org.parley.report.compose;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.model.BargainingProblem;
import org.parley.model.Cell;
import org.parley.model.Issue;
import org.parley.model.Party;
import org.parley.model.ProblemTemplate;
import org.parley.model.Rating;
import org.parley.model.Reading;
import org.parley.model.ScoreSheet;
import org.parley.model.Variant;
import org.parley.report.page.Figure;
import org.parley.report.page.Figure.Field;
import org.parley.report.page.Figure.HeatMap;
import org.parley.study.Move.Part.Ground;
import org.parley.study.VariantScore;

/**
 * What each variant says on the issues that weigh most for a party, coloured by what the party
 * thinks of it.
 */
final class IssueFigures {
  /** More rows than this cannot be read from the back of a room. */
  private static final int MOST_ROWS = 20;

  private final View view;
  private final BargainingProblem likely;
  private final List<Reading> readings;
  private final List<Variant> variants;

  IssueFigures(View view) {
    this.view = view;
    ProblemTemplate template = ProblemTemplate.of(view.scenario());
    likely = template.likely();
    variants = view.scores().stream().map(VariantScore::variant).toList();
    readings = variants.stream().map(v -> template.reading(v.cells())).toList();
  }

  /** One map for each party. */
  List<Figure> figures() {
    return view.each(this::figure);
  }

  private Figure figure(int p) {
    String party = view.parties().get(p).name();
    List<Rating> ratings =
        view.scenario().sheets().get(p).ratings().stream()
            .filter(r -> r.weight().likely() > 0)
            .sorted(Comparator.comparingDouble((Rating r) -> -r.weight().likely()))
            .limit(MOST_ROWS)
            .toList();
    return new HeatMap(
        "issues." + view.parties().get(p).id(),
        party,
        title(p, ratings),
        "letters: the option that the text selects; hatched: inferred, rival or not reported; (b): silent; rows by weight",
        "One row for each issue, one column for each variant. " + title(p, ratings) + ".",
        "worth to " + party + ", 0 worst to 1 best",
        0,
        1,
        ratings.stream().map(this::label).toList(),
        variants.stream().map(Variant::title).toList(),
        ratings.stream().map(r -> fields(p, r)).toList());
  }

  private String title(int p, List<Rating> ratings) {
    double shown = ratings.stream().mapToDouble(r -> r.weight().likely()).sum();
    String top =
        Words.list(
            ratings.stream()
                .limit(3)
                .map(r -> "“" + view.scenario().issue(r.issue()).title() + "”")
                .toList());
    Party party = view.parties().get(p);
    double total =
        view.scenario().sheets().stream()
            .filter(s -> s.party().equals(party.id()))
            .mapToDouble(ScoreSheet::total)
            .sum();
    return "%s: most hangs on %s; the rows shown carry %d of its %d points"
        .formatted(party.name(), top, Math.round(shown), Math.round(total));
  }

  private String label(Rating rating) {
    Issue issue = view.scenario().issue(rating.issue());
    return "%s %s (%s)".formatted(issue.id(), issue.title(), Words.plain(rating.weight().likely()));
  }

  private List<Field> fields(int p, Rating rating) {
    int issue = view.scenario().issues().indexOf(view.scenario().issue(rating.issue()));
    return IntStream.range(0, variants.size())
        .mapToObj(v -> field(p, issue, rating, variants.get(v), readings.get(v)))
        .toList();
  }

  private Field field(int p, int issue, Rating rating, Variant variant, Reading reading) {
    double worth = likely.expectedOnIssue(p, issue, reading) / rating.weight().likely();
    Cell cell = variant.cells().get(rating.issue());
    boolean firm = Ground.of(variant, rating.issue()) == Ground.REPORTED;
    return new Field(worth, CellText.brief(cell, view.scenario().issue(rating.issue())), firm);
  }
}
