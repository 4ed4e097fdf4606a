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
import org.parley.study.Ratified;

/** The page that answers: who else has to say yes, and how likely do they? */
public final class RatifyPage {
  private final Ratified ratified;
  private final RatifyView view;
  private final RatifyTables tables;
  private final RatifyFigures figures;

  private RatifyPage(Ratified ratified) {
    this.ratified = ratified;
    view = new RatifyView(ratified);
    tables = new RatifyTables(view);
    figures = new RatifyFigures(view);
  }

  /**
   * The page.
   *
   * @param changes what the user changed in the scenario, in sentences
   * @param origin what made the page, for its foot
   */
  public static Page of(Ratified ratified, List<String> changes, List<Meta> origin) {
    return new RatifyPage(ratified).page(changes, origin);
  }

  private Page page(List<String> changes, List<Meta> origin) {
    List<Section> sections = new ArrayList<>();
    sections.add(new Section("ratification", "Would the texts be ratified?", texts(changes)));
    sections.add(new Section("win-sets", "What could pass at home?", winSets()));
    sections.add(new Section("packages", "What does ratification change?", packages()));
    sections.add(new Section("narrowing", "What do tied hands buy?", narrowings()));
    sections.add(new TextSection(view.scenario()).section());
    sections.addAll(new AssumptionSections(view.scenario()).sections());
    return new Page(view.scenario().title(), view.finding(), meta(origin), sections);
  }

  private List<Meta> meta(List<Meta> origin) {
    List<Meta> meta = new ArrayList<>(origin);
    meta.add(new Meta("scenario", view.scenario().id()));
    meta.add(new Meta("as of", view.scenario().asOf().orElse("not stated")));
    meta.add(new Meta("draws", Words.thousands(ratified.question().draws())));
    meta.add(new Meta("seed", Long.toString(ratified.question().seed())));
    return meta;
  }

  private List<Block> texts(List<String> changes) {
    List<Block> blocks = new ArrayList<>();
    if (!changes.isEmpty()) {
      blocks.add(new Caution("Changed for this run: " + String.join("; ", changes) + "."));
    }
    figures.chances().ifPresent(f -> blocks.add(new Picture(f)));
    blocks.add(new Caution(RatifyView.NO_FORECAST));
    if (!ratified.texts().isEmpty()) {
      blocks.add(new Grid(tables.chances()));
      blocks.add(new Grid(tables.gains()));
    }
    return blocks;
  }

  private List<Block> winSets() {
    return List.of(
        new Picture(figures.winSets()),
        new Grid(tables.winSets()),
        new Paragraph(
            "A ratifier's win-set holds what it would pass against no deal (Putnam 1988). A package"
                + " about which a ratifier is not asked counts as passed by it. All of it holds at"
                + " the likely value of every number."));
  }

  private List<Block> packages() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(view.packages() + "."));
    tables.packages().ifPresent(t -> blocks.add(new Grid(t)));
    tables.changes().ifPresent(t -> blocks.add(new Grid(t)));
    blocks.add(
        new Paragraph(
            ("The Nash package is taken among the signers; ratifiers are floors and do not share in"
                    + " it. Free: %s; ratifiable: %s.")
                .formatted(
                    Proof.word(ratified.free().solution().status()),
                    Proof.word(ratified.best().solution().status()))));
    return blocks;
  }

  private List<Block> narrowings() {
    List<Block> blocks = new ArrayList<>();
    List<Figure> courses = figures.narrowings();
    if (!courses.isEmpty()) {
      blocks.add(new Gallery(courses));
    }
    blocks.add(new Grid(tables.narrowings()));
    blocks.add(
        new Paragraph(
            ("Schelling's conjecture (1960): a negotiator whose hands are tied at home may gain by it,"
                    + " until nothing is left to agree on. Here one ratifier at a time asks for more"
                    + " and more, in %s, the others are not asked, and it counts as asked about"
                    + " every package.")
                .formatted(Words.count(ratified.question().steps(), "step"))));
    return blocks;
  }
}
