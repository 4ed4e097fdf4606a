package org.parley.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.parley.report.page.Block;
import org.parley.report.page.Block.Caution;
import org.parley.report.page.Block.Grid;
import org.parley.report.page.Block.Paragraph;
import org.parley.study.Ratified;

/** Who ratifies what, for a terminal. */
public final class RatifyText {
  private RatifyText() {}

  /** The whole answer. */
  public static List<Block> of(Ratified ratified) {
    RatifyView view = new RatifyView(ratified);
    RatifyTables tables = new RatifyTables(view);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(view.finding()));
    if (!ratified.texts().isEmpty()) {
      blocks.add(new Grid(tables.chances()));
      blocks.add(new Grid(tables.gains()));
    }
    blocks.add(new Grid(tables.winSets()));
    tables.packages().ifPresent(t -> blocks.add(new Grid(t)));
    tables.changes().ifPresent(t -> blocks.add(new Grid(t)));
    blocks.add(new Grid(tables.narrowings()));
    blocks.add(new Caution(RatifyView.NO_FORECAST));
    return blocks;
  }
}
