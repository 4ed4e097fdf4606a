package org.parley.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
    blocks.addAll(BargainText.of(bargained));
    sections.add(new Section("bargaining", "Where does bargaining from each text lead?", blocks));
    sections.add(new TextSection(bargained.question().scenario()).section());
    sections.addAll(new AssumptionSections(bargained.question().scenario()).sections());
    List<Meta> meta = new ArrayList<>(origin);
    meta.add(new Meta("scenario", bargained.question().scenario().id()));
    meta.add(new Meta("seed", Long.toString(bargained.question().seed())));
    return new Page(bargained.question().scenario().title(), view.finding(), meta, sections);
  }

  private Figure gains() {
    String title = view.finding();
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
