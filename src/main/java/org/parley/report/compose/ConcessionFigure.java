package org.parley.report.compose;

import java.util.List;
import java.util.Optional;
import org.parley.report.page.Figure;
import org.parley.report.page.Figure.Intervals;
import org.parley.report.page.Figure.Zero;
import org.parley.study.VariantScore;

/** What each party has given up of its own opening text, in its own points. */
record ConcessionFigure(View view) {

  /** The figure; nothing if no party shown names an opening text. */
  Optional<Figure> figure() {
    List<Integer> parties =
        view.positions().stream().filter(p -> view.parties().get(p).opening().isPresent()).toList();
    return parties.isEmpty() ? Optional.empty() : Optional.of(figure(parties));
  }

  private Figure figure(List<Integer> parties) {
    String title = title(parties);
    return new Intervals(
        "concessions",
        "All parties",
        title,
        view.subtitle("distance from the party's own opening text, points of its score sheet"),
        "One row for each variant, one mark for each party, with its interval. " + title + ".",
        "given up against its own opening text, points",
        new Zero("own opening text", "better than it", "gives up"),
        view.scores().stream().map(s -> view.row(s.variant())).toList(),
        parties.stream().map(view::series).toList(),
        view.scores().stream()
            .map(
                s ->
                    parties.stream()
                        .map(p -> s.parties().get(p).concession().map(View::mark))
                        .toList())
            .toList());
  }

  /** What each party gives up in the text that the page is about. */
  private String title(List<Integer> parties) {
    return view.mainStep()
        .map(step -> view.comparison().score(step.to()))
        .map(
            score ->
                score.variant().title() + ", each in its own points: " + clauses(parties, score))
        .orElse("What each party gives up against its own opening text");
  }

  private String clauses(List<Integer> parties, VariantScore score) {
    return Words.list(parties.stream().map(p -> clause(p, score)).toList());
  }

  private String clause(int p, VariantScore score) {
    String party = view.parties().get(p).name();
    double given = score.parties().get(p).concession().orElseThrow().likely();
    return given >= 0
        ? "%s gives up %s".formatted(party, Long.toString(Math.round(given)))
        : "%s is %s above its opening".formatted(party, Long.toString(Math.round(-given)));
  }
}
