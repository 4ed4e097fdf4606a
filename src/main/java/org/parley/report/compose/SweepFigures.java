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
import org.parley.uncertainty.RandomStream;
import org.parley.uncertainty.Reservoir;

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

  /** Of so few values lines would lie on one another. */
  private static final int FEW = 3;

  /** Which varied path moves which measure; empty unless two or more do. */
  Optional<Figure> shares() {
    List<Integer> measures =
        survey.telling().stream().filter(m -> !survey.movers(m).isEmpty()).limit(MEASURES).toList();
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
            "share of the variance of each measure that goes with one varied path by itself (first order); –: none, or none that is told apart from chance; %s%s"
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
        .map(i -> survey.share(measure, i))
        .map(
            s ->
                s.isPresent()
                    ? new Field(s.getAsDouble(), Words.percent(s.getAsDouble()), true)
                    : new Field(0, "–", true))
        .toList();
  }

  private String sharesTitle(List<Integer> measures, List<Integer> inputs) {
    int top = inputs.get(0);
    long moved = moved(measures, top);
    return "%s of %s %s most with %s: up to %s of the variance"
        .formatted(
            Words.sentence(Words.count((int) moved)),
            Words.count(measures.size(), "measure"),
            moved == 1 ? "goes" : "go",
            view.phrase(top),
            Words.percent(largest(measures, top)));
  }

  /** The most telling measures by the two paths that move each most. */
  List<Figure> squares() {
    return survey.telling().stream()
        .filter(m -> !survey.movers(m).isEmpty() && axes(m).size() > 1)
        .limit(SQUARES)
        .map(this::square)
        .toList();
  }

  /** The paths that move a measure, the largest share first, then the others that vary. */
  private List<Integer> axes(int measure) {
    return Stream.concat(
            survey.movers(measure).stream(),
            IntStream.range(0, survey.inputs().size())
                .filter(i -> survey.inputs().get(i).varies())
                .boxed())
        .distinct()
        .toList();
  }

  private Figure square(int measure) {
    List<Integer> movers = axes(measure);
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
    return square.cells().stream().flatMap(List::stream).filter(c -> c.valued() > 0);
  }

  private Field field(int measure, Cell cell) {
    if (cell.valued() == 0) {
      return new Field(0, cell.runs() == 0 ? "no run" : "no value", false);
    }
    return new Field(cell.mean(), view.mean(measure, cell.mean()), true);
  }

  private record Place(int row, int column, double mean) {}

  private String squareTitle(int measure, List<Integer> movers, Square square) {
    List<Place> places = new ArrayList<>();
    for (int r = 0; r < square.cells().size(); r++) {
      for (int c = 0; c < square.cells().get(r).size(); c++) {
        Cell cell = square.cells().get(r).get(c);
        if (cell.valued() > 0) {
          places.add(new Place(r, c, cell.mean()));
        }
      }
    }
    double least = places.stream().mapToDouble(Place::mean).min().orElse(Double.NaN);
    double most = places.stream().mapToDouble(Place::mean).max().orElse(Double.NaN);
    List<Integer> firm = survey.movers(measure);
    String high = where(movers, firm, square, places, most);
    String low = where(movers, firm, square, places, least);
    return "%s: %s%s, %s to %s%s"
        .formatted(
            Words.sentence(view.subject(measure)),
            view.mean(measure, view.mean(measure)),
            view.valued(measure),
            view.mean(measure, least),
            view.mean(measure, most),
            least == most
                ? ""
                : !high.isEmpty()
                    ? "; most with " + high
                    : low.isEmpty() ? "" : "; least with " + low);
  }

  /** What all fields of this mean have in common, and not all fields, of paths with a share. */
  private String where(
      List<Integer> movers, List<Integer> firm, Square square, List<Place> places, double mean) {
    List<Place> such = places.stream().filter(p -> p.mean() == mean).toList();
    List<String> common = new ArrayList<>();
    long rows = places.stream().map(Place::row).distinct().count();
    long columns = places.stream().map(Place::column).distinct().count();
    if (rows > 1
        && firm.contains(movers.get(0))
        && such.stream().map(Place::row).distinct().count() == 1) {
      common.add(
          "%s = %s"
              .formatted(
                  view.phrase(movers.get(0)),
                  SweepView.text(square.down().pieces().get(such.get(0).row()))));
    }
    if (columns > 1
        && firm.contains(movers.get(1))
        && such.stream().map(Place::column).distinct().count() == 1) {
      common.add(
          "%s = %s"
              .formatted(
                  view.phrase(movers.get(1)),
                  SweepView.text(square.across().pieces().get(such.get(0).column()))));
    }
    return Words.list(common);
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
        axes(divide.measure()).stream()
            .filter(i -> survey.inputs().get(i).isNumber())
            .filter(i -> survey.inputs().get(i).pieces().size() > FEW)
            .limit(INPUTS)
            .toList();
    if (inputs.size() < 2) {
      return Optional.empty();
    }
    Reservoir<Integer> drawn =
        new Reservoir<>(STRANDS, RandomStream.of(survey.plan().seed(), "strands"));
    IntStream.range(0, divide.runs().size()).forEach(n -> drawn.pass(() -> n));
    String title = region(divide);
    return Optional.of(
        new Strands(
            "runs-in-which-it-holds",
            "Runs",
            title,
            "%s of %s runs%s, each a line through its value of each varied number; %s"
                .formatted(
                    Words.thousands(drawn.kept().size()),
                    Words.thousands(survey.overview().rows()),
                    drawn.kept().size() < survey.overview().rows() ? ", chosen by chance" : "",
                    view.made()),
            "One axis for each varied number, one line for each run. " + title + ".",
            inputs.stream().map(this::scale).toList(),
            holding(divide),
            "the other runs",
            drawn.kept().stream().map(n -> strand(divide, inputs, n)).toList()));
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
        view.label(input),
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
            : "in %s of those with %s"
                .formatted(
                    Words.percent(divide.region().fit().density()),
                    RegionWords.of(divide.region().box(), view.phrases(), view.words()));
    return "%s: %s in %s of the runs, %s"
        .formatted(
            subject,
            view.isYesNo(divide.measure()) ? "yes" : "at least 0",
            Words.percent(divide.share()),
            where);
  }
}
