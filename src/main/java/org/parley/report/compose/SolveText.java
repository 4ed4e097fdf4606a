package org.parley.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.parley.model.Scenario;
import org.parley.report.page.Block;
import org.parley.report.page.Block.Grid;
import org.parley.report.page.Block.Paragraph;
import org.parley.study.Selection;
import org.parley.study.Solved;
import org.parley.study.TextDetail;
import org.parley.study.TextProspect;

/** What was solved, for a terminal, in two parts: the first need not wait for the second. */
public final class SolveText {
  private SolveText() {}

  /** The packages that the solutions select. */
  public static List<Block> first(Scenario scenario, Selection selection) {
    Outlook outlook = new Outlook(scenario, selection);
    SolveBlocks tables = new SolveBlocks(outlook);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(outlook.finding()));
    if (!outlook.counted().isEmpty()) {
      blocks.add(new Paragraph(outlook.counted()));
    }
    blocks.addAll(tables.selected());
    blocks.addAll(tables.packages());
    blocks.addAll(tables.best());
    return blocks;
  }

  /** How many other packages there are, and what would have to change in the texts. */
  public static List<Block> second(Solved solved) {
    Outlook outlook = new Outlook(solved.scenario(), solved.prospect().selection());
    SolveBlocks tables = new SolveBlocks(outlook);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(tables.zone(solved.prospect().zone())));
    blocks.add(new Paragraph(tables.frontier(solved.frontier())));
    List<TextProspect> texts = solved.prospect().texts();
    if (!texts.isEmpty()) {
      blocks.add(new Grid(RepairBlocks.overview(texts)));
      blocks.add(new Paragraph(RepairBlocks.OVERVIEW));
      texts.forEach(t -> blocks.addAll(closely(solved, t, new RepairBlocks(outlook))));
      if (solved.details().size() < texts.size()) {
        blocks.add(new Paragraph("What would have to change in another text: --variant ID."));
      }
    }
    return blocks;
  }

  private static List<Block> closely(Solved solved, TextProspect text, RepairBlocks repairs) {
    List<Block> blocks = new ArrayList<>();
    if (solved.detail(text).isPresent()) {
      TextDetail detail = solved.detail(text).get();
      blocks.addAll(repairs.acceptable(text));
      blocks.addAll(repairs.closely(text, detail));
    }
    return blocks;
  }
}
