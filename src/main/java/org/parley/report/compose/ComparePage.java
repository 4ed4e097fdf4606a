package org.parley.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.report.page.Block;
import org.parley.report.page.Block.Gallery;
import org.parley.report.page.Block.Grid;
import org.parley.report.page.Block.Paragraph;
import org.parley.report.page.Block.Picture;
import org.parley.report.page.Figure;
import org.parley.report.page.Page;
import org.parley.report.page.Page.Meta;
import org.parley.report.page.Section;
import org.parley.report.page.Table;
import org.parley.study.CompareQuestion.Step;
import org.parley.study.Comparison;
import org.parley.study.VariantScore;

/**
 * The page that answers: who gains under each variant, compared with no deal, and how sure is that?
 */
public final class ComparePage {
  private final View view;

  private ComparePage(View view) {
    this.view = view;
  }

  /**
   * The page of a comparison.
   *
   * @param comparison the answer
   * @param shown which variants and parties to show
   * @param changes what the user changed in the scenario, in sentences
   */
  public static Page of(Comparison comparison, Shown shown, List<String> changes) {
    return new ComparePage(new View(comparison, shown)).page(changes);
  }

  private Page page(List<String> changes) {
    List<Section> sections = new ArrayList<>();
    sections.add(gains(changes));
    sections.add(acceptance());
    moved().ifPresent(sections::add);
    sections.add(
        new Section(
            "issues",
            "What does each text say?",
            List.of(new Gallery(new IssueFigures(view).figures()))));
    if (view.positions().size() > 1) {
      sections.add(tradeoffs());
    }
    concessions().ifPresent(sections::add);
    sections.addAll(new AssumptionSections(view.scenario()).sections());
    return new Page(view.scenario().title(), finding(), meta(), sections);
  }

  /**
   * What the first screen says: the text that the page is about and its forerunner, then the best
   * of all.
   */
  private String finding() {
    List<String> sentences = new ArrayList<>();
    view.mainStep().ifPresent(step -> sentences.addAll(verdicts(step)));
    sentences.add(AcceptanceFigure.sentence(view) + ".");
    return String.join(" ", sentences);
  }

  private List<String> verdicts(Step step) {
    return List.of(verdict(step.from()), verdict(step.to()));
  }

  private String verdict(String variant) {
    VariantScore score = view.comparison().score(variant);
    int issues = view.scenario().issues().size();
    int unknown = score.variant().unknownCells();
    String known =
        unknown == 0 ? "" : " (%d of %d points reported)".formatted(issues - unknown, issues);
    return "%s%s, against no deal: %s."
        .formatted(score.variant().title(), known, Verdict.sentence(view.parties(), score));
  }

  private List<Meta> meta() {
    return List.of(
        new Meta("scenario", view.scenario().id()),
        new Meta("as of", view.scenario().asOf().orElse("not stated")),
        new Meta("draws", Words.thousands(view.comparison().question().draws())),
        new Meta("seed", Long.toString(view.comparison().question().seed())));
  }

  private Section gains(List<String> changes) {
    GainFigures figures = new GainFigures(view);
    List<Block> blocks = new ArrayList<>();
    if (!changes.isEmpty()) {
      blocks.add(new Block.Caution("Changed for this run: " + String.join("; ", changes) + "."));
    }
    figures.headline().ifPresent(f -> blocks.add(new Picture(f)));
    blocks.add(new Picture(figures.gains()));
    blocks.add(
        new Paragraph(
            "Each mark is the gain at the likely value of every assumption; the bar holds the middle"
                + " 90 % of the draws. Where a text's content is not reported, every option is equally"
                + " likely, so a text of which little is known has wide bars. Points of different"
                + " parties cannot be compared with each other."));
    figures.unchanged().ifPresent(f -> blocks.add(new Picture(f)));
    blocks.add(new Grid(CompareTables.gains(view.comparison(), view.shown())));
    return new Section("gains", "Who gains under each variant?", blocks);
  }

  private Section acceptance() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Picture(new AcceptanceFigure(view).figure()));
    Table obstacles = CompareTables.obstacles(view);
    if (!obstacles.rows().isEmpty()) {
      blocks.add(new Paragraph("Red lines and rules that stand in the way:"));
      blocks.add(new Grid(obstacles));
    }
    return new Section("acceptance", "Who would accept?", blocks);
  }

  private Optional<Section> moved() {
    return view.mainStep().map(this::moved);
  }

  private Section moved(Step step) {
    MoveFigures figures = new MoveFigures(view, step.from(), step.to());
    String heading =
        "Who moved from %s to %s?"
            .formatted(
                view.scenario().variant(step.from()).title(),
                view.scenario().variant(step.to()).title());
    return new Section(
        "moved",
        heading,
        List.of(
            new Paragraph(Words.sentence(figures.sentence()) + " points of its own."),
            new Gallery(figures.figures()),
            new Grid(CompareTables.moves(view))));
  }

  private Section tradeoffs() {
    List<Figure> planes = new PlaneFigures(view).figures();
    return new Section(
        "tradeoffs", "Where do two parties both gain?", List.of(new Gallery(planes)));
  }

  private Optional<Section> concessions() {
    return new ConcessionFigure(view)
        .figure()
        .map(
            f ->
                new Section(
                    "concessions", "What has each party given up?", List.of(new Picture(f))));
  }
}
