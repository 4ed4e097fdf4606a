package org.parley.report.compose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.report.page.Figure;
import org.parley.report.page.Figure.Bar;
import org.parley.report.page.Figure.Field;
import org.parley.report.page.Figure.HeatMap;
import org.parley.report.page.Figure.Row;
import org.parley.report.page.Figure.Scale;
import org.parley.report.page.Figure.Strand;
import org.parley.report.page.Figure.Strands;
import org.parley.report.page.Figure.Tornado;
import org.parley.sweep.survey.Divide;
import org.parley.sweep.survey.Square;
import org.parley.sweep.survey.Square.Cell;
import org.parley.sweep.survey.Survey;
import org.parley.sweep.survey.Swing;

/**
 * What the table of a sweep says, as charts.
 *
 * @param survey the table as a whole
 * @param view its words
 */
record SweepFigures(Survey survey, SweepView view) {
  private static final int MEASURES = 20;
  private static final int INPUTS = 8;
  private static final int SQUARES = 4;
  private static final int BARS = 15;
  private static final int STRANDS = 400;

  /** Which varied path moves which measure; empty unless two or more are varied independently. */
  Optional<Figure> shares() {
    List<Integer> measures = survey.telling().stream().limit(MEASURES).toList();
    List<Integer> inputs = inputs(measures);
    if (inputs.size() < 2) {
      return Optional.empty();
    }
    String title = sharesTitle(measures, inputs);
    return Optional.of(
        new HeatMap(
            "what-moves-what",
            "What moves what",
            title,
            "share of the variance of each measure that goes with one varied path by itself (first order); %s%s"
                .formatted(view.kept(), view.made()),
            "One row for each measure, one column for each varied path. " + title + ".",
            "share of the variance",
            0,
            1,
            measures.stream().map(m -> Words.sentence(view.subject(m))).toList(),
            inputs.stream().map(view::label).toList(),
            measures.stream().map(m -> fields(m, inputs)).toList()));
  }

  /** The varied paths with the largest shares in any measure. */
  private List<Integer> inputs(List<Integer> measures) {
    return IntStream.range(0, survey.inputs().size())
        .filter(i -> measures.stream().anyMatch(m -> survey.share(m, i).isPresent()))
        .boxed()
        .sorted(
            Comparator.<Integer>comparingLong(i -> -moved(measures, i))
                .thenComparingDouble(i -> -largest(measures, i)))
        .limit(INPUTS)
        .toList();
  }

  /** Of how many measures a varied path has the largest share. */
  private long moved(List<Integer> measures, int input) {
    return measures.stream()
        .filter(m -> survey.movers(m).stream().limit(1).anyMatch(i -> i == input))
        .count();
  }

  private double largest(List<Integer> measures, int input) {
    return measures.stream().mapToDouble(m -> survey.share(m, input).orElse(0)).max().orElse(0);
  }

  private List<Field> fields(int measure, List<Integer> inputs) {
    return inputs.stream()
        .map(i -> survey.share(measure, i).orElse(0))
        .map(s -> new Field(s, Words.percent(s), true))
        .toList();
  }

  private String sharesTitle(List<Integer> measures, List<Integer> inputs) {
    int top = inputs.get(0);
    return "%s of %s most with %s: up to %s of the variance"
        .formatted(
            Words.sentence(Words.count((int) moved(measures, top))),
            measures.size() == 1 ? "one measure goes" : measures.size() + " measures go",
            view.phrase(top),
            Words.percent(largest(measures, top)));
  }

  /** The most telling measures by the two paths that move each most. */
  List<Figure> squares() {
    return survey.telling().stream()
        .filter(m -> survey.movers(m).size() > 1)
        .limit(SQUARES)
        .map(this::square)
        .toList();
  }

  private Figure square(int measure) {
    List<Integer> movers = survey.movers(measure);
    Square square = survey.square(measure, movers.get(0), movers.get(1));
    String title = squareTitle(measure, movers, square);
    double[] means = means(square).mapToDouble(Cell::mean).toArray();
    boolean isShare = view.isYesNo(measure);
    return new HeatMap(
        "where-" + view.measure(measure).name(),
        view.measure(measure).name(),
        title,
        "down: %s; across: %s; in each field the mean over its runs; %s%s"
            .formatted(
                view.label(movers.get(0)), view.label(movers.get(1)), view.kept(), view.made()),
        "One row for each value of one varied path, one column for each of the other. "
            + title
            + ".",
        view.unit(measure),
        isShare ? 0 : IntStream.range(0, means.length).mapToDouble(k -> means[k]).min().orElse(0),
        isShare ? 1 : IntStream.range(0, means.length).mapToDouble(k -> means[k]).max().orElse(1),
        SweepView.texts(square.down()),
        SweepView.texts(square.across()),
        square.cells().stream()
            .map(row -> row.stream().map(c -> field(measure, c)).toList())
            .toList());
  }

  private static Stream<Cell> means(Square square) {
    return square.cells().stream().flatMap(List::stream).filter(c -> c.runs() > 0);
  }

  private Field field(int measure, Cell cell) {
    return cell.runs() == 0
        ? new Field(0, "no run", false)
        : new Field(cell.mean(), view.mean(measure, cell.mean()), true);
  }

  private record Corner(int row, int column, double mean) {}

