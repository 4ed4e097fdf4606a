package org.parley.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.report.compose.View.Line;
import org.parley.report.page.Figure;
import org.parley.report.page.Figure.Intervals;
import org.parley.report.page.Figure.Mark;
import org.parley.report.page.Figure.Zero;
import org.parley.study.CompareQuestion.Step;
import org.parley.study.VariantScore;

/** Gains over no deal by variant and party. */
record GainFigures(View view) {

  /**
   * The step that the page is about: the text moved from, the text moved to, and the latter again
   * as if unreported points had stayed as they were; nothing if the scenario has no revision.
   */
  Optional<Figure> headline() {
    return view.mainStep().map(step -> intervals("headline", headlineTitle(step), lines(step)));
  }

  /** All variants, every option being equally likely where content is not reported. */
  Figure gains() {
    return intervals("gains", gainsTitle(), lines(view.scores()));
  }

  /** The revisions as if what is not reported had stayed as it was; nothing if all is reported. */
  Optional<Figure> unchanged() {
    return view.unchanged().isEmpty()
        ? Optional.empty()
        : Optional.of(
            intervals(
                "gains-rest-unchanged",
                unchangedTitle(),
                view.unchanged().stream().map(View::other).toList()));
  }

  private List<Line> lines(List<VariantScore> scores) {
    return scores.stream().map(s -> new Line(view.row(s.variant()), s)).toList();
  }

  private List<Line> lines(Step step) {
    List<Line> lines =
        new ArrayList<>(
            lines(
                List.of(view.comparison().score(step.from()), view.comparison().score(step.to()))));
    unchanged(step).map(View::other).ifPresent(lines::add);
    return lines;
  }

  private Optional<VariantScore> unchanged(Step step) {
    return view.otherReading(step.to());
  }

  /** "From A to B: Ukraine gains 21 to 30, ...", the range being that of the two readings of B. */
  private String headlineTitle(Step step) {
    VariantScore before = view.comparison().score(step.from());
    VariantScore after = view.comparison().score(step.to());
    VariantScore other = unchanged(step).orElse(after);
    List<String> changes =
        view.each(
            p ->
                change(
                    p,
                    utility(after, p) - utility(before, p),
                    utility(other, p) - utility(before, p)));
    String readings = unchanged(step).isPresent() ? ", by how unreported issues are read" : "";
    return "From %s to %s, in points: %s%s"
        .formatted(
            before.variant().title(), after.variant().title(), Words.list(changes), readings);
  }

  private static double utility(VariantScore score, int p) {
    return score.parties().get(p).utility().likely();
  }

  /** The change of a party in whole points, over both readings. */
  private String change(int p, double one, double two) {
    String party = view.parties().get(p).name();
    long low = Math.round(Math.min(one, two));
    long high = Math.round(Math.max(one, two));
    if (low == 0 && high == 0) {
      return party + " does not move";
    }
    if (low < 0 && high > 0) {
      return "%s between %d and +%d".formatted(party, low, high).replace('-', '−');
    }
    String verb = high > 0 ? "up" : "down";
    long least = Math.min(Math.abs(low), Math.abs(high));
    long most = Math.max(Math.abs(low), Math.abs(high));
    return "%s %s %s".formatted(party, verb, least == most ? most : least + " to " + most);
  }

  private String gainsTitle() {
    return "At the likely values "
        + new Tally(view, view.scores())
            .sentence(
                s -> IntStream.range(0, view.parties().size()).allMatch(p -> view.isBetter(s, p)),
                "leaves",
                "leave",
                view.everybody() + " better off than no deal");
  }

  private String unchangedTitle() {
    return view.mainStep()
        .flatMap(this::unchanged)
        .map(
            s ->
                "Had unreported issues stayed as they were, %s: %s%s"
                    .formatted(
                        s.variant().title(), Verdict.sentence(view, s), RedLines.clause(view, s)))
        .orElse("Gains had unreported issues stayed as they were");
  }

  private Intervals intervals(String id, String title, List<Line> lines) {
    return new Intervals(
        id,
        "All parties",
        title,
        view.subtitle("gain over no deal, points of each party's own score sheet"),
        "One row for each variant, one mark for each party, with its interval. " + title + ".",
        "gain over no deal, points",
        Zero.NO_DEAL,
        lines.stream().map(Line::row).toList(),
        view.series(),
        lines.stream().map(line -> marks(line.score())).toList());
  }

  private List<Optional<Mark>> marks(VariantScore score) {
    return view.each(p -> Optional.of(View.mark(score.parties().get(p).gain())));
  }
}
