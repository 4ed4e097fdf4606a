package org.parley.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.report.page.Block;
import org.parley.report.page.Block.Caution;
import org.parley.report.page.Block.Picture;
import org.parley.report.page.Figure;
import org.parley.report.page.Page;
import org.parley.report.page.Page.Meta;
import org.parley.report.page.Section;
import org.parley.study.Bargained;

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
    blocks.add(new Picture(new StartFigure(view).figure("bargained-gains", bargained.starts())));
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
}