  private String squareTitle(int measure, List<Integer> movers, Square square) {
    List<Corner> corners = new ArrayList<>();
    for (int r = 0; r < square.cells().size(); r++) {
      for (int c = 0; c < square.cells().get(r).size(); c++) {
        Cell cell = square.cells().get(r).get(c);
        if (cell.runs() > 0) {
          corners.add(new Corner(r, c, cell.mean()));
        }
      }
    }
    corners.sort(Comparator.comparingDouble(Corner::mean));
    Corner least = corners.get(0);
    Corner most = corners.get(corners.size() - 1);
    long asMuch = corners.stream().filter(c -> c.mean() == most.mean()).count();
    return "%s: %s in the mean, %s to %s; %s"
        .formatted(
            Words.sentence(view.subject(measure)),
            view.mean(measure, view.mean(measure)),
            view.mean(measure, least.mean()),
            view.mean(measure, most.mean()),
            asMuch == 1
                ? "most where " + place(movers, square, most)
                : "least where " + place(movers, square, least));
  }

  private String place(List<Integer> movers, Square square, Corner corner) {
    return "%s = %s, %s = %s"
        .formatted(
            view.phrase(movers.get(0)),
            SweepView.text(square.down().pieces().get(corner.row())),
            view.phrase(movers.get(1)),
            SweepView.text(square.across().pieces().get(corner.column())));
  }

  /** What each path does alone, for the most telling measures. */
  List<Figure> swings() {
    return survey.telling().stream()
        .filter(m -> !survey.swings(m).isEmpty())
        .limit(SQUARES)
        .map(this::swings)
        .toList();
  }

  private Figure swings(int measure) {
    List<Swing> swings = survey.swings(measure).stream().limit(BARS).toList();
    Swing longest = swings.get(0);
    String title =
        "Alone, %s moves %s furthest: from %s at %s to %s at %s"
            .formatted(
                view.phrase(longest.input()),
                view.subject(measure),
                view.mean(measure, longest.lowest()),
                SweepView.value(longest.low()),
                view.mean(measure, longest.highest()),
                SweepView.value(longest.high()));
    return new Tornado(
        "alone-" + view.measure(measure).name(),
        view.measure(measure).name(),
        title,
        "one path at a time, from where the measure is lowest to where it is highest; "
            + view.made(),
        "One bar for each varied path. " + title + ".",
        "%s, %s".formatted(view.subject(measure), view.unit(measure)),
        longest.base(),
        "nothing varied: " + view.mean(measure, longest.base()),
        swings.stream().map(s -> new Row(view.label(s.input()), "", false)).toList(),
        swings.stream().map(SweepFigures::bar).toList());
  }

  /** From the low end of a number to its high end; of words in the order of what they do. */
  private static Bar bar(Swing swing) {
    boolean isFalling =
        swing.low() instanceof Double low && swing.high() instanceof Double high && low > high;
    String low = SweepView.value(swing.low());
    String high = SweepView.value(swing.high());
    return isFalling
        ? new Bar(swing.highest(), high, swing.lowest(), low)
        : new Bar(swing.lowest(), low, swing.highest(), high);
  }

  /** The runs as lines, those in colour in which the most telling measure holds. */
  Optional<Figure> strands() {
    return survey.divide().flatMap(this::strands);
  }

  private Optional<Figure> strands(Divide divide) {
    List<Integer> inputs =
        IntStream.range(0, survey.inputs().size())
            .filter(i -> survey.inputs().get(i).varies())
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -survey.share(divide.measure(), i).orElse(0)))
            .limit(INPUTS)
            .toList();
    if (inputs.size() < 2) {
      return Optional.empty();
    }
    int drawn = Math.min(STRANDS, divide.runs().size());
    String title = region(divide);
    return Optional.of(
        new Strands(
            "runs-in-which-it-holds",
            "Runs",
            title,
            "%s of %s runs, each a line through its value of what varies; %s"
                .formatted(
                    Words.thousands(drawn), Words.thousands(survey.overview().rows()), view.made()),
            "One axis for each varied path, one line for each run. " + title + ".",
            inputs.stream().map(this::scale).toList(),
            holding(divide),
            "the other runs",
            IntStream.range(0, drawn).mapToObj(n -> strand(divide, inputs, n)).toList()));
  }

  /** From the lowest to the highest value met, rounded outwards to three digits or so. */
  private Scale scale(int input) {
    double[] values =
        IntStream.range(0, survey.overview().kept().size())
            .mapToDouble(n -> survey.number(input, n))
            .sorted()
            .toArray();
    double low = values[0];
    double high = values[values.length - 1];
    int decimals = 2 - (int) Math.floor(StrictMath.log10(high - low));
    return new Scale(
        view.scale(input),
        new BigDecimal(low).setScale(decimals, RoundingMode.FLOOR).doubleValue(),
        new BigDecimal(high).setScale(decimals, RoundingMode.CEILING).doubleValue());
  }

  private Strand strand(Divide divide, List<Integer> inputs, int n) {
    int run = divide.runs().get(n);
    return new Strand(
        inputs.stream().map(i -> survey.number(i, run)).toList(), divide.holds().get(n));
  }

  /** "runs in which the answer is yes". */
  String holding(Divide divide) {
    return view.isYesNo(divide.measure())
        ? "runs in which the answer is yes"
        : "runs in which it is at least 0";
  }

  /** In which region it holds, in a sentence without its stop. */
  String region(Divide divide) {
    String subject = Words.sentence(view.subject(divide.measure()));
    String where =
        divide.region().box().restrictions().isEmpty()
            ? "and no region of what was varied holds such runs better than chance"
            : "mostly where " + RegionWords.of(divide.region().box(), view.phrases(), view.words());
    return "%s: %s in %s of the runs, %s"
        .formatted(
            subject,
            view.isYesNo(divide.measure()) ? "yes" : "at least 0",
            Words.percent(divide.share()),
            where);
  }
}
