package org.parley.report.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.analysis.frontier.Deal;
import org.parley.analysis.frontier.Spread;
import org.parley.model.BargainingProblem;
import org.parley.model.Party;
import org.parley.report.page.Figure;
import org.parley.report.page.Figure.Intervals;
import org.parley.report.page.Figure.Line;
import org.parley.report.page.Figure.Mark;
import org.parley.report.page.Figure.Plane;
import org.parley.report.page.Figure.Point;
import org.parley.report.page.Figure.Row;
import org.parley.report.page.Figure.Series;
import org.parley.report.page.Figure.Spectrum;
import org.parley.report.page.Figure.Zero;
import org.parley.report.page.Hue;
import org.parley.study.PairFrontier;
import org.parley.study.Solved;
import org.parley.study.TextProspect;

/** The pictures of what was solved. */
record SolveFigures(Solved solved, Outlook outlook) {
  private static final String LIKELY = "at the likely values";

  /** What each solution and each text gives each party. */
  Figure solutions() {
    List<Row> rows = new ArrayList<>();
    List<List<Optional<Mark>>> marks = new ArrayList<>();
    for (Outlook.Named named : outlook.solutions()) {
      named
          .solution()
          .deal()
          .ifPresent(
              d -> {
                rows.add(new Row(Words.sentence(named.name()), "solution", false));
                marks.add(marks(d.gain()));
              });
    }
    for (TextProspect text : solved.prospect().texts()) {
      rows.add(VariantRow.of(outlook.scenario(), text.variant()));
      marks.add(marks(text.gain()));
    }
    return new Intervals(
        "solutions",
        "All parties",
        solutionsTitle(),
        "gain over no deal, points of each party's own score sheet, " + LIKELY,
        "One row for each solution and each text, one mark for each party. "
            + solutionsTitle()
            + ".",
        "gain over no deal, points",
        Zero.NO_DEAL,
        rows,
        IntStream.range(0, outlook.parties().size()).mapToObj(this::series).toList(),
        marks);
  }

  private List<Optional<Mark>> marks(List<Double> gain) {
    return gain.stream().map(g -> Optional.of(PlaneParts.mark(g))).toList();
  }

  private Series series(int p) {
    return new Series(outlook.parties().get(p).name(), new Hue(p));
  }

  private String solutionsTitle() {
    String texts = texts();
    return outlook.solutions().get(0).exists()
        ? "The solutions leave %s no worse off than no deal%s".formatted(outlook.deciders(), texts)
        : "No package is acceptable to %s%s".formatted(outlook.deciders(), texts);
  }

  /** "; none of nine texts does". */
  private String texts() {
    List<TextProspect> told =
        solved.prospect().texts().stream()
            .filter(t -> !VariantRow.of(outlook.scenario(), t.variant()).muted())
            .toList();
    if (told.isEmpty()) {
      return "";
    }
    long good = told.stream().filter(t -> leavesNobodyWorse(t.gain())).count();
    String reported =
        told.size() == solved.prospect().texts().size() ? "" : " reported at least by half";
    return "; red lines apart, %s of %s%s %s nobody worse off"
        .formatted(
            good == 0 ? "none" : Words.count((int) good),
            Words.count(told.size(), "text"),
            reported,
            good <= 1 ? "leaves" : "leave");
  }

  private boolean leavesNobodyWorse(List<Double> gain) {
    return IntStream.range(0, gain.size())
        .filter(outlook.selection()::consents)
        .allMatch(p -> gain.get(p) >= BargainingProblem.LEAST_GAIN);
  }

  /** One plane for each pair of parties. */
  List<Figure> planes() {
    return solved.prospect().pairs().stream().map(this::plane).toList();
  }

