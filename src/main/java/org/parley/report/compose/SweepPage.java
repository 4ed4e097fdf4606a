package org.parley.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.model.Scenario;
import org.parley.report.page.Block;
import org.parley.report.page.Block.Caution;
import org.parley.report.page.Block.Gallery;
import org.parley.report.page.Block.Paragraph;
import org.parley.report.page.Block.Picture;
import org.parley.report.page.Figure;
import org.parley.report.page.Page;
import org.parley.report.page.Page.Meta;
import org.parley.report.page.Section;
import org.parley.sweep.survey.Divide;
import org.parley.sweep.survey.Survey;

/** The page that answers: what does the table of a sweep say? */
public final class SweepPage {
  private final Scenario scenario;
  private final Survey survey;
  private final SweepView view;
  private final SweepFigures figures;

  private SweepPage(Scenario scenario, Survey survey) {
    this.scenario = scenario;
    this.survey = survey;
    view = SweepView.of(scenario, survey);
    figures = new SweepFigures(survey, view);
  }

  /**
   * The page.
   *
   * @param scenario as its file has it
   * @param changes what holds in all runs, in sentences
   * @param origin what made the page, for its foot
   */
  public static Page of(Scenario scenario, Survey survey, List<String> changes, List<Meta> origin) {
    return new SweepPage(scenario, survey).page(changes, origin);
  }

  private Page page(List<String> changes, List<Meta> origin) {
    List<Section> sections =
        Stream.of(
                new Section("runs", "What was varied, and what came out?", runs(changes)),
                new Section("movers", "What moves what?", movers()),
                new Section("where", "Where is it high, where low?", where()),
                new Section("regions", "In which runs does it hold?", regions()),
                new Section("regret", "What would each party regret?", regret()))
            .filter(s -> !s.blocks().isEmpty())
            .toList();
    List<Section> all = new ArrayList<>(sections);
    all.addAll(new AssumptionSections(scenario).sections());
    List<Meta> meta = new ArrayList<>(origin);
    meta.add(new Meta("scenario", scenario.id()));
    meta.add(new Meta("plan", survey.plan().id()));
    meta.add(new Meta("runs", Words.thousands(survey.overview().rows())));
    meta.add(new Meta("seed", Long.toString(survey.plan().seed())));
    return new Page(scenario.title(), view.finding(), meta, all);
  }

  private List<Block> runs(List<String> changes) {
    List<Block> blocks = new ArrayList<>();
    if (!changes.isEmpty()) {
      blocks.add(new Caution("Changed in all runs: " + String.join("; ", changes) + "."));
    }
    blocks.addAll(SweepText.what(survey.plan(), survey.overview()));
    blocks.add(
        PlainTable.folded(
            "Mean, lowest and highest of each measure", SweepText.table(survey.overview())));
    if (!view.kept().isEmpty()) {
      blocks.add(
          new Paragraph(
              "The means above are of all runs; charts and tables below are of %s runs, chosen by chance."
                  .formatted(Words.thousands(survey.overview().kept().size()))));
    }
    blocks.add(
        new Caution(
            "What was varied was chosen, not observed: shares of runs count assumptions and are not probabilities of an agreement."));
    return blocks;
  }

  private List<Block> movers() {
    return figures.shares().<List<Block>>map(f -> List.of(new Picture(f))).orElse(List.of());
  }

  private List<Block> where() {
    return Stream.of(figures.squares(), figures.swings(), new SweepCurves(survey, view).all())
        .flatMap(f -> shown(f).stream())
        .toList();
  }

  private static Optional<Block> shown(List<Figure> figures) {
    return switch (figures.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(new Picture(figures.get(0)));
      default -> Optional.of(new Gallery(figures));
    };
  }

  private List<Block> regions() {
    List<Block> blocks = new ArrayList<>();
    figures.strands().ifPresent(f -> blocks.add(new Picture(f)));
    survey.divide().ifPresent(d -> blocks.add(new Paragraph(region(d))));
    return blocks;
  }

  private String region(Divide divide) {
    String found = figures.region(divide) + ".";
    return divide.region().box().restrictions().isEmpty()
        ? found
        : found
            + " The region holds %s of all such runs (PRIM; Bryant and Lempert 2010)."
                .formatted(Words.percent(divide.region().fit().coverage()));
  }

  private List<Block> regret() {
    List<Block> blocks = new ArrayList<>();
    survey
        .regrets()
        .forEach(
            r ->
                blocks.add(
                    RobustnessTable.of(
                        scenario.parties().get(r.party()).name(),
                        r.texts().stream().map(t -> scenario.variants().get(t).title()).toList(),
                        r.robustness())));
    if (!blocks.isEmpty()) {
      blocks.add(
          new Paragraph(
              "Regret: what the party would have had more with the measured text that is best for it in the same run. Points of different parties are not compared and never added."));
    }
    return blocks;
  }
}
