package org.parley.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.report.page.Figure;
import org.parley.report.page.Figure.Courses;
import org.parley.report.page.Figure.Curve;
import org.parley.report.page.Figure.Field;
import org.parley.report.page.Figure.HeatMap;
import org.parley.report.page.Figure.Intervals;
import org.parley.report.page.Figure.Line;
import org.parley.report.page.Figure.Mark;
import org.parley.report.page.Figure.Moment;
import org.parley.report.page.Figure.Network;
import org.parley.report.page.Figure.Place;
import org.parley.report.page.Figure.Plane;
import org.parley.report.page.Figure.Point;
import org.parley.report.page.Figure.Row;
import org.parley.report.page.Figure.Shares;
import org.parley.report.page.Figure.Spectrum;
import org.parley.report.page.Figure.Step;
import org.parley.report.page.Figure.Waterfall;
import org.parley.report.page.Hue;
import org.parley.report.page.StateGraph;

class ChartsTest {
  private static final String NASTY =
      "<script>alert(\"1\")</script> & 'quoted' ]]> \u0000\u001b[31m";
  private static final String LONG =
      "A label that goes on and on and on ".repeat(12) + "x".repeat(200);

  /** One figure of each kind, as large as real ones. */
  static List<Figure> kinds() {
    return List.of(
        Demo.intervals("intervals", Demo.VARIANTS, Demo.PARTIES, 1),
        Demo.shares("shares", Demo.VARIANTS, Demo.PARTIES),
        Demo.waterfall("waterfall", Demo.PARTIES.get(1)),
        Demo.heat("heat", Demo.PARTIES.get(0)),
        Demo.plane("plane", Demo.PARTIES.get(0), Demo.PARTIES.get(1)),
        Demo.spectrum("spectrum", Demo.PARTIES.get(2)),
        Demo.courses("courses", Demo.PARTIES),
        network(16, 4, "State that holds"),
        DemoRuns.tornado("tornado", 12, 22, "Russia: weight of 21c Donetsk land"),
        DemoRuns.strands("strands", 8, 300, "Russia: weight of 21c Donetsk land"));
  }

  /** Figures that would break a careless drawing. */
  static List<Figure> extremes() {
    return Stream.of(
            Stream.of(
                intervals(1, -3, -2, -1, "one row, negative"),
                intervals(40, 0, 0, 0, "all zero"),
                intervals(2, 1e9, 2e9, 3e9, NASTY),
                intervals(1, 1e-9, 2e-9, 3e-9, LONG),
                intervals(0, 0, 0, 0, "nothing")),
            Stream.of(
                shares(0, "none"),
                shares(1, NASTY),
                shares(40, LONG),
                waterfall(0, 50, "far from zero"),
                waterfall(14, 0, LONG),
                waterfall(3, 7, NASTY),
                heat(1, 1, NASTY),
                heat(40, 18, LONG),
                heat(0, 0, "none"),
                heat(3, 1, LONG)),
            Stream.of(plane(0, 0, "none"), plane(1, -5, NASTY), plane(40, 0, LONG)),
            Stream.of(
                spectrum(0, 0, "none"),
                spectrum(1, 1, NASTY),
                spectrum(200, 12, LONG),
                spectrum(0, 2, "lines only")),
            Stream.of(
                courses(0, 0, "none"),
                courses(1, 1, NASTY),
                courses(2, 0, "no moments"),
                courses(8, 100, LONG)),
            Stream.of(
                network(0, 1, "none"),
                network(1, 1, NASTY),
                network(60, 4, LONG),
                network(60, 60, NASTY),
                DemoRuns.tornado("none", 0, 0, ""),
                DemoRuns.tornado("one", 1, -7, NASTY),
                DemoRuns.tornado("many", 40, 1e6, LONG),
                DemoRuns.strands("none", 0, 0, ""),
                DemoRuns.strands("one", 1, 1, NASTY),
                DemoRuns.strands("many", 12, 400, LONG)))
        .<Figure>flatMap(s -> s)
        .toList();
  }

  @Test
  void everyKindOfFigureIsTried() {
    assertThat(kinds().stream().map(Object::getClass).collect(Collectors.<Class<?>>toSet()))
        .containsExactlyInAnyOrder(figureKinds());
  }

