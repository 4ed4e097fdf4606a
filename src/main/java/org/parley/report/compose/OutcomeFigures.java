package org.parley.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.parley.analysis.bargaining.Ending.Cause;
import org.parley.report.page.Figure;
import org.parley.report.page.Figure.Line;
import org.parley.report.page.Figure.Spectrum;
import org.parley.report.page.Hue;
import org.parley.study.BargainRun;
import org.parley.study.BargainedFrom;
import org.parley.uncertainty.Middle;

/** How often each gain comes about, for each start that is looked at closely and each party. */
record OutcomeFigures(BargainView view) {
  private static final int BINS = 24;
  private static final double[] WIDTHS = {0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50};

  List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    List<BargainedFrom> starts = view.bargained().closely();
    starts.stream()
        .limit(view.startsMakeNoDifference() ? 1 : starts.size())
        .filter(from -> !from.agreements().isEmpty())
        .forEach(from -> view.seated().forEach(p -> figures.add(figure(from, p))));
    return figures;
  }

  private Figure figure(BargainedFrom from, int party) {
    String name = view.parties().get(party).name();
    double[] gains = from.agreements().stream().mapToDouble(r -> gain(r, party)).toArray();
    double width =
        width(
            DoubleStream.of(gains).summaryStatistics().getMax()
                - DoubleStream.of(gains).summaryStatistics().getMin());
    double first = width * Math.floor(DoubleStream.of(gains).min().orElseThrow() / width);
    String title = title(from, party, name);
    return new Spectrum(
        "outcomes.%s.%s"
            .formatted(BargainView.name(from).replace(' ', '-'), view.parties().get(party).id()),
        "%s: %s".formatted(start(from), name),
        title,
        "share of all runs by gain, in bins of %s points; %s; seed %d"
            .formatted(Words.digits(width), agreements(from), view.bargained().question().seed()),
        "A bar for each range of gains. " + title + ".",
        "gain of %s over no deal, points of its own score sheet".formatted(name),
        "share of runs",
        first,
        width,
        shares(gains, first, width, from.runs().size()),
        new Hue(party),
        lines(from, party));
  }

  private static double gain(BargainRun run, int party) {
    return run.ending().deal().orElseThrow().gain().get(party);
  }

  private static double width(double range) {
    return DoubleStream.of(WIDTHS).filter(w -> range / w <= BINS).findFirst().orElse(range / BINS);
  }

  private static List<Double> shares(double[] gains, double first, double width, int runs) {
    int bins = (int) Math.floor((DoubleStream.of(gains).max().orElseThrow() - first) / width) + 1;
    double[] shares = new double[bins];
    for (double gain : gains) {
      shares[(int) Math.floor((gain - first) / width)] += 1.0 / runs;
    }
    return DoubleStream.of(shares).boxed().toList();
  }

  private String start(BargainedFrom from) {
    return view.startsMakeNoDifference() ? "any start" : BargainView.name(from);
  }

  private static String agreements(BargainedFrom from) {
    return "%s of the runs end without a deal"
        .formatted(Words.percent(1 - from.share(Cause.AGREED)));
  }

  private String title(BargainedFrom from, int party, String name) {
    Middle middle = from.gain(party).orElseThrow();
    return "From %s, %s gains %s at the median of the agreements, %s to %s in the middle 90 %%"
        .formatted(
            view.startsMakeNoDifference() ? "each text alike" : BargainView.title(from),
            name,
            Words.signed(middle.median()),
            Words.signed(middle.low()),
            Words.signed(middle.high()));
  }

  /** No deal, and the medians of the text and of the Nash solutions. */
  private List<Line> lines(BargainedFrom from, int party) {
    List<Line> lines = new ArrayList<>(List.of(new Line("no deal", 0)));
    if (from.text().isPresent() && !view.startsMakeNoDifference()) {
      line(
          lines,
          "the text",
          from.runs().stream()
              .filter(r -> !r.startUtility().isEmpty())
              .mapToDouble(r -> r.startUtility().get(party) - r.noDeal().get(party)));
    }
    line(
        lines,
        "Nash",
        from.runs().stream()
            .filter(r -> !r.nashGain().isEmpty())
            .mapToDouble(r -> r.nashGain().get(party)));
    return lines;
  }

  private static void line(List<Line> lines, String label, DoubleStream numbers) {
    Middle.of(numbers.toArray())
        .ifPresent(m -> lines.add(new Line(label + ", median", m.median())));
  }
}