  private Figure plane(PairFrontier pair) {
    int x = pair.first();
    int y = pair.second();
    PlaneParts parts = new PlaneParts(outlook, solved.prospect().pairs());
    Party across = outlook.parties().get(x);
    Party up = outlook.parties().get(y);
    String title = planeTitle(x, y, pair.agreed());
    return new Plane(
        "plane.%s.%s".formatted(across.id(), up.id()),
        "%s / %s".formatted(across.name(), up.name()),
        title,
        "gain over no deal, each party in its own points, %s; star: a solution, dot: a text"
            .formatted(LIKELY),
        "Lines are frontiers, stars are the solutions, dots are texts. " + title + ".",
        series(x),
        series(y),
        solved.prospect().texts().stream().map(t -> point(t, x, y)).toList(),
        parts.curves(x, y),
        parts.stars(x, y));
  }

  private Point point(TextProspect text, int x, int y) {
    return new Point(
        text.variant().title(),
        PlaneParts.mark(text.gain().get(x)),
        PlaneParts.mark(text.gain().get(y)),
        VariantRow.of(outlook.scenario(), text.variant()).muted());
  }

  /** The ranges of both parties' gains along the line of what all accept. */
  private String planeTitle(int x, int y, List<Deal> agreed) {
    if (agreed.isEmpty()) {
      return "No package is acceptable to " + outlook.deciders();
    }
    return "On the frontier that %s accept, %s points and %s"
        .formatted(outlook.deciders(), range(x, agreed), range(y, agreed));
  }

  private String range(int p, List<Deal> deals) {
    var gains = deals.stream().mapToDouble(d -> d.gain().get(p)).summaryStatistics();
    String name = outlook.parties().get(p).name();
    long low = Math.round(gains.getMin());
    long high = Math.round(gains.getMax());
    return low == high
        ? "%s gains %d".formatted(name, low)
        : "%s gains %d to %d".formatted(name, low, high);
  }

  /** How each party's utility is spread over all packages. */
  List<Figure> spreads() {
    return IntStream.range(0, solved.spreads().size()).mapToObj(this::spread).toList();
  }

  private Figure spread(int p) {
    Spread spread = solved.spreads().get(p);
    String party = outlook.parties().get(p).name();
    double noDeal = outlook.selection().noDeal().get(p);
    double better = shareAbove(spread, noDeal);
    String title =
        "%s: %s of all packages are at least as good as no deal".formatted(party, about(better));
    return new Spectrum(
        "spread." + outlook.parties().get(p).id(),
        party,
        title,
        "every package that no rule forbids counted once, in bins of %s; %s"
            .formatted(
                spread.width() == 1 ? "one point" : Words.plain(spread.width()) + " points",
                LIKELY),
        "A bar for each number of points. " + title + ".",
        "utility of a package to %s, points".formatted(party),
        "share of packages",
        spread.from(),
        spread.width(),
        spread.shares(),
        new Hue(p),
        lines(p, noDeal));
  }

  private static String about(double share) {
    return share <= 0 ? "none" : "about " + ZoneWords.odds(share);
  }

  /** Bins that begin at a value or above it count in full, the bin around it in part. */
  private static double shareAbove(Spread spread, double value) {
    double sum = 0;
    for (int b = 0; b < spread.shares().size(); b++) {
      double left = spread.from() + b * spread.width();
      double part = Math.min(1, Math.max(0, (left + spread.width() - value) / spread.width()));
      sum += part * spread.shares().get(b);
    }
    return sum;
  }

  private List<Line> lines(int p, double noDeal) {
    Map<Double, List<String>> names = new LinkedHashMap<>();
    for (Outlook.Named named : outlook.solutions()) {
      named
          .solution()
          .deal()
          .ifPresent(
              d ->
                  names
                      .computeIfAbsent(d.utility().get(p), u -> new ArrayList<>())
                      .add(named.name()));
    }
    List<Line> lines = new ArrayList<>();
    lines.add(new Line("no deal", noDeal));
    names.forEach((u, n) -> lines.add(new Line(Words.sentence(Words.list(n)), u)));
    return lines;
  }
}
