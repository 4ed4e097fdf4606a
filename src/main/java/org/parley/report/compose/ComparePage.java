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
import org.parley.study.CompareQuestion;
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
   * @param origin what made the page, for its foot: version, hash of the scenario
   */
  public static Page of(
      Comparison comparison, Shown shown, List<String> changes, List<Meta> origin) {
    return new ComparePage(new View(comparison, shown)).page(changes, origin);
  }

  private Page page(List<String> changes, List<Meta> origin) {
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
    view.comparison()
        .agreement()
        .ifPresent(a -> sections.add(new AgreementSection(view, a).section()));
    new BargainingSection(view).section().ifPresent(sections::add);
    new DeliverySection(view).section().ifPresent(sections::add);
    view.besides().ifPresent(b -> sections.addAll(new BesidesSections(b).sections()));
    concessions().ifPresent(sections::add);
    sections.add(new TextSection(view.scenario()).section());
    sections.addAll(new AssumptionSections(view.scenario()).sections());
    return new Page(view.scenario().title(), finding(), meta(origin), sections);
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
    int known = score.variant().reportedCells();
    String share = known == issues ? "" : " (%d of %d issues reported)".formatted(known, issues);
    return "%s%s, against no deal: %s."
        .formatted(score.variant().title(), share, Verdict.sentence(view, score));
  }

  private List<Meta> meta(List<Meta> origin) {
    List<Meta> meta = new ArrayList<>(origin);
    meta.addAll(
        List.of(
            new Meta("scenario", view.scenario().id()),
            new Meta("as of", view.scenario().asOf().orElse("not stated")),
            new Meta("draws", Words.thousands(view.comparison().question().draws())),
            new Meta("seed", Long.toString(view.comparison().question().seed()))));
    return meta;
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
                + " likely, so a text of which little is known is drawn faint and has wide bars. Where"
                + " ranges are lopsided, the likely value need not be the middle. Points of different"
                + " parties cannot be compared with each other."));
    figures.unchanged().ifPresent(f -> blocks.add(new Picture(f)));
    blocks.add(new Grid(CompareTables.gains(view.comparison(), view.shown())));
    return new Section("gains", "Who gains under each variant?", blocks);
  }

  private Section acceptance() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Picture(new AcceptanceFigure(view).figure()));
    blocks.add(new Paragraph(redLines()));
    Table obstacles = CompareTables.obstacles(view);
    if (!obstacles.rows().isEmpty()) {
      blocks.add(new Paragraph("Red lines and rules that stand in the way:"));
      blocks.add(new Grid(obstacles));
    }
    return new Section("acceptance", "Who would accept?", blocks);
  }

  /** The step that the page is about, or every step that the user asked for. */
  private Optional<Section> moved() {
    List<Step> told = CompareQuestion.revisions(view.scenario());
    boolean asked = !view.comparison().question().moves().equals(told);
    List<Step> drawn = asked ? view.steps() : view.mainStep().stream().toList();
    return drawn.isEmpty() ? Optional.empty() : Optional.of(moved(drawn));
  }

  private Section moved(List<Step> steps) {
    List<Block> blocks = new ArrayList<>();
    for (Step step : steps) {
      MoveFigures figures = new MoveFigures(view, step.from(), step.to());
      blocks.add(new Paragraph(figures.sentence()));
      blocks.add(new Gallery(figures.figures()));
    }
    blocks.add(new Grid(CompareTables.moves(view)));
    return new Section("moved", "Who moved, and on what?", blocks);
  }

  private Section tradeoffs() {
    List<Figure> planes = new PlaneFigures(view).figures();
    return new Section(
        "tradeoffs", "Where do two parties both gain?", List.of(new Gallery(planes)));
  }

  /** How many red lines each party has, and what having none means. */
  private String redLines() {
    List<String> counts = view.each(p -> view.parties().get(p).name() + " " + redLines(p));
    return "Issues on which a red line is set: %s. A party without one accepts whatever is not worse than no deal."
        .formatted(Words.list(counts));
  }

  private long redLines(int p) {
    String party = view.parties().get(p).id();
    return view.scenario().redLines().stream().filter(r -> r.party().equals(party)).count();
  }

  private String openings() {
    List<String> openings =
        view.parties().stream()
            .flatMap(
                p ->
                    p.opening().stream()
                        .map(o -> p.name() + ": " + view.scenario().variant(o).title()))
            .toList();
    return "Counted from the opening text that the scenario gives each party ("
        + String.join("; ", openings)
        + "), each in its own points.";
  }

  private Optional<Section> concessions() {
    return new ConcessionFigure(view).figure().map(this::concessions);
  }

  private Section concessions(Figure figure) {
    List<Block> blocks = new ArrayList<>(List.of(new Paragraph(openings()), new Picture(figure)));
    new OpeningTable(view)
        .table()
        .ifPresent(
            t -> {
              blocks.add(
                  new Paragraph("Which opening text is each draft closest to by its words?"));
              blocks.add(new Grid(t));
            });
    return new Section("concessions", "How far is each text from each party's opening?", blocks);
  }
}
