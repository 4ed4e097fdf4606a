package org.parley.report.compose;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.model.Quantity;
import org.parley.report.page.Figure;
import org.parley.report.page.Figure.Bar;
import org.parley.report.page.Figure.Intervals;
import org.parley.report.page.Figure.Mark;
import org.parley.report.page.Figure.Row;
import org.parley.report.page.Figure.Scale;
import org.parley.report.page.Figure.Series;
import org.parley.report.page.Figure.Strand;
import org.parley.report.page.Figure.Strands;
import org.parley.report.page.Figure.Tornado;
import org.parley.report.page.Figure.Zero;
import org.parley.report.page.Hue;
import org.parley.study.Discovered;
import org.parley.study.Influence;
import org.parley.study.Sensitivity;
import org.parley.study.Swing;
import org.parley.uncertainty.sensitivity.Index;

/**
 * What moves a number, as charts.
 *
 * @param found the answer
 * @param view its words
 */
record SensitivityFigures(Sensitivity found, SensitivityView view) {
  private static final int BARS = 15;
  private static final int SCALES = 8;
  private static final int NAMED = 2;

  /** Sobol indices with their intervals; empty if there are none. */
  Optional<Figure> shares() {
    if (found.influences().isEmpty()) {
      return Optional.empty();
    }
    String title = sharesTitle();
    return Optional.of(
        new Intervals(
            "sensitivity-shares",
            "Shares",
            title,
            "share of the variance of %s (Sobol indices); bars: 90 %% intervals by bootstrap, %s rows, seed %d"
                .formatted(
                    view.subject(),
                    Words.thousands(found.question().effort().samples()),
                    found.question().seed()),
            "One row for each input, one mark for its share by itself and one for its share with all it does together with others. "
                + title
                + ".",
            "share of the variance, %",
            new Zero("nothing", "", "more"),
            found.influences().stream().map(this::row).toList(),
            List.of(
                new Series("by itself (first order)", Hue.OTHER),
                new Series("with all it does together (total)", Hue.NEUTRAL)),
            found.influences().stream()
                .map(i -> List.of(mark(i.first()), mark(i.total())))
                .toList()));
  }

  private Row row(Influence influence) {
    boolean isOne = influence.kind() == Influence.Kind.INPUT;
    String remark = isOne ? SensitivityText.range(influence.inputs().get(0)) : "";
    return new Row(view.label(influence), remark, !isOne);
  }

  private static Optional<Mark> mark(Index index) {
    return Optional.of(new Mark(100 * index.low(), 100 * index.value(), 100 * index.high()));
  }

  /** The inputs with the largest shares, unless what no number says has a larger one. */
  private String sharesTitle() {
    String most = Words.list(view.single().stream().limit(NAMED).map(this::share).toList());
    double largest = view.single().stream().mapToDouble(i -> i.total().value()).max().orElse(0);
    return found.influences().stream()
            .filter(i -> i.kind() == Influence.Kind.LUCK && i.total().value() > largest)
            .findFirst()
            .map(i -> "%s; of the numbers, %s".formatted(share(i), most))
            .orElse(Words.sentence(most))
        + (view.single().size() == 1 ? " matters most for " : " matter most for ")
        + view.subject();
  }

  private String share(Influence influence) {
    String name =
        influence.kind() == Influence.Kind.INPUT
            ? view.phrase(influence.inputs().get(0))
            : view.label(influence);
    return "%s (%s of the variance)"
        .formatted(name, Words.percent(SensitivityView.share(influence.total().value())));
  }

  /** One input at a time; empty if none moves it. */
  Optional<Figure> tornado() {
    List<Swing> swings = found.swings().stream().filter(s -> s.length() > 0).limit(BARS).toList();
    if (swings.isEmpty()) {
      return Optional.empty();
    }
    Swing longest = swings.get(0);
    String title =
        "Alone, %s moves %s furthest: %s at %s, %s at %s"
            .formatted(
                view.phrase(longest.input()),
                view.subject(),
                view.value(longest.low()),
                SensitivityView.number(longest.input().value().low()),
                view.value(longest.high()),
                SensitivityView.number(longest.input().value().high()));
    return Optional.of(
        new Tornado(
            "sensitivity-tornado",
            "One at a time",
            title,
            "one input at an end of its range, all others at their likely values; small print: the input's ends",
            "One row for each input, the longest bar first. " + title + ".",
            view.isYesNo() ? "0 no, 1 yes" : "%s, %s".formatted(view.subject(), view.unit()),
            longest.base(),
            "all likely: " + view.value(longest.base()),
            swings.stream().map(s -> new Row(view.label(s.input()), "", false)).toList(),
            swings.stream().map(SensitivityFigures::bar).toList()));
  }

  private static Bar bar(Swing swing) {
    return new Bar(
        swing.low(),
        SensitivityView.number(swing.input().value().low()),
        swing.high(),
        SensitivityView.number(swing.input().value().high()));
  }

  /** The draws as lines; empty if no outcome is told apart. */
  Optional<Figure> strands() {
    return found.discovered().filter(d -> d.inputs().size() > 1).map(this::strands);
  }

  private Figure strands(Discovered region) {
    int scales = Math.min(SCALES, region.inputs().size());
    String title = strandsTitle(region);
    return new Strands(
        "sensitivity-regions",
        "Draws",
        title,
        "each line is one of %s, through its value of each input"
            .formatted("%d of %s".formatted(region.runs().size(), view.draws())),
        "One axis for each input, one line for each draw. " + title + ".",
        region.inputs().subList(0, scales).stream().map(this::scale).toList(),
        view.outcome(region),
        "the other draws",
        region.runs().stream()
            .map(r -> new Strand(r.values().subList(0, scales), r.isInteresting()))
            .toList());
  }

  private Scale scale(Quantity input) {
    return new Scale(view.label(input), input.value().low(), input.value().high());
  }

  /** The restrictions that are least likely to be chance. */
  private String strandsTitle(Discovered region) {
    String outcome = Words.sentence(view.outcome(region));
    List<Integer> firm =
        region.chance().entrySet().stream()
            .sorted(
                Map.Entry.<Integer, Double>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .limit(NAMED)
            .toList();
    if (firm.isEmpty()) {
      return outcome + ": no region of these inputs holds them better than chance";
    }
    var box = region.box();
    for (int j : IntStream.range(0, region.inputs().size()).toArray()) {
      box = firm.contains(j) ? box : box.without(j);
    }
    int more = region.chance().size() - firm.size();
    return "%s: mostly with %s%s"
        .formatted(
            outcome,
            view.words(box, region.inputs()),
            more == 0 ? "" : " (and %s)".formatted(Words.count(more, "further condition")));
  }
}
