package org.parley.report.compose;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.analysis.bargaining.Ending.Cause;
import org.parley.report.page.Figure;
import org.parley.report.page.Figure.Intervals;
import org.parley.report.page.Figure.Mark;
import org.parley.report.page.Figure.Row;
import org.parley.report.page.Figure.Series;
import org.parley.report.page.Figure.Zero;
import org.parley.report.page.Hue;
import org.parley.study.BargainedFrom;
import org.parley.uncertainty.Middle;

/** What the agreements are worth to each party, by the text that bargaining started from. */
record StartFigure(BargainView view) {

  /** Of some starts. */
  Figure figure(String id, List<BargainedFrom> starts) {
    String title = title(starts);
    return new Intervals(
        id,
        "All parties",
        title,
        "gain of the agreements over no deal, points of each party's own score sheet; median and middle 90 %; seed "
            + view.bargained().question().seed(),
        "One row for each starting text, one mark for each party, with its interval. " + title,
        "gain over no deal, points",
        Zero.NO_DEAL,
        starts.stream().map(StartFigure::row).toList(),
        IntStream.range(0, view.parties().size())
            .mapToObj(p -> new Series(view.parties().get(p).name(), new Hue(p)))
            .toList(),
        starts.stream().map(this::marks).toList());
  }

  /** "87 % to 100 % of the runs agree; median gains: Ukraine +20 to +25, ..." */
  private String title(List<BargainedFrom> starts) {
    List<BargainedFrom> agreed = starts.stream().filter(s -> !s.agreements().isEmpty()).toList();
    if (agreed.isEmpty()) {
      return "No run ends in an agreement";
    }
    DoubleSummaryStatistics shares =
        starts.stream().mapToDouble(s -> s.share(Cause.AGREED)).summaryStatistics();
    List<String> gains =
        view.seated().stream()
            .map(
                p ->
                    "%s %s"
                        .formatted(
                            view.parties().get(p).name(),
                            range(
                                agreed.stream()
                                    .mapToDouble(s -> BargainView.median(s.gain(p)))
                                    .summaryStatistics())))
            .toList();
    String low = Words.percent(shares.getMin());
    String high = Words.percent(shares.getMax());
    return "%s%s of the runs end in an agreement; median gains: %s"
        .formatted(
            view.hasAgents() ? "" : "Redrafted by a mediator, ",
            low.equals(high) ? low : low + " to " + high,
            Words.list(gains));
  }

  private static String range(DoubleSummaryStatistics numbers) {
    String low = "%+d".formatted(Math.round(numbers.getMin())).replace('-', '−');
    String high = "%+d".formatted(Math.round(numbers.getMax())).replace('-', '−');
    return low.equals(high) ? low : low + " to " + high;
  }

  private static Row row(BargainedFrom from) {
    String agreed =
        from.runs().isEmpty()
            ? "breaks a rule"
            : Words.percent((double) from.agreements().size() / from.runs().size()) + " agree";
    return new Row(BargainView.title(from), agreed, false);
  }

  private List<Optional<Mark>> marks(BargainedFrom from) {
    return IntStream.range(0, view.parties().size())
        .mapToObj(p -> from.gain(p).map(StartFigure::mark))
        .toList();
  }

  private static Mark mark(Middle middle) {
    return new Mark(middle.low(), middle.median(), middle.high());
  }
}
