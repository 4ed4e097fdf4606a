package org.parley.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.parley.model.Quantity;
import org.parley.report.page.Block;
import org.parley.report.page.Block.Grid;
import org.parley.report.page.Block.Paragraph;
import org.parley.report.page.Table;
import org.parley.report.page.Table.Column;
import org.parley.report.page.Table.Value;
import org.parley.report.page.Table.Value.Share;
import org.parley.report.page.Table.Value.Text;
import org.parley.study.Crossing;
import org.parley.study.Discovered;
import org.parley.study.Influence;
import org.parley.study.Sensitivity;
import org.parley.study.SensitivityQuestion.Effort;
import org.parley.study.Swing;
import org.parley.uncertainty.discovery.Tree;
import org.parley.uncertainty.sensitivity.Index;

/** What moves a number, in tables and sentences, for a terminal and for a page. */
public final class SensitivityText {
  static final int SWINGS = 10;

  private final Sensitivity found;
  private final SensitivityView view;

  SensitivityText(Sensitivity found) {
    this.found = found;
    view = SensitivityView.of(found);
  }

  /** All of it for a terminal, the finding first. */
  public static List<Block> of(Sensitivity found) {
    SensitivityText text = new SensitivityText(found);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(text.view.finding()));
    blocks.addAll(text.shares());
    blocks.addAll(text.swings(SWINGS));
    blocks.addAll(text.crossings());
    blocks.addAll(text.region());
    blocks.addAll(new RobustnessText(found).brief());
    blocks.add(new Paragraph(SensitivityView.NO_FORECAST));
    return blocks;
  }

  /** Sobol indices. */
  List<Block> shares() {
    if (found.influences().isEmpty()) {
      return List.of();
    }
    return List.of(
        new Grid(
            new Table(
                "Shares of the variance of " + view.subject(),
                List.of(
                    new Column("input", false),
                    new Column("range", true),
                    new Column("by itself", true),
                    new Column("with all it does together", true)),
                found.influences().stream().map(this::row).toList())),
        new Paragraph(how()));
  }

  private List<Value> row(Influence influence) {
    boolean isOne = influence.kind() == Influence.Kind.INPUT;
    return List.of(
        new Text(view.label(influence)),
        new Text(isOne ? range(influence.inputs().get(0)) : ""),
        new Text(index(influence.first())),
        new Text(index(influence.total())));
  }

  static String range(Quantity input) {
    return AssumptionSections.range(input.value());
  }

  /** "27 % (19 to 34)"; an estimate below 0 stays below 0. */
  static String index(Index index) {
    return "%s %% (%s to %s)"
        .formatted(percent(index.value()), percent(index.low()), percent(index.high()));
  }

  private static String percent(double share) {
    double percent = 100 * share;
    return Math.abs(percent) < 10
        ? Words.plain(percent)
        : Words.plain(Math.rint(percent)).replace(".0", "");
  }

  /** How the shares were found. */
  String how() {
    Effort effort = found.question().effort();
    return ("First-order and total Sobol indices (Saltelli 2010) from %s rows, %s runs in all, in brackets 90 %%"
            + " intervals by bootstrap. An estimate may fall below 0 or rise above 100 %%. %s")
        .formatted(Words.thousands(effort.samples()), Words.thousands(found.runs()), screening());
  }

  private String screening() {
    Effort effort = found.question().effort();
    int inputs = found.screened().size();
    if (inputs <= effort.top()) {
      return "All inputs are looked at.";
    }
    String paths =
        effort.trajectories() == 0
            ? ""
            : " and %d Morris trajectories of %s runs, on which %s of them move it"
                .formatted(
                    effort.trajectories(),
                    Words.thousands(inputs + 1L),
                    Words.thousands(found.moving()));
    return "The inputs were screened by %s plain draws%s; the first %d are looked at closely."
        .formatted(Words.thousands(effort.draws()), paths, view.single().size());
  }

  /** One input at a time. */
  List<Block> swings(int most) {
    List<Swing> moving = found.swings().stream().filter(s -> s.length() > 0).limit(most).toList();
    if (moving.isEmpty()) {
      return List.of();
    }
    return List.of(
        new Grid(
            new Table(
                "One input at an end of its range, all others at their likely values, where it is "
                    + view.value(moving.get(0).base()),
                List.of(
                    new Column("input", false),
                    new Column("low end", true),
                    new Column("gives", true),
                    new Column("high end", true),
                    new Column("gives", true)),
                moving.stream().map(this::row).toList())));
  }

  private List<Value> row(Swing swing) {
    return List.of(
        new Text(view.label(swing.input())),
        new Text(SensitivityView.number(swing.input().value().low())),
        new Text(view.value(swing.low())),
        new Text(SensitivityView.number(swing.input().value().high())),
        new Text(view.value(swing.high())));
  }

  /** Where it crosses the threshold. */
  List<Block> crossings() {
    if (found.crossings().isEmpty()) {
      return List.of();
    }
    List<Crossing> flipping =
        found.crossings().stream().filter(c -> c.flips().findAny().isPresent()).toList();
    if (flipping.isEmpty()) {
      return List.of(new Paragraph(neverFlips()));
    }
    int rest = found.crossings().size() - flipping.size();
    return List.of(
        new Grid(
            new Table(
                "From which value on, or up to which, it is %s; all others at their likely values"
                    .formatted(view.reaching()),
                List.of(
                    new Column("input", false),
                    new Column("range", true),
                    new Column("where", false)),
                flipping.stream().map(this::row).toList())),
        new Paragraph(
            "* outside the range of the scenario." + (rest == 0 ? "" : " " + others(rest))));
  }

  private static String others(int rest) {
    return "%s looked at closely %s not change this anywhere within bounds: a weight from 0 to the total of its sheet, a worth or a chance from 0 to 1, points by three times the width of the range either way."
        .formatted(Words.sentence(Words.count(rest, "other input")), rest == 1 ? "does" : "do");
  }

  private String neverFlips() {
    Crossing first = found.crossings().get(0);
    return "Alone, with all others at their likely values, none of the inputs looked at closely %s, not even outside its range (%s from %s to %s, and so on)."
        .formatted(
            turning(first.holds()),
            view.phrase(first.input()),
            SensitivityView.number(first.least()),
            SensitivityView.number(first.most()));
  }

  private String turning(boolean isReached) {
    if (view.isYesNo()) {
      return isReached ? "turns the answer to no" : "turns the answer to yes";
    }
    String threshold = SensitivityView.number(found.question().threshold());
    return isReached ? "takes it below " + threshold : "brings it to " + threshold;
  }

  private List<Value> row(Crossing crossing) {
    return List.of(
        new Text(view.label(crossing.input())),
        new Text(range(crossing.input())),
        new Text(view.crossings(crossing)));
  }

  /** In which region the outcome lies. */
  List<Block> region() {
    if (found.discovered().isEmpty()) {
      return List.of();
    }
    Discovered region = found.discovered().get();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(box(region)));
    if (region.tree() instanceof Tree.Split) {
      blocks.add(new Grid(leaves(region)));
    }
    return blocks;
  }

  private String box(Discovered region) {
    boolean isAsked = region.outcome() == Discovered.Outcome.REACHED;
    String why = isAsked ? "" : tooFew();
    if (region.box().restrictions().isEmpty()) {
      return why
          + "No region of the inputs looked at closely holds %s better than chance."
              .formatted(view.outcome(region));
    }
    return "%s%s %s mostly with %s. Of the draws there %s are such, of all draws %s; the region holds %s of them.%s"
        .formatted(
            why,
            Words.sentence(view.outcome(region)),
            isAsked ? "lie" : "lies",
            view.words(region.box(), region.inputs()),
            Words.percent(region.fit().density()),
            Words.percent(base(region)),
            Words.percent(region.fit().coverage()),
            fresh(region));
  }

  private String tooFew() {
    return "In %s draws it is %s, too %s to say where; asked instead: where is it lowest? "
        .formatted(
            found.reached() > 0.5
                ? (found.reached() == 1 ? "all" : "nearly all")
                : (found.reached() == 0 ? "no" : "hardly any"),
            view.reaching(),
            found.reached() > 0.5 ? "many" : "few");
  }

  private static double base(Discovered region) {
    return (double) region.fit().allInteresting() / region.fit().allCases();
  }

  private static String fresh(Discovered region) {
    return region.fresh().allCases() == 0
        ? ""
        : " In %s runs that it was not made from: %s and %s. Only the inputs looked at closely were searched (PRIM; Bryant and Lempert 2010)."
            .formatted(
                Words.thousands(region.fresh().allCases()),
                Words.percent(region.fresh().density()),
                Words.percent(region.fresh().coverage()));
  }

  /** The leaves of the tree, the densest first. */
  Table leaves(Discovered region) {
    return new Table(
        "The same as a tree: regions, their share of the draws, and the share of such draws in them",
        List.of(new Column("where", false), new Column("draws", true), new Column("such", true)),
        region.tree().leaves().stream()
            .sorted((a, b) -> Double.compare(b.fit().density(), a.fit().density()))
            .map(
                leaf ->
                    List.<Value>of(
                        new Text(view.words(leaf.box(), region.inputs())),
                        new Share(leaf.fit().mass()),
                        new Share(leaf.fit().density())))
            .toList());
  }
}
