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
        view.bargained().starts().stream().filter(s -> !s.runs().isEmpty()).toList();
    List<Figure> figures = new ArrayList<>();
    if (starts.stream().anyMatch(s -> s.share(Cause.AGREED) < 1)) {
      figures.add(who(starts));
    }
    if (starts.stream().anyMatch(s -> s.issues().stream().anyMatch(i -> i.blocked() > 0))) {
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
        "share of all runs that end so, by starting text; seed " + seed(),
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
        .forEach(e -> shares.merge(name(e), 1.0 / from.runs().size(), Double::sum));
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
        "Where no deal comes about, it is most often over "
            + Words.list(issues.stream().limit(3).map(names::name).toList());
    return map(
        "breakdown-issues",
        "Over what",
        title,
        "share of the watched runs without a deal in which "
            + (view.hasAgents()
                ? "the last offers of the parties differ on the issue"
                : "the last draft crosses a red line of the party that refuses it")
            + "; most often first; seed "
            + seed(),
        issues.stream().map(names::name).toList(),
        starts,
        issues.stream()
            .map(i -> starts.stream().map(s -> s.issues().get(i).blocked()).toList())
            .toList());
  }

  private static double most(List<BargainedFrom> starts, int issue) {
    return starts.stream().mapToDouble(s -> s.issues().get(issue).blocked()).max().orElse(0);
  }

  private long seed() {
    return view.bargained().question().seed();
  }

  private static Figure map(
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
        "share of runs",
        0,
        1,
        rows,
        starts.stream().map(BargainView::name).toList(),
        shares.stream().map(r -> r.stream().map(BreakdownFigures::field).toList()).toList());
  }

  private static Field field(double share) {
    return new Field(share, Words.percent(share), true);
  }
}
