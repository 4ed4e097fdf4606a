package org.parley.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.model.Party;
import org.parley.report.page.Figure;
import org.parley.report.page.Figure.Plane;
import org.parley.report.page.Figure.Point;
import org.parley.study.VariantScore;

/** The gains of two parties against each other, for every pair of parties. */
record PlaneFigures(View view) {
  /** Pairs drawn at most: those of the first four parties shown. */
  private static final int MOST_PARTIES = 4;

  List<Figure> figures() {
    List<Integer> positions = view.positions();
    int n = Math.min(MOST_PARTIES, positions.size());
    List<Figure> figures = new ArrayList<>();
    for (int x = 0; x < n; x++) {
      for (int y = x + 1; y < n; y++) {
        figures.add(figure(positions.get(x), positions.get(y)));
      }
    }
    return figures;
  }

  private Figure figure(int x, int y) {
    Party across = view.parties().get(x);
    Party up = view.parties().get(y);
    return new Plane(
        "plane.%s.%s".formatted(across.id(), up.id()),
        "%s / %s".formatted(across.name(), up.name()),
        title(x, y),
        view.subtitle("gain over no deal, each party in its own points")
            + parts().map(p -> "; lines and stars: at the likely values").orElse(""),
        "Each mark is a variant; the lines through zero are no deal for each party. "
            + title(x, y)
            + ".",
        view.series(x),
        view.series(y),
        view.scores().stream().map(s -> point(s, x, y)).toList(),
        parts().map(p -> p.curves(x, y)).orElse(List.of()),
        parts().map(p -> p.stars(x, y)).orElse(List.of()));
  }

  /** Frontiers and solutions, if that was asked. */
  private Optional<PlaneParts> parts() {
    return view.comparison()
        .agreement()
        .map(
            a ->
                new PlaneParts(
                    new Outlook(view.scenario(), a.prospect().selection()), a.prospect().pairs()));
  }

  private Point point(VariantScore score, int x, int y) {
    return new Point(
        score.variant().title(),
        View.mark(score.parties().get(x).gain()),
        View.mark(score.parties().get(y).gain()),
        view.row(score.variant()).muted());
  }

  private String title(int x, int y) {
    String pair = view.parties().get(x).name() + " and " + view.parties().get(y).name();
    return "At the likely values "
        + new Tally(view, view.scores())
            .sentence(
                s -> view.isBetter(s, x) && view.isBetter(s, y),
                "leaves",
                "leave",
                "both " + pair + " better off than no deal");
  }
}
