package org.parley.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.parley.report.page.Block;
import org.parley.report.page.Block.Caution;
import org.parley.report.page.Block.Gallery;
import org.parley.report.page.Block.Paragraph;
import org.parley.report.page.Block.Picture;
import org.parley.report.page.Page;
import org.parley.report.page.Page.Meta;
import org.parley.report.page.Section;
import org.parley.study.CoalitionAnswer;
import org.parley.study.SharedGame;

/** The page that answers: who can block, who is needed, and what is a seat worth? */
public final class CoalitionPage {
  private static final String ASSUMED =
      "Every weight is an assumption of the scenario, and nothing here is a forecast.";

  private final CoalitionView view;
  private final CoalitionBlocks blocks;
  private final CoalitionFigures figures;

  private CoalitionPage(CoalitionAnswer answer) {
    view = new CoalitionView(answer);
    blocks = new CoalitionBlocks(view);
    figures = new CoalitionFigures(view);
  }

  /**
   * The page.
   *
   * @param changes what the user changed in the scenario, in sentences
   * @param origin what made the page, for its foot
   */
  public static Page of(CoalitionAnswer answer, List<String> changes, List<Meta> origin) {
    return new CoalitionPage(answer).page(changes, origin);
  }

  private Page page(List<String> changes, List<Meta> origin) {
    List<Section> sections = new ArrayList<>();
    if (!view.answer().standings().isEmpty()) {
      sections.add(standing());
    }
    if (!view.answer().seats().isEmpty()) {
      sections.add(seats());
    }
    sections.add(game());
    sections.set(0, opened(sections.get(0), changes));
    sections.add(new TextSection(view.scenario()).section());
    sections.addAll(new AssumptionSections(view.scenario()).sections());
    return new Page(view.scenario().title(), view.finding(), meta(origin), sections);
  }

  private List<Meta> meta(List<Meta> origin) {
    List<Meta> meta = new ArrayList<>(origin);
    meta.add(new Meta("scenario", view.scenario().id()));
    meta.add(new Meta("as of", view.scenario().asOf().orElse("not stated")));
    meta.add(new Meta("seed", Long.toString(view.answer().question().seed())));
    return meta;
  }

  /** The first section, which says first what the user changed. */
  private static Section opened(Section first, List<String> changes) {
    List<Block> list = new ArrayList<>();
    if (!changes.isEmpty()) {
      list.add(new Caution("Changed for this run: " + String.join("; ", changes) + "."));
    }
    list.addAll(first.blocks());
    return new Section(first.id(), first.heading(), list);
  }

  private Section standing() {
    List<Block> list = new ArrayList<>();
    list.add(new Picture(figures.standing()));
    list.addAll(blocks.standing(true));
    list.add(new Caution(ASSUMED));
    return new Section("block", "Who can block, who is needed?", list);
  }

  private Section seats() {
    List<Block> list = new ArrayList<>();
    list.add(new Picture(figures.seats()));
    list.addAll(blocks.seats(true));
    return new Section("seats", "What is a seat worth?", list);
  }

  private Section game() {
    List<Block> list = new ArrayList<>();
    view.game()
        .values()
        .filter(GameWords::anything)
        .ifPresent(v -> list.add(new Gallery(List.of(figures.worths(v), figures.values(v)))));
    list.addAll(blocks.game());
    view.game().values().ifPresent(v -> list.addAll(meaning(v)));
    return new Section("coalitions", "What could coalitions reach?", list);
  }

  private List<Block> meaning(SharedGame.Values values) {
    return List.of(
        new Paragraph(CoalitionBlocks.VALUES),
        new Paragraph(new GameWords(view).worth(values)),
        new Caution(GameWords.LIMITS));
  }
}
