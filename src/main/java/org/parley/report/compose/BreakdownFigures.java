package org.parley.report.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.parley.analysis.bargaining.Ending;
import org.parley.analysis.bargaining.Ending.Cause;
import org.parley.analysis.bargaining.View;
import org.parley.report.page.Figure;
import org.parley.report.page.Figure.Field;
import org.parley.report.page.Figure.HeatMap;
import org.parley.study.BargainRun;
import org.parley.study.BargainedFrom;

/** The breakdown map: whose doing it is that there is no deal, and over what. */
record BreakdownFigures(BargainView view) {
  private static final int MOST_ISSUES = 20;

  /** Who ended it and over which issues; nothing where all runs end in agreements. */
  List<Figure> figures() {
    List<BargainedFrom> starts =
        view.bargained().starts().stream()
            .filter(s -> !s.runs().isEmpty())
            .limit(view.startsMakeNoDifference() ? 1 : Integer.MAX_VALUE)
            .toList();
    List<Figure> figures = new ArrayList<>();
    if (starts.stream().anyMatch(s -> s.share(Cause.AGREED) < 1)) {
      figures.add(who(starts));
    }
    if (starts.stream().anyMatch(s -> !view.blocked(s).isEmpty())) {
      figures.add(what(starts));
    }
    return figures;
  }

  private Figure who(List<BargainedFrom> starts) {
    Map<String, Double> total = new TreeMap<>();
    starts.forEach(s -> shares(s).forEach((name, share) -> total.merge(name, share, Double::sum)));
    List<String> rows =
        total.keySet().stream().sorted(Comparator.comparing(n -> -total.get(n))).toList();
    String title = whoTitle(starts, rows.get(0));
    return map(
        "breakdown",
        "Who",
        title,
        "share of all runs that end so, in percent, by starting text; seed " + seed(),
        rows,
        starts,
        rows.stream()
            .map(r -> starts.stream().map(s -> shares(s).getOrDefault(r, 0.0)).toList())
            .toList());
  }

  /** "Runs from 3 of 4 starts end without a deal, most often: refused by Ukraine". */
  private static String whoTitle(List<BargainedFrom> starts, String first) {
    long without = starts.stream().filter(s -> s.share(Cause.AGREED) < 1).count();
    return "From %s of %s some runs end without a deal, most often: %s"
        .formatted(Words.count((int) without), Words.count(starts.size(), "starting point"), first);
  }

  /** Share of the runs by who or what ended them without a deal. */
  private Map<String, Double> shares(BargainedFrom from) {
    Map<String, Double> shares = new TreeMap<>();
    from.runs().stream()
        .map(BargainRun::ending)
        .filter(e -> !e.isAgreement())
        .forEach(e -> shares.merge(name(e), 1.0, Double::sum));
    shares.replaceAll((name, count) -> count / from.runs().size());
    return shares;
  }

  private String name(Ending ending) {
    if (ending.party() == View.NONE) {
      return BargainView.word(ending.cause());
    }
    String party = view.parties().get(ending.party()).name();
    return switch (ending.cause()) {
      case WALKED -> party + " left";
      case NOT_RATIFIED -> "not ratified by " + party;
      default -> "refused by " + party;
    };
  }

  private Figure what(List<BargainedFrom> starts) {
    List<Integer> issues =
        IntStream.range(0, view.bargained().question().scenario().issues().size())
            .boxed()
            .filter(i -> most(starts, i) > 0)
            .sorted(Comparator.comparingDouble(i -> -most(starts, i)))
            .limit(MOST_ISSUES)
            .toList();
    PackageText names = new PackageText(view.bargained().question().scenario());
    String title =
        (view.hasAgents()
                ? "Where no deal comes about, most lies between the parties on "
                : "Where no deal comes about, the last draft most often fails on ")
            + Words.list(issues.stream().limit(3).map(names::name).toList());
    return map(
        "breakdown-issues",
        "Over what",
        title,
        (view.hasAgents()
                ? "percent of what lies between the last offers, each party's in its own points and"
                    + " without linkages, mean of the parties and of the watched runs without a deal"
                : "percent of the watched runs without a deal in which the last draft crosses a red"
                    + " line of the party that refuses it")
            + "; seed "
            + seed(),
        issues.stream().map(names::name).toList(),
        starts,
        issues.stream()
            .map(i -> starts.stream().map(s -> view.obstacle(s.issues().get(i))).toList())
            .toList());
  }

  private double most(List<BargainedFrom> starts, int issue) {
    return starts.stream().mapToDouble(s -> view.obstacle(s.issues().get(issue))).max().orElse(0);
  }

  private long seed() {
    return view.bargained().question().seed();
  }

  private Figure map(
      String id,
      String tab,
      String title,
      String subtitle,
      List<String> rows,
      List<BargainedFrom> starts,
      List<List<Double>> shares) {
    return new HeatMap(
        id,
        tab,
        title,
        subtitle,
        "One row for each, one column for each starting text. " + title + ".",
        "share",
        0,
        shares.stream().flatMap(List::stream).mapToDouble(x -> x).max().orElse(1),
        rows,
        starts.stream()
            .map(s -> view.startsMakeNoDifference() ? "any start" : BargainView.name(s))
            .toList(),
        shares.stream().map(r -> r.stream().map(BreakdownFigures::field).toList()).toList());
  }

  private static Field field(double share) {
    return new Field(share, Words.percent(share).replace(" %", ""), true);
  }
}
