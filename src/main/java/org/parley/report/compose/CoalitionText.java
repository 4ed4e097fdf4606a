package org.parley.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.parley.report.page.Block;
import org.parley.report.page.Block.Paragraph;
import org.parley.study.CoalitionAnswer;

/** Who can block and what a seat is worth, for a terminal. */
public final class CoalitionText {
  private CoalitionText() {}

  /** All of it, the finding first. */
  public static List<Block> of(CoalitionAnswer answer) {
    CoalitionView view = new CoalitionView(answer);
    CoalitionBlocks blocks = new CoalitionBlocks(view);
    List<Block> list = new ArrayList<>();
    list.add(new Paragraph(view.finding()));
    if (!answer.standings().isEmpty()) {
      list.addAll(blocks.standing(false));
    }
    if (!answer.seats().isEmpty()) {
      list.addAll(blocks.seats(false));
    }
    list.addAll(blocks.game());
    view.game().values().ifPresent(v -> list.add(new Paragraph(new GameWords(view).brief(v))));
    return list;
  }
}
