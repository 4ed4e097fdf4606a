package org.parley.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.parley.report.page.Block;
import org.parley.report.page.Block.Caution;
import org.parley.report.page.Block.Grid;
import org.parley.report.page.Block.Paragraph;
import org.parley.report.page.Block.Picture;
import org.parley.report.page.Section;
import org.parley.study.Ratified;

/** Who else has to say yes, on the page that compares the texts. */
record RatificationSection(Ratified ratified) {

  Section section() {
    RatifyView view = new RatifyView(ratified);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(view.texts() + "."));
    blocks.add(
        view.hasWinSets()
            ? new Picture(new RatifyFigures(view).winSets())
            : new Paragraph(view.winSets() + "."));
    blocks.add(new Grid(new RatifyTables(view).chances()));
    blocks.add(new Caution(RatifyView.NO_FORECAST));
    blocks.add(
        new Paragraph(
            ("Chances are from %s, seed %d. The best package that all would pass, and what tied"
                    + " hands buy: the command 'ratify'.")
                .formatted(draws(), ratified.question().seed())));
    return new Section("ratification", "Would it pass at home?", blocks);
  }

  private String draws() {
    int draws = ratified.question().draws();
    return Words.thousands(draws) + (draws == 1 ? " draw" : " draws") + " of all ranges";
  }
}
