package org.parley.report.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.parley.analysis.frontier.Deal;
import org.parley.analysis.frontier.Frontier;
import org.parley.analysis.frontier.Mix;
import org.parley.analysis.frontier.Status;
import org.parley.analysis.frontier.Zone;
import org.parley.report.compose.Outlook.Named;
import org.parley.report.page.Block;
import org.parley.report.page.Block.Grid;
import org.parley.report.page.Block.Paragraph;
import org.parley.report.page.Table;
import org.parley.report.page.Table.Column;
import org.parley.report.page.Table.Value;
import org.parley.report.page.Table.Value.Num;
import org.parley.report.page.Table.Value.Text;
import org.parley.study.Counting.Ideal;

/** Tables and sentences on what was solved, for the terminal and for the page. */
record SolveBlocks(Outlook outlook) {
  private static final String MEANING =
      "Nash: the product of gains is largest, whatever the scale of each party's points."
          + " Kalai-Smorodinsky: the smallest share that a party gets of its own best %s gain is"
          + " largest. Egalitarian: the smallest gain is largest, points of different parties taken"
          + " one for one. Utilitarian: the sum of the shares of those best gains is largest. By"
          + " lot: packages may be drawn with chances, and expected points count.";

  /** The solutions in a table, why some do not exist, and what each of them is. */
  List<Block> selected() {
    List<Block> blocks = new ArrayList<>();
    if (outlook.solutions().stream().anyMatch(Named::exists)) {
      blocks.add(new Grid(solutions()));
      blocks.addAll(reasons());
      String over = outlook.selection().counting().ideal() == Ideal.ALL ? "signable" : "acceptable";
      blocks.add(new Paragraph(MEANING.formatted(over)));
    }
    return blocks;
  }

