package org.parley.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.parley.report.page.Block;
import org.parley.report.page.Block.Caution;
import org.parley.report.page.Block.Paragraph;
import org.parley.report.page.Block.Picture;
import org.parley.report.page.Page;
import org.parley.report.page.Page.Meta;
import org.parley.report.page.Section;
import org.parley.study.ConflictAnswer;

/** The page that answers: which states of a conflict hold, and who can get from here to there? */
public final class ConflictPage {
  private final ConflictView view;
  private final ConflictText text;
  private final ConflictFigures figures;

  private ConflictPage(ConflictAnswer answer) {
    view = new ConflictView(answer);
    text = new ConflictText(view);
    figures = new ConflictFigures(view);
  }

  /**
   * The page.
   *
   * @param changes what the user changed in the scenario, in sentences
   * @param origin what made the page, for its foot
   */
  public static Page of(ConflictAnswer answer, List<String> changes, List<Meta> origin) {
    return new ConflictPage(answer).page(changes, origin);
  }

  private Page page(List<String> changes, List<Meta> origin) {
    List<Section> sections = new ArrayList<>();
    sections.add(graph(changes));
    sections.add(new Section("states", "Which states hold, and who stays?", states()));
    sections.add(ways());
    if (!view.answer().holding().isEmpty()) {
      sections.add(new Section("hold", "What would make it hold?", text.holding()));
    }
    sections.add(new ConflictAssumptions(view).section());
    sections.add(limits());
    List<Meta> meta = new ArrayList<>(origin);
    meta.add(new Meta("scenario", view.answer().scenario().id()));
    meta.add(new Meta("draws", Words.thousands(view.shares().draws())));
    meta.add(new Meta("seed", Long.toString(view.answer().question().seed())));
    return new Page(view.answer().scenario().title(), view.finding(), meta, sections);
  }

  private Section graph(List<String> changes) {
    List<Block> blocks = new ArrayList<>();
    if (!changes.isEmpty()) {
      blocks.add(new Caution("Changed for this run: " + String.join("; ", changes) + "."));
    }
    blocks.add(new Picture(figures.graph()));
    blocks.add(new Caution(ConflictView.NO_FORECAST));
    return new Section("graph", "Who can move where?", blocks);
  }

  private List<Block> states() {
    List<Block> blocks = new ArrayList<>();
    if (view.isUncertain()) {
      blocks.add(new Picture(figures.shares()));
    }
    blocks.addAll(text.states());
    return blocks;
  }

  private Section ways() {
    List<Block> blocks = new ArrayList<>(text.paths());
    blocks.addAll(text.rests());
    blocks.addAll(text.coalitions());
    return new Section("ways", "How does one get there, and who has to take part?", blocks);
  }

  private Section limits() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Paragraph(
            "Everybody is taken to know the options and preferences of all, and to move only one after"
                + " the other. How likely a move is, how long it takes and what it costs is not asked."));
    List<String> notes = view.answer().scenario().notes();
    if (!notes.isEmpty()) {
      blocks.add(new Block.Bullets(notes));
    }
    return new Section("limits", "What does it not say?", blocks);
  }
}
