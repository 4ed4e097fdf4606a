package org.parley.report.compose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parley.analysis.frontier.Status;
import org.parley.report.page.Block;
import org.parley.report.page.Block.Bullets;
import org.parley.report.page.Block.Folded;
import org.parley.report.page.Block.Gallery;
import org.parley.report.page.Block.Grid;
import org.parley.report.page.Block.Paragraph;
import org.parley.report.page.Block.Picture;
import org.parley.report.page.Page;
import org.parley.report.page.Page.Meta;
import org.parley.report.page.Section;
import org.parley.study.Counting;
import org.parley.study.Solved;
import org.parley.study.TextProspect;

/** The page that answers: could any package please everybody? */
public final class SolvePage {
  private final Solved solved;
  private final SolveBlocks blocks;
  private final Outlook outlook;
  private final SolveFigures figures;
  private final RepairBlocks repairs;

  private SolvePage(Solved solved) {
    this.solved = solved;
    outlook = new Outlook(solved.scenario(), solved.prospect().selection());
    blocks = new SolveBlocks(outlook);
    figures = new SolveFigures(solved, outlook);
    repairs = new RepairBlocks(outlook);
  }

  /**
   * The page of what was solved.
   *
   * @param changes what the user changed in the scenario, in sentences
   * @param origin what made the page, for its foot: version, hash of the scenario
   */
  public static Page of(Solved solved, List<String> changes, List<Meta> origin) {
    return new SolvePage(solved).page(changes, origin);
  }

  private Page page(List<String> changes, List<Meta> origin) {
    List<Section> sections = new ArrayList<>();
    sections.add(agreement(changes));
    if (!solved.prospect().pairs().isEmpty()) {
      sections.add(tradeoffs());
    }
    if (outlook.solutions().get(0).exists()) {
      sections.add(packages());
    }
    sections.add(zone());
    if (!solved.prospect().texts().isEmpty()) {
      sections.add(texts());
    }
    sections.add(new Section("sure", "How sure is this?", sure()));
    sections.add(new TextSection(solved.scenario()).section());
    sections.addAll(new AssumptionSections(solved.scenario()).sections());
    return new Page(
        solved.scenario().title(),
        outlook.finding(solved.prospect().zone()),
        meta(origin),
        sections);
  }

  private List<Meta> meta(List<Meta> origin) {
    List<Meta> meta = new ArrayList<>(origin);
    meta.add(new Meta("scenario", solved.scenario().id()));
    meta.add(new Meta("as of", solved.scenario().asOf().orElse("not stated")));
    meta.add(new Meta("seed", Long.toString(solved.question().seed())));
    return meta;
  }

  private Section agreement(List<String> changes) {
    List<Block> list = new ArrayList<>();
    if (!changes.isEmpty()) {
      list.add(new Block.Caution("Changed for this run: " + String.join("; ", changes) + "."));
    }
    if (!outlook.counted().isEmpty()) {
      list.add(new Paragraph(outlook.counted()));
    }
    list.add(new Picture(figures.solutions()));
    list.addAll(blocks.selected());
    return new Section("agreement", "Could any package please everybody?", list);
  }

  private Section tradeoffs() {
    List<Block> list = new ArrayList<>();
    list.add(new Gallery(figures.planes()));
    if (outlook.names(outlook.selection()::bargains).size() > Counting.MOST_PARTIES) {
      list.add(new Paragraph("Shown are the pairs of the first four parties."));
    }
    return new Section("tradeoffs", "What could two parties give each other?", list);
  }

  private Section packages() {
    List<Block> list = new ArrayList<>(blocks.packages());
    list.addAll(blocks.best());
    return new Section("packages", "Which packages are these?", list);
  }

  private Section zone() {
    return new Section(
        "zone",
        "How rare are packages that all accept?",
        List.of(
            new Paragraph(blocks.zone(solved.prospect().zone())),
            new Paragraph(blocks.frontier(solved.frontier())),
            new Gallery(figures.spreads())));
  }

  private Section texts() {
    List<TextProspect> texts = solved.prospect().texts();
    List<Block> list = new ArrayList<>();
    new DistanceFigure(outlook, texts).figure().ifPresent(f -> list.add(new Picture(f)));
    list.add(new Grid(RepairBlocks.overview(texts)));
    list.add(new Paragraph(RepairBlocks.OVERVIEW));
    texts.forEach(t -> list.add(new Folded(t.variant().title(), changes(t))));
    return new Section("repairs", "What would have to change in each text?", list);
  }

  private List<Block> changes(TextProspect text) {
    List<Block> list = new ArrayList<>(repairs.acceptable(text));
    repairs.settled(text).ifPresent(list::add);
    solved.detail(text).ifPresent(detail -> list.addAll(repairs.closely(text, detail)));
    return list;
  }

  private List<Block> sure() {
    Set<Status> found = new LinkedHashSet<>();
    outlook.solutions().forEach(s -> found.add(s.solution().status()));
    found.add(solved.frontier().status());
    found.add(solved.prospect().zone().status());
    List<String> items = new ArrayList<>();
    String all = ZoneWords.count(solved.prospect().zone().feasible());
    if (found.contains(Status.EXACT)) {
      items.add(
          "Exact: proven over all %s possible packages, in whole numbers, not by a sample. No other package is better in the stated sense."
              .formatted(all));
    }
    if (found.contains(Status.BOUNDED)) {
      items.add(
          "Bounded: the search stopped at its limit. What is shown is the best found, and it is proven that nothing is better by more than the number beside it.");
    }
    if (found.contains(Status.ESTIMATED)) {
      items.add(
          "Estimated: from a random sample; the true share lies within the interval with 99 % confidence.");
    }
    if (found.contains(Status.NONE)) {
      items.add("None: proven that there is no such package; the reason is given.");
    }
    items.add(
        "All of it holds at the likely value of every number. The numbers are assumptions; change one with --set and solve again, or see in the report of 'compare' how often each option is part of the solution when all ranges are drawn.");
    return List.of(new Bullets(items));
  }
}
