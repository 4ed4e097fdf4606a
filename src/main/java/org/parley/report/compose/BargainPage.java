package org.parley.report.compose;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.analysis.bargaining.Ending.Cause;
import org.parley.report.page.Block;
import org.parley.report.page.Block.Caution;
import org.parley.report.page.Block.Picture;
import org.parley.report.page.Figure;
import org.parley.report.page.Figure.Intervals;
import org.parley.report.page.Figure.Mark;
import org.parley.report.page.Figure.Row;
import org.parley.report.page.Figure.Series;
import org.parley.report.page.Figure.Zero;
import org.parley.report.page.Hue;
import org.parley.report.page.Page;
import org.parley.report.page.Page.Meta;
import org.parley.report.page.Section;
import org.parley.study.Bargained;
import org.parley.study.BargainedFrom;
import org.parley.uncertainty.Middle;

/** The page that answers: where does bargaining from each text lead? */
public final class BargainPage {
  private final Bargained bargained;
  private final BargainView view;

  private BargainPage(Bargained bargained) {
    this.bargained = bargained;
    view = new BargainView(bargained);
  }

  /**
   * The page.
   *
   * @param changes what the user changed in the scenario, in sentences
   * @param origin what made the page, for its foot
   */
  public static Page of(Bargained bargained, List<String> changes, List<Meta> origin) {
    return new BargainPage(bargained).page(changes, origin);
  }

  private Page page(List<String> changes, List<Meta> origin) {
    List<Section> sections = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    if (!changes.isEmpty()) {
      blocks.add(new Caution("Changed for this run: " + String.join("; ", changes) + "."));
    }
    blocks.add(new Picture(gains()));
    blocks.add(new Caution(BargainView.NO_FORECAST));
    blocks.addAll(BargainText.below(bargained));
    sections.add(new Section("bargaining", "Where does bargaining from each text lead?", blocks));
    List<Figure> dances = new BargainFigures(bargained).dances();
    if (!dances.isEmpty()) {
      sections.add(
          new Section(
              "dance",
              "How does one run go?",
              List.of(
                  new Block.Gallery(dances),
                  new Block.Paragraph(
                      "An offer may lie beyond the line of what two could have: it then crosses a"
                          + " red line of another party, of which the one who makes it does not"
                          + " know."))));
    }
    gallery("concessions", "How do the parties come down?", new CourseFigures(view).figures())
        .ifPresent(sections::add);
    gallery("outcomes", "How likely is which gain?", new OutcomeFigures(view).figures())
        .ifPresent(sections::add);
    gallery(
            "breakdowns",
            "Where does it fail, and over what?",
            new BreakdownFigures(view).figures())
        .ifPresent(sections::add);
    sections.add(new TextSection(bargained.question().scenario()).section());
    sections.addAll(new AssumptionSections(bargained.question().scenario()).sections());
    List<Meta> meta = new ArrayList<>(origin);
    meta.add(new Meta("scenario", bargained.question().scenario().id()));
    meta.add(new Meta("seed", Long.toString(bargained.question().seed())));
    return new Page(bargained.question().scenario().title(), view.finding(), meta, sections);
  }

  private static Optional<Section> gallery(String id, String title, List<Figure> figures) {
    return figures.isEmpty()
        ? Optional.empty()
        : Optional.of(new Section(id, title, List.of(new Block.Gallery(figures))));
  }

  private Figure gains() {
    String title = title();
    return new Intervals(
        "bargained-gains",
        "All parties",
        title,
        "gain of the agreements over no deal, points of each party's own score sheet; median and middle 90 %; seed "
            + bargained.question().seed(),
        "One row for each starting text, one mark for each party, with its interval. " + title,
        "gain over no deal, points",
        Zero.NO_DEAL,
        bargained.starts().stream().map(BargainPage::row).toList(),
        IntStream.range(0, view.parties().size())
            .mapToObj(p -> new Series(view.parties().get(p).name(), new Hue(p)))
            .toList(),
        bargained.starts().stream().map(this::marks).toList());
  }

  /** "87 % to 100 % of the runs agree; median gains: Ukraine +20 to +25, ..." */
  private String title() {
    List<BargainedFrom> agreed =
        bargained.starts().stream().filter(s -> !s.agreements().isEmpty()).toList();
    if (agreed.isEmpty()) {
      return "No run ends in an agreement";
    }
    DoubleSummaryStatistics shares =
        bargained.starts().stream().mapToDouble(s -> s.share(Cause.AGREED)).summaryStatistics();
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
    return "%s of the runs end in an agreement; median gains: %s"
        .formatted(low.equals(high) ? low : low + " to " + high, Words.list(gains));
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
        .mapToObj(p -> from.gain(p).map(BargainPage::mark))
        .toList();
  }

  private static Mark mark(Middle middle) {
    return new Mark(middle.low(), middle.median(), middle.high());
  }
}
