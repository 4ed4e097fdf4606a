package org.parley.report.compose;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parley.model.Party;
import org.parley.report.page.Figure;
import org.parley.report.page.Figure.Intervals;
import org.parley.report.page.Figure.Mark;
import org.parley.report.page.Figure.Series;
import org.parley.study.PartyScore;
import org.parley.study.VariantScore;

/** Gains by variant and party, and what each party has given up of its own opening text. */
record GainFigures(View view) {

  /** Gains over no deal, every option being equally likely where content is not reported. */
  Figure gains() {
    return intervals(
        "gains",
        title(view.scores()),
        view.subtitle("gain over no deal, points of each party's own score sheet"),
        "gain over no deal, points",
        view.scores(),
        view.series(),
        this::gainMarks);
  }

  /**
   * The same if what is not reported of a revision had stayed as it was; nothing if all is
   * reported.
   */
  Optional<Figure> unchanged() {
    if (view.unchanged().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        intervals(
            "gains-rest-unchanged",
            "If unreported points had stayed as they were: " + verdicts(),
            view.subtitle("gain over no deal, points of each party's own score sheet"),
            "gain over no deal, points",
            view.unchanged(),
            view.series(),
            this::gainMarks));
  }

  /**
   * How far each party's utility lies below its own opening text; nothing if no opening is named.
   */
  Optional<Figure> concessions() {
    List<Integer> parties =
        view.positions().stream().filter(p -> view.parties().get(p).opening().isPresent()).toList();
    if (parties.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        intervals(
            "concessions",
            concessionTitle(parties),
            view.subtitle("distance from the party's own opening text, points of its score sheet"),
            "given up against its own opening text, points",
            view.scores(),
            parties.stream().map(view::series).toList(),
            s ->
                parties.stream()
                    .map(p -> s.parties().get(p).concession().map(View::mark))
                    .toList()));
  }

  private List<Optional<Mark>> gainMarks(VariantScore score) {
    return view.each(p -> Optional.of(View.mark(score.parties().get(p).gain())));
  }

  private Intervals intervals(
      String id,
      String title,
      String subtitle,
      String axis,
      List<VariantScore> scores,
      List<Series> series,
      Function<VariantScore, List<Optional<Mark>>> marks) {
    return new Intervals(
        id,
        "All parties",
        title,
        subtitle,
        "One row for each variant, one mark for each party, with its interval. " + title + ".",
        axis,
        scores.stream().map(s -> view.row(s.variant())).toList(),
        series,
        scores.stream().map(marks).toList());
  }

  private String title(List<VariantScore> scores) {
    return new Tally(view, scores)
        .sentence(
            s -> s.parties().stream().allMatch(p -> p.gain().likely() >= 0),
            "leaves",
            "leave",
            view.everybody() + " better off than no deal");
  }

  /** Who is furthest from its own opening text in the text that the page is about. */
  private String concessionTitle(List<Integer> parties) {
    return view.mainStep()
        .map(step -> view.comparison().score(step.to()))
        .map(score -> score.variant().title() + ": " + concessionClauses(parties, score))
        .orElse("What each party gives up against its own opening text");
  }

  private String concessionClauses(List<Integer> parties, VariantScore score) {
    return Words.list(parties.stream().map(p -> concessionClause(p, score)).toList());
  }

  private String concessionClause(int p, VariantScore score) {
    Party party = view.parties().get(p);
    PartyScore of = score.parties().get(p);
    double given = of.concession().orElseThrow().likely();
    return given >= 0
        ? "%s gives up %s".formatted(party.name(), Words.plain(given))
        : "%s is %s above its opening".formatted(party.name(), Words.plain(-given));
  }

  /** What each revised text then does, in words. */
  private String verdicts() {
    return Words.join(
        "; ",
        view.unchanged(),
        s -> "under %s %s".formatted(s.variant().title(), Verdict.sentence(view.parties(), s)));
  }
}
