package org.parley.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.parley.report.page.Block;
import org.parley.report.page.Block.Grid;
import org.parley.report.page.Block.Paragraph;
import org.parley.study.Solved;
import org.parley.study.TextDetail;
import org.parley.study.TextProspect;

/** What was solved, for a terminal. */
public final class SolveText {
  private SolveText() {}

  /** Paragraphs, lists and tables in reading order. */
  public static List<Block> of(Solved solved) {
    SolveBlocks tables = SolveBlocks.of(solved);
    Outlook outlook = tables.outlook();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(outlook.finding()));
    if (!outlook.counted().isEmpty()) {
      blocks.add(new Paragraph(outlook.counted()));
    }
    blocks.addAll(tables.selected());
    blocks.add(new Paragraph(tables.zone()));
    blocks.add(new Paragraph(tables.frontier()));
    blocks.addAll(tables.packages());
    blocks.addAll(tables.best());
    blocks.addAll(texts(solved, new RepairBlocks(outlook)));
    return blocks;
  }

  private static List<Block> texts(Solved solved, RepairBlocks repairs) {
    List<Block> blocks = new ArrayList<>();
    if (solved.details().isEmpty()) {
      return blocks;
    }
    blocks.add(new Grid(repairs.overview(solved.details())));
    blocks.add(new Paragraph(RepairBlocks.OVERVIEW));
    for (int t = 0; t < solved.details().size(); t++) {
      TextProspect text = solved.prospect().texts().get(t);
      TextDetail detail = solved.details().get(t);
      blocks.addAll(repairs.acceptable(text));
      blocks.addAll(repairs.cheapest(text, detail));
      blocks.addAll(repairs.trades(text, detail));
    }
    return blocks;
  }
}