  /** What each solution gives each party: over packages, and over lotteries below it. */
  private Table solutions() {
    var lotteries = outlook.selection().lotteries();
    List<List<Value>> rows = new ArrayList<>();
    for (Named named : outlook.solutions()) {
      rows.add(row(named));
      switch (named.id()) {
        case "nash" -> rows.add(row(lotteries.nash()));
        case "kalaiSmorodinsky" -> rows.add(row(lotteries.kalaiSmorodinsky()));
        case "egalitarian" -> rows.add(row(lotteries.egalitarian()));
        default -> {} // a sum is largest at a package, so lots would change nothing
      }
    }
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("solution", false));
    columns.add(new Column("status", false));
    outlook.parties().forEach(p -> columns.add(new Column(p.name(), true)));
    return new Table(
        "Gain over no deal (in brackets: utility) in each party's own points; points of different"
            + " parties cannot be compared",
        columns,
        rows);
  }

  private List<Value> row(Named named) {
    var solution = named.solution();
    String status = Proof.word(solution.status(), solution.gap(), named.unit());
    return solution
        .deal()
        .map(d -> row(named.name(), status, d.gain(), d.utility()))
        .orElseGet(() -> row(named.name(), status, List.of(), List.of()));
  }

  private List<Value> row(Mix mix) {
    return row("by lot", Proof.word(mix.status()), mix.gain(), mix.utility());
  }

  private List<Value> row(String name, String status, List<Double> gain, List<Double> utility) {
    List<Value> row = new ArrayList<>();
    row.add(new Text(name));
    row.add(new Text(status));
    for (int p = 0; p < outlook.parties().size(); p++) {
      row.add(
          new Text(
              gain.isEmpty()
                  ? ""
                  : "%s (%s)".formatted(Words.signed(gain.get(p)), Words.plain(utility.get(p)))));
    }
    return row;
  }

  /** Why solutions do not exist or are only bounded; empty if all are exact. */
  private List<Block> reasons() {
    Map<String, List<String>> names = new LinkedHashMap<>();
    for (Named named : outlook.solutions()) {
      String reason = named.solution().reason();
      if (!reason.isEmpty()) {
        names.computeIfAbsent(reason, r -> new ArrayList<>()).add(named.name());
      }
    }
    return names.entrySet().stream()
        .map(
            e ->
                (Block)
                    new Paragraph(
                        "%s: %s."
                            .formatted(
                                Words.sentence(Words.list(e.getValue())),
                                Proof.reason(outlook.scenario(), e.getKey()))))
        .toList();
  }

  /** The packages that the solutions select, side by side. */
  List<Block> packages() {
    Map<List<Integer>, List<String>> packages = new LinkedHashMap<>();
    for (Named named : outlook.solutions()) {
      named
          .solution()
          .deal()
          .ifPresent(
              d -> packages.computeIfAbsent(d.outcome(), o -> new ArrayList<>()).add(named.name()));
    }
    return packages.isEmpty() ? List.of() : List.of(new Grid(packages(packages)));
  }

  private Table packages(Map<List<Integer>, List<String>> packages) {
    List<List<Integer>> outcomes = List.copyOf(packages.keySet());
    List<String> columns = new ArrayList<>();
    columns.add("issue");
    boolean one = outcomes.size() == 1;
    packages.values().forEach(n -> columns.add(one ? "option" : Words.sentence(Words.list(n))));
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < outlook.scenario().issues().size(); i++) {
      List<String> row = new ArrayList<>();
      row.add(outlook.packages().name(i));
      for (List<Integer> outcome : outcomes) {
        boolean same = outcome != outcomes.get(0) && outcome.get(i).equals(outcomes.get(0).get(i));
        row.add(same ? "same" : outlook.packages().option(i, outcome));
      }
      rows.add(row);
    }
    String caption =
        one
            ? "The package that all solutions select"
            : "The packages that the solutions select; same: as in the first";
    return PlainTable.of(caption, columns, rows);
  }

  /** How large the zone of agreement is, and how sure that is. */
  String zone(Zone zone) {
    String rules =
        zone.feasible().equals(zone.outcomes())
            ? "No rule forbids any combination of options."
            : "Rules leave %s of %s combinations of options."
                .formatted(ZoneWords.count(zone.feasible()), ZoneWords.count(zone.outcomes()));
    return "Zone of agreement: %s (%s). %s"
        .formatted(outlook.zone(zone), ZoneWords.proof(zone), rules);
  }

  /** How many packages the frontier has, and how sure that is. */
  String frontier(Frontier frontier) {
    if (frontier.status() == Status.NONE) {
      return "Frontier: none, " + Proof.reason(outlook.scenario(), frontier.reason()) + ".";
    }
    int n = frontier.points().size();
    String size = "%s %s".formatted(Words.thousands(n), n == 1 ? "package" : "packages");
    String over =
        frontier.over() == Frontier.Over.SIGNABLE
            ? "that can be signed"
            : "acceptable to " + outlook.deciders();
    return frontier.status() == Status.EXACT
        ? "Frontier: %s %s from which nobody can gain without another's loss (exact)."
            .formatted(size, over)
        : "Frontier: %s %s; for every other one there is one of them that gives each party at most %s points less (proven)."
            .formatted(size, over, Words.digits(frontier.epsilon()));
  }

  /** The best packages by the Nash product. */
  List<Block> best() {
    List<Deal> deals = outlook.selection().best().deals();
    if (deals.isEmpty()) {
      return List.of();
    }
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("rank", true));
    outlook.parties().forEach(p -> columns.add(new Column(p.name(), true)));
    columns.add(new Column("differs from the first in", false));
    List<List<Value>> rows = IntStream.range(0, deals.size()).mapToObj(k -> row(k, deals)).toList();
    String caption =
        "The best packages by the product of gains (%s): gain over no deal in each party's own points"
            .formatted(Proof.word(outlook.selection().best().status()));
    return List.of(new Grid(new Table(caption, columns, rows)));
  }

  private List<Value> row(int k, List<Deal> deals) {
    Deal deal = deals.get(k);
    List<Value> row = new ArrayList<>();
    row.add(new Text(Integer.toString(k + 1)));
    deal.gain().forEach(g -> row.add(new Num(g, 1, true)));
    row.add(new Text(outlook.packages().difference(deals.get(0).outcome(), deal.outcome())));
    return row;
  }
}
