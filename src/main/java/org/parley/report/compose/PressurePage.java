package org.parley.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.parley.model.Variant;
import org.parley.report.page.Block;
import org.parley.report.page.Block.Caution;
import org.parley.report.page.Block.Folded;
import org.parley.report.page.Block.Gallery;
import org.parley.report.page.Block.Grid;
import org.parley.report.page.Block.Paragraph;
import org.parley.report.page.Block.Picture;
import org.parley.report.page.Figure;
import org.parley.report.page.Page;
import org.parley.report.page.Page.Meta;
import org.parley.report.page.Section;
import org.parley.study.Pressured;

/** The page that answers: what does each pressure do to no deal and to who accepts which text? */
public final class PressurePage {
  private final Pressured pressured;
  private final PressureView view;
  private final PressureText text;
  private final PressureFigures figures;

  private PressurePage(Pressured pressured) {
    this.pressured = pressured;
    view = new PressureView(pressured);
    text = new PressureText(pressured);
    figures = PressureFigures.of(pressured);
  }

  /**
   * The page.
   *
   * @param changes what the user changed in the scenario, in sentences
   * @param origin what made the page, for its foot
   */
  public static Page of(Pressured pressured, List<String> changes, List<Meta> origin) {
    return new PressurePage(pressured).page(changes, origin);
  }

  private Page page(List<String> changes, List<Meta> origin) {
    List<Section> sections = new ArrayList<>();
    sections.add(noDeal(changes));
    sections.add(minds());
    sections.add(strengths());
    if (!pressured.threats().isEmpty()) {
      sections.add(
          new Section("threats", "Would carrying out a threat pay its maker?", text.threats()));
    }
    sections.addAll(new AssumptionSections(pressured.scenario()).sections());
    List<Meta> meta = new ArrayList<>(origin);
    meta.add(new Meta("scenario", pressured.scenario().id()));
    meta.add(new Meta("draws", Words.thousands(pressured.question().draws())));
    meta.add(new Meta("seed", Long.toString(pressured.question().seed())));
    return new Page(pressured.scenario().title(), view.finding(), meta, sections);
  }

  private Section noDeal(List<String> changes) {
    List<Block> blocks = new ArrayList<>();
    if (!changes.isEmpty()) {
      blocks.add(new Caution("Changed for this run: " + String.join("; ", changes) + "."));
    }
    blocks.add(new Picture(figures.shifts()));
    blocks.add(new Caution(PressureView.NO_FORECAST));
    blocks.add(new Grid(text.shifts()));
    blocks.add(new Paragraph(text.by()));
    blocks.addAll(new WarTables(pressured).blocks());
    return new Section(
        "no-deal", "What does each pressure do to what parties have without a deal?", blocks);
  }

  private Section minds() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Gallery(figures.acceptance()));
    blocks.addAll(text.turns());
    return new Section("acceptance", "Who accepts which text under which pressure?", blocks);
  }

  private Section strengths() {
    List<Block> blocks = new ArrayList<>();
    List<Figure> tornados = figures.tornados();
    if (!tornados.isEmpty()) {
      blocks.add(new Gallery(tornados));
    }
    blocks.add(new Paragraph(PressureText.STRENGTH));
    for (Variant variant : view.texts()) {
      blocks.add(new Folded(variant.title(), text.thresholds(variant)));
    }
    return new Section("thresholds", "How strong must a pressure be?", blocks);
  }
}
