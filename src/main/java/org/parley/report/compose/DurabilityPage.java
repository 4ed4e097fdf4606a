package org.parley.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.parley.report.page.Block;
import org.parley.report.page.Block.Caution;
import org.parley.report.page.Block.Gallery;
import org.parley.report.page.Block.Grid;
import org.parley.report.page.Block.Paragraph;
import org.parley.report.page.Block.Picture;
import org.parley.report.page.Figure;
import org.parley.report.page.Page;
import org.parley.report.page.Page.Meta;
import org.parley.report.page.Section;
import org.parley.study.Lasting;

/** The page that answers: who would gain by breaking each text after signature? */
public final class DurabilityPage {
  private final DurabilityView view;
  private final DurabilityFigures figures;
  private final DurabilityText text;

  private DurabilityPage(Lasting lasting) {
    view = new DurabilityView(lasting);
    figures = new DurabilityFigures(view);
    text = new DurabilityText(view);
  }

  /**
   * The page.
   *
   * @param changes what the user changed in the scenario, in sentences
   * @param origin what made the page, for its foot
   */
  public static Page of(Lasting lasting, List<String> changes, List<Meta> origin) {
    return new DurabilityPage(lasting).page(changes, origin);
  }

  private Page page(List<String> changes, List<Meta> origin) {
    List<Section> sections = new ArrayList<>();
    sections.add(breaches(changes));
    years(sections);
    sections.add(guarantees());
    sections.add(
        new Section(
            "values",
            "What is each text worth if it is broken as soon as that pays?",
            List.of(new Grid(text.values()))));
    sections.add(new TextSection(view.scenario()).section());
    sections.addAll(new AssumptionSections(view.scenario()).sections());
    List<Meta> meta = new ArrayList<>(origin);
    meta.add(new Meta("scenario", view.scenario().id()));
    meta.add(new Meta("draws", Words.thousands(view.lasting().question().draws())));
    meta.add(new Meta("seed", Long.toString(view.lasting().question().seed())));
    return new Page(view.scenario().title(), view.finding(), meta, sections);
  }

  private Section breaches(List<String> changes) {
    List<Block> blocks = new ArrayList<>();
    if (!changes.isEmpty()) {
      blocks.add(new Caution("Changed for this run: " + String.join("; ", changes) + "."));
    }
    blocks.add(new Picture(figures.keepOrBreak()));
    blocks.add(new Caution(DurabilityView.NO_FORECAST));
    blocks.addAll(text.breaches());
    blocks.addAll(text.patience());
    return new Section("breaches", "Who would gain by breaking each text?", blocks);
  }

  private void years(List<Section> sections) {
    List<Figure> years = figures.years();
    List<Block> blocks = new ArrayList<>();
    if (!years.isEmpty()) {
      blocks.add(new Gallery(years));
    }
    blocks.addAll(text.clauses());
    if (!blocks.isEmpty()) {
      blocks.add(
          new Paragraph(
              DurabilityView.ASSUMED
                  + " Where a text leaves a cell open, a clause counts with the chance that it is"
                  + " part of the text."));
      sections.add(
          new Section("years", "What changes with the years, and by which clause?", blocks));
    }
  }

  private Section guarantees() {
    return new Section(
        "guarantees",
        "How strong would a guarantee have to be?",
        List.of(
            new Picture(figures.guarantees()),
            new Paragraph(
                "The strength of a guarantee is the chance that its promise is kept after a breach."
                    + " It deters as far as the answer costs who breaks.")));
  }
}
