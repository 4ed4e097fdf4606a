package org.parley.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.parley.report.page.Block;
import org.parley.report.page.Block.Caution;
import org.parley.report.page.Block.Picture;
import org.parley.report.page.Figure;
import org.parley.report.page.Page;
import org.parley.report.page.Page.Meta;
import org.parley.report.page.Section;
import org.parley.study.Sensitivity;

/** The page that answers: which assumptions move the answer? */
public final class SensitivityPage {
  private static final int SWINGS = 25;

  private final Sensitivity found;
  private final SensitivityView view;
  private final SensitivityText text;
  private final SensitivityFigures figures;

  private SensitivityPage(Sensitivity found) {
    this.found = found;
    view = SensitivityView.of(found);
    text = new SensitivityText(found);
    figures = new SensitivityFigures(found, view);
  }

  /**
   * The page.
   *
   * @param changes what the user changed in the scenario, in sentences
   * @param origin what made the page, for its foot
   */
  public static Page of(Sensitivity found, List<String> changes, List<Meta> origin) {
    return new SensitivityPage(found).page(changes, origin);
  }

  private Page page(List<String> changes, List<Meta> origin) {
    List<Section> sections = new ArrayList<>();
    sections.add(section("shares", "Which assumptions move it?", first(changes), text.shares()));
    sections.add(
        section("tornado", "What does each do alone?", figures.tornado(), text.swings(SWINGS)));
    sections.add(
        section("thresholds", "At which value does it turn?", List.of(), text.crossings()));
    sections.add(
        section("regions", "Under which assumptions together?", figures.strands(), text.region()));
    sections.add(
        section(
            "robustness",
            "Which text stands up in most draws?",
            List.of(),
            new RobustnessText(found).all()));
    List<Section> told =
        new ArrayList<>(sections.stream().filter(s -> !s.blocks().isEmpty()).toList());
    told.addAll(new AssumptionSections(found.scenario()).sections());
    List<Meta> meta = new ArrayList<>(origin);
    meta.add(new Meta("scenario", found.scenario().id()));
    meta.add(new Meta("measure", found.question().measure().name()));
    meta.add(new Meta("draws", Words.thousands(found.question().effort().draws())));
    meta.add(new Meta("runs", Words.thousands(found.runs())));
    meta.add(new Meta("seed", Long.toString(found.question().seed())));
    return new Page(found.scenario().title(), view.finding(), meta, told);
  }

  private List<Block> first(List<String> changes) {
    List<Block> blocks = new ArrayList<>();
    if (!changes.isEmpty()) {
      blocks.add(new Caution("Changed for this run: " + String.join("; ", changes) + "."));
    }
    figures.shares().ifPresent(f -> blocks.add(new Picture(f)));
    blocks.add(new Caution(SensitivityView.NO_FORECAST));
    return blocks;
  }

  private static Section section(
      String id, String question, java.util.Optional<Figure> figure, List<Block> rest) {
    return section(
        id,
        question,
        figure.<List<Block>>map(f -> List.of(new Picture(f))).orElse(List.of()),
        rest);
  }

  private static Section section(String id, String question, List<Block> first, List<Block> rest) {
    List<Block> blocks = new ArrayList<>(first);
    blocks.addAll(rest);
    return new Section(id, question, blocks);
  }
}
