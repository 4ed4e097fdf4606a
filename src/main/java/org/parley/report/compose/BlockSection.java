package org.parley.report.compose;

import java.util.List;
import org.parley.model.Party;
import org.parley.report.page.Block.Grid;
import org.parley.report.page.Block.Paragraph;
import org.parley.report.page.Section;
import org.parley.study.CoalitionAnswer;

/** Who can block which text, on the page that compares the texts. */
record BlockSection(CoalitionAnswer answer) {

  Section section() {
    CoalitionView view = new CoalitionView(answer);
    CoalitionBlocks blocks = new CoalitionBlocks(view);
    return new Section(
        "block",
        "Who can block, who is needed?",
        List.of(
            new Paragraph("%s. %s%s".formatted(view.standing(), view.consent(), everybody(view))),
            new Grid(blocks.standings(false)),
            new Paragraph(blocks.meaning()),
            new Paragraph(
                "What a seat is worth to everybody, and what coalitions could reach: the command"
                    + " 'coalition'.")));
  }

  private static String everybody(CoalitionView view) {
    boolean signed = view.parties().stream().anyMatch(p -> p.seat() == Party.Seat.SIGNS);
    return signed ? "" : " Nobody signs, so that every party is counted.";
  }
}