  private static Class<?>[] figureKinds() {
    return Arrays.stream(Figure.class.getPermittedSubclasses()).toArray(Class<?>[]::new);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void somethingIsDrawn(Figure figure) throws Exception {
    Sheet sheet = Charts.sheet(figure);
    BufferedImage image = Pictures.image(Bitmap.png(sheet));
    assertThat(image.getWidth()).isEqualTo(2 * Sheet.WIDTH);
    assertThat(image.getHeight()).isEqualTo(2 * sheet.height());
    assertThat(Pictures.ink(image, 0.7)).isGreaterThan(image.getWidth() * image.getHeight() / 100);
  }

  @Test
  void allLabelsAreInTheText() throws Exception {
    for (Figure figure : kinds()) {
      String words = Pictures.words(Svg.of(Charts.sheet(figure)).file());
      assertThat(words).contains(words(figure.title())).contains(words(figure.subtitle()));
    }
    assertThat(words(kinds().get(0))).contains(labels(Demo.VARIANTS)).contains("no deal", "Europe");
    assertThat(words(kinds().get(1))).contains(labels(Demo.VARIANTS)).contains("0 %", "100 %");
    assertThat(words(kinds().get(2))).contains("20a Language and media", "+9.2", "\u221213.2");
    assertThat(words(kinds().get(3))).contains(Demo.ISSUES.toArray(String[]::new));
    assertThat(words(kinds().get(4))).contains(labels(Demo.VARIANTS)).contains("both gain");
  }

  /** Hundreds of lines can be told apart in the vector picture as well. */
  @Test
  void thinLinesAreTransparent() throws Exception {
    Figure strands = DemoRuns.strands("strands", 4, 50, "input");
    assertThat(Svg.of(Charts.sheet(strands)).file()).contains("stroke-opacity=\"0.");
  }

  /** As many states as are ever drawn, each with moves to states near and far. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 12})
  void noArcOfALargeGraphRunsOffTheSheet(int columns) throws Exception {
    Network circle = network(60, columns, "State");
    Network dense =
        new Network(
            "n",
            "t",
            "s",
            "d",
            "x",
            new StateGraph(
                Demo.PARTIES,
                circle.graph().nodes(),
                IntStream.range(0, 600)
                    .mapToObj(k -> new StateGraph.Arc(k / 10, (k / 10 + far(k)) % 60, k % 4, true))
                    .toList()));
    Sheet sheet = Charts.sheet(dense);
    Rectangle2D paper = new Rectangle2D.Double(0, 0, Sheet.WIDTH, sheet.height());
    assertThat(Pictures.bentLines(Svg.of(sheet).file()))
        .hasSizeGreaterThanOrEqualTo(600)
        .allMatch(line -> paper.contains(line.getBounds2D()));
  }

  private static int far(int k) {
    return List.of(1, 5, 7, 12, 20, 29, 36, 48, 57, 59).get(k % 10);
  }

  private static String[] words(String text) {
    return text.split(" ", -1);
  }

  private static String words(Figure figure) throws Exception {
    return Pictures.words(Svg.of(Charts.sheet(figure)).file());
  }

  private static String[] labels(List<Row> rows) {
    return rows.stream().map(Row::label).toArray(String[]::new);
  }

  @ParameterizedTest
  @MethodSource({"kinds", "extremes"})
  void noTextIsOutsideThePicture(Figure figure) throws Exception {
    Sheet sheet = Charts.sheet(figure);
    Rectangle2D paper = new Rectangle2D.Double(0, 0, Sheet.WIDTH, sheet.height());
    assertThat(Pictures.texts(Svg.of(sheet).file()))
        .isNotEmpty()
        .allSatisfy(t -> assertThat(paper.contains(t.box())).as(t.toString()).isTrue());
  }

  @ParameterizedTest
  @MethodSource({"kinds", "extremes"})
  void pictureWithinThePageIsWellFormedAndDescribed(Figure figure) throws Exception {
    Sheet sheet = Charts.sheet(figure);
    String inline = Svg.of(sheet).inline();
    assertThat(Pictures.xml(inline).getDocumentElement().getAttribute("aria-labelledby"))
        .isEqualTo("%1$s-title %1$s-desc".formatted(figure.id()));
    assertThat(inline).doesNotContain("<script").contains("role=\"img\"");
    assertThat(Pictures.image(Bitmap.png(sheet))).isNotNull();
  }

  @Test
  void labelsOfAPlaneDoNotCoverOneAnother() throws Exception {
    List<Pictures.Text> texts =
        Pictures.texts(Svg.of(Charts.sheet(kinds().get(4))).file()).stream()
            .filter(t -> Arrays.asList(labels(Demo.VARIANTS)).contains(t.text()))
            .toList();
    assertThat(texts).hasSameSizeAs(Demo.VARIANTS);
    for (Pictures.Text a : texts) {
      assertThat(texts).filteredOn(b -> !b.equals(a)).noneMatch(b -> a.box().intersects(b.box()));
    }
  }

  @Test
  void sizesStaySmall() {
    assertThat(kinds())
        .allSatisfy(f -> assertThat(Svg.of(Charts.sheet(f)).file()).hasSizeLessThan(130_000));
  }

  private static Intervals intervals(int rows, double low, double value, double high, String text) {
    List<Optional<Mark>> row =
        IntStream.range(0, 4)
            .mapToObj(
                i -> i == 3 ? Optional.<Mark>empty() : Optional.of(new Mark(low, value, high)))
            .toList();
    return new Intervals(
        "i",
        text,
        text,
        text,
        text,
        text,
        Figure.Zero.NO_DEAL,
        rows(rows, text),
        Demo.PARTIES,
        Collections.nCopies(rows, row));
  }

  private static Shares shares(int rows, String text) {
    return new Shares(
        "s",
        text,
        text,
        text,
        text,
        text,
        rows(rows, text),
        Demo.PARTIES,
        Collections.nCopies(rows, List.of(0.0, 1.0, 0.001, 0.999)));
  }

  private static Waterfall waterfall(int steps, double start, String text) {
    return new Waterfall(
        "w",
        text,
        text,
        text,
        text,
        text,
        text,
        start,
        Collections.nCopies(steps, new Step(text, -1, false)),
        text,
        Hue.NEUTRAL);
  }

  private static HeatMap heat(int rows, int columns, String text) {
    return new HeatMap(
        "h",
        text,
        text,
        text,
        text,
        text,
        0,
        0,
        Collections.nCopies(rows, text),
        Collections.nCopies(columns, text),
        Collections.nCopies(
            rows, Collections.nCopies(columns, new Field(Double.NaN, text, false))));
  }

  private static Plane plane(int points, double value, String text) {
    Mark mark = new Mark(value, value, value);
    return new Plane(
        "p",
        text,
        text,
        text,
        text,
        Demo.PARTIES.get(0),
        Demo.PARTIES.get(1),
        Collections.nCopies(points, new Point(text, mark, mark, true)),
        Collections.nCopies(
            points, new Curve(text, true, Collections.nCopies(points, new Place(value, value)))),
        Collections.nCopies(points, new Point(text, mark, mark, false)));
  }

  private static Spectrum spectrum(int bins, int lines, String text) {
    return new Spectrum(
        "x",
        text,
        text,
        text,
        text,
        text,
        text,
        -5,
        1,
        Collections.nCopies(bins, 1.0 / Math.max(1, bins)),
        Hue.NEUTRAL,
        Collections.nCopies(lines, new Line(text, 3)));
  }

  private static Courses courses(int series, int moments, String text) {
    List<Moment> flat =
        IntStream.range(0, moments).mapToObj(m -> new Moment(m, new Mark(-1, 0, 1e6))).toList();
    return new Courses(
        "c",
        text,
        text,
        text,
        text,
        text,
        text,
        text,
        Collections.nCopies(series, new Figure.Course(new Figure.Series(text, Hue.NEUTRAL), flat)));
  }

  /** A circle of moves. */
  private static Network network(int states, int columns, String text) {
    return new Network(
        "n",
        text,
        text,
        text,
        text,
        new StateGraph(
            Demo.PARTIES,
            IntStream.range(0, states)
                .mapToObj(s -> new StateGraph.Node("" + s, text, s % columns, 1, text))
                .toList(),
            IntStream.range(0, states)
                .filter(s -> states > 1)
                .mapToObj(s -> new StateGraph.Arc(s, (s + 1) % states, s % 3, s % 2 == 0))
                .toList()));
  }

  private static List<Row> rows(int count, String text) {
    return Collections.nCopies(count, new Row(text, text, false));
  }
}
