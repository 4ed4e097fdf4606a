package org.parley.report.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.parley.report.page.Block;
import org.parley.report.page.Figure;
import org.parley.report.page.Figure.Courses;
import org.parley.report.page.Figure.Curve;
import org.parley.report.page.Figure.Field;
import org.parley.report.page.Figure.HeatMap;
import org.parley.report.page.Figure.Intervals;
import org.parley.report.page.Figure.Line;
import org.parley.report.page.Figure.Mark;
import org.parley.report.page.Figure.Moment;
import org.parley.report.page.Figure.Place;
import org.parley.report.page.Figure.Plane;
import org.parley.report.page.Figure.Point;
import org.parley.report.page.Figure.Row;
import org.parley.report.page.Figure.Series;
import org.parley.report.page.Figure.Shares;
import org.parley.report.page.Figure.Spectrum;
import org.parley.report.page.Figure.Step;
import org.parley.report.page.Figure.Waterfall;
import org.parley.report.page.Hue;
import org.parley.report.page.Page;
import org.parley.report.page.Section;
import org.parley.report.page.Table;
import org.parley.report.page.Table.Column;
import org.parley.report.page.Table.Value;

/** A page as large as the real one, with made-up numbers. */
final class Demo {
  static final List<Series> PARTIES =
      List.of(
          new Series("Ukraine", new Hue(0)),
          new Series("Russia", new Hue(1)),
          new Series("United States", new Hue(2)),
          new Series("Europe", new Hue(3)));

  private static final String UNIT =
      "Points over no deal (100 = all a party asks for); whiskers: 5-95 % of 2,000 draws, seed 1";

  static final List<Row> VARIANTS =
      List.of(
          row("Istanbul communiqu\u00e9", "29 Mar 2022, 31 of 50 points known", false),
          row("Russian memorandum", "2 Jun 2025", false),
          row("Witkoff's 20-point idea", "14 Oct 2025, 3 of 50 points known", true),
          row("Russian non-paper", "18 Oct 2025, 2 of 50 points known", true),
          row("European 12 points", "21 Oct 2025", false),
          row("Press picture before the leak", "19 Nov 2025, 9 of 50 points known", true),
          row("US 28 points", "20 Nov 2025, published text", false),
          row("Rented Donbas (one newspaper)", "20 Nov 2025", true),
          row("European counter-proposal", "23 Nov 2025", false),
          row("European 24 points (Telegraph)", "23 Nov 2025", false),
          row("Geneva framework", "23-25 Nov 2025, 19 of 50 points known", false),
          row("27 points in four packages", "2 Dec 2025, later, 4 of 50 points known", true),
          row("US December package", "11 Dec 2025, later", false),
          row("Ukrainian 20 points", "24 Dec 2025, later", false),
          row("Paris declaration", "6 Jan 2026, later, guarantees only", true),
          row("Russian terms", "Jan-Jun 2026, later", false),
          row("EU core interests paper", "10 Feb 2026, later", false),
          row("Zelensky's open letter", "4 Jun 2026, later", true));

  private static final double[] LEAN = {
    0.25, 0.05, 0.3, 0.15, 0.7, 0.3, 0.33, 0.28, 0.75, 0.9, 0.6, 0.5, 0.55, 0.72, 0.8, 0.08, 0.95,
    0.78
  };

  static final List<String> ISSUES =
      List.of(
          "1 Sovereignty statement",
          "2a Non-aggression pact: parties",
          "2b 30 years of ambiguities settled",
          "3 Enlargement trade (Russia leaves neighbours alone, NATO stops growing)",
          "4 Russia-NATO dialogue",
          "5 General promise of guarantees",
          "6a Peacetime size of Ukraine's forces",
          "6b Limits on weapon classes and range",
          "6c Reciprocal limits on Russia",
          "7a Ukraine's alliance status",
          "7b NATO's own pledge",
          "8 Foreign forces in Ukraine",
          "9 Jets based in Poland",
          "10a Guarantee: content",
          "10b Guarantee: term",
          "10c Guarantee: ratification and order",
          "10d Payment to the US for it",
          "10e What voids it for Ukraine",
          "10f Snap-back on Russian attack",
          "11 EU track",
          "12a Reconstruction package",
          "12b US-Ukraine free trade",
          "13a Sanctions on Russia",
          "13b US-Russia economic pact",
          "13c Return to G8",
          "14a Frozen Russian state assets",
          "14b US share of profit",
          "15 Follow-up body",
          "16 Russian law on non-aggression",
          "17 US-Russia arms control",
          "18 Ukraine non-nuclear",
          "19 Zaporizhzhia nuclear plant",
          "20a Language and media",
          "20b Church",
          "20c Ban on Nazi ideology",
          "21a Crimea",
          "21b Occupied Luhansk and Donetsk",
          "21c Donetsk land Ukraine still holds",
          "21d Kherson and Zaporizhzhia",
          "21e Pockets in Kharkiv, Sumy, Dnipropetrovsk, Mykolaiv",
          "22 No change by force",
          "23 Dnipro and Black Sea",
          "24a Prisoners and bodies",
          "24b Civilians and children",
          "25 Elections in Ukraine",
          "26a Accountability",
          "26b Audit of foreign aid",
          "27 Enforcement",
          "28 Ceasefire order",
          "X1 Ratification in Ukraine");

  private Demo() {}

  private static Row row(String label, String remark, boolean muted) {
    return new Row(label, remark, muted);
  }

  static Page page() {
    return new Page(
        "Who gains from which text of the Ukraine plan?",
        "Ukraine gains 14 points from the Geneva framework where the 28 points cost it 9; Russia"
            + " loses what Ukraine gains. No text so far leaves all four better off than no deal.",
        List.of(
            new Page.Meta("Scenario", "ukraine-2025 (sha256 4fe1c2a0)"),
            new Page.Meta("Seed", "1"),
            new Page.Meta("Draws", "2,000"),
            new Page.Meta("Version", "0.1.0"),
            new Page.Meta("Command", "parley compare ukraine-2025 --draws 2000")),
        List.of(gains(), shift(), pairs(), accept(), content(), assumptions()));
  }

  private static Section gains() {
    return new Section(
        "gains",
        "Who gains from which text?",
        List.of(
            new Block.Picture(intervals("gains", VARIANTS, PARTIES, 1)),
            new Block.Paragraph(
                "Each dot is what a party has more, or less, than if there is no deal. Points of"
                    + " different parties cannot be compared: 10 points mean a tenth of what that"
                    + " party asks for."),
            new Block.Caution(
                "Every weight is an assumption. The last section shows which of them the answer"
                    + " hangs on.")));
  }

  private static Section shift() {
    List<Figure> figures = new ArrayList<>();
    for (Series party : PARTIES) {
      figures.add(waterfall("shift-" + party.hue().index(), party));
    }
    return new Section(
        "shift",
        "What moved between the 28 points and Geneva?",
        List.of(
            new Block.Paragraph("From the first text to the second, largest step first."),
            new Block.Gallery(figures),
            new Block.Folded("All steps as a table", List.of(new Block.Grid(table())))));
  }

  private static Section pairs() {
    List<Figure> figures = new ArrayList<>();
    for (int a = 0; a < 4; a++) {
      for (int b = a + 1; b < 4; b++) {
        figures.add(plane("plane-" + a + "-" + b, PARTIES.get(a), PARTIES.get(b)));
      }
    }
    return new Section("pairs", "Could two of them agree?", List.of(new Block.Gallery(figures)));
  }

  private static Section accept() {
    return new Section(
        "accept",
        "How sure is it that a party would sign?",
        List.of(
            new Block.Picture(shares("accept", VARIANTS, PARTIES)),
            new Block.Bullets(List.of("0 % means: in none of the draws.", "100 %: in all."))));
  }

  private static Section content() {
    List<Figure> figures = new ArrayList<>();
    for (Series party : PARTIES) {
      figures.add(heat("heat-" + party.hue().index(), party));
    }
    return new Section("content", "What does each text say?", List.of(new Block.Gallery(figures)));
  }

  private static Section assumptions() {
    return new Section(
        "assumptions",
        "Which assumptions decide the answer?",
        List.of(new Block.Grid(table()), new Block.Paragraph("Sources: see the scenario file.")));
  }

  static Intervals intervals(String id, List<Row> rows, List<Series> series, int seed) {
    Random random = new Random(seed);
    List<List<Optional<Mark>>> marks = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      List<Optional<Mark>> row = new ArrayList<>();
      for (int s = 0; s < series.size(); s++) {
        row.add(Optional.of(mark(random, r, s, rows.get(r).muted() ? 14 : 6)));
      }
      marks.add(row);
    }
    return new Intervals(
        id,
        "All",
        "Ukraine gains 14 points from Geneva, Russia loses 9; only the December package leaves"
            + " three parties better off than no deal",
        UNIT,
        "Dots with whiskers for each party and text.",
        "Gain over no deal, points",
        Figure.Zero.NO_DEAL,
        rows,
        series,
        marks);
  }

  private static Mark mark(Random random, int row, int party, double spread) {
    double lean = LEAN[row % LEAN.length];
    double[] slope = {50, -62, -8, 40};
    double[] level = {-22, 26, 8, -16};
    double value = level[party % 4] + slope[party % 4] * lean + random.nextGaussian() * 2;
    return new Mark(
        value - spread * (0.6 + random.nextDouble()),
        value,
        value + spread * (0.6 + random.nextDouble()));
  }

  static Waterfall waterfall(String id, Series party) {
    double sign = party.hue().index() == 1 ? -1 : 1;
    List<Step> steps =
        List.of(
            new Step(
                "21c Donetsk land Ukraine still holds: Ukraine leaves, demilitarised, recognised as Russian \u2192 Ukraine stays, line frozen",
                6.4 * sign,
                true),
            new Step(
                "14a Frozen Russian state assets: to a US-led vehicle \u2192 left to the EU",
                3.9 * sign,
                true),
            new Step(
                "10a Guarantee: content: no detail \u2192 stronger, unspecified",
                3.1 * sign,
                false),
            new Step(
                "7a Ukraine's alliance status: renounced in the constitution \u2192 open",
                2.8 * sign,
                false),
            new Step(
                "6a Peacetime size of Ukraine's forces: 600,000 \u2192 800,000 or no cap",
                2.6 * sign,
                true),
            new Step("13a Sanctions on Russia: staged \u2192 separate track", -2.2 * sign, false),
            new Step("26a Accountability: full amnesty \u2192 silent", 1.9 * sign, true),
            new Step("21a Crimea: legal recognition by others \u2192 de facto", 1.7 * sign, true),
            new Step(
                "25 Elections in Ukraine: within 100 days \u2192 as soon as possible",
                0.9 * sign,
                true),
            new Step("20a Language and media", 0.6 * sign, true),
            new Step("12a Reconstruction package", -0.4 * sign, false),
            new Step("31 smaller steps", 1.1 * sign, true));
    return new Waterfall(
        id,
        party.name(),
        party.name()
            + (sign > 0 ? " gains" : " loses")
            + " 22 points between the 28 points and Geneva, six of them by Donetsk alone",
        "Points over no deal; likely values, seed 1",
        "Bars from the gain under the first text to that under the second.",
        "Gain over no deal, points",
        "US 28 points",
        -9.2 * sign,
        steps,
        "Geneva framework",
        party.hue());
  }

  static Shares shares(String id, List<Row> rows, List<Series> series) {
    Random random = new Random(2);
    List<List<Double>> shares = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      double lean = LEAN[r % LEAN.length];
      List<Double> row = new ArrayList<>();
      for (int s = 0; s < series.size(); s++) {
        double p = s == 1 ? 1.3 - 2 * lean : 2 * lean - 0.4 + random.nextGaussian() * 0.1;
        row.add(Math.max(0, Math.min(1, p)));
      }
      shares.add(row);
    }
    return new Shares(
        id,
        "All",
        "No text is acceptable to all four in more than one draw in five",
        "Share of 2,000 draws in which the gain over no deal is at least zero; seed 1",
        "Bars for each party and text.",
        "Draws in which the party accepts",
        rows,
        series,
        shares);
  }

  static HeatMap heat(String id, Series party) {
    Random random = new Random(3 + party.hue().index());
    List<List<Field>> fields = new ArrayList<>();
    for (int i = 0; i < ISSUES.size(); i++) {
      List<Field> row = new ArrayList<>();
      for (int v = 0; v < VARIANTS.size(); v++) {
        double lean = Math.max(0, Math.min(1, LEAN[v] + random.nextGaussian() * 0.2));
        boolean firm = random.nextDouble() > (VARIANTS.get(v).muted() ? 0.8 : 0.15);
        String text =
            firm ? "" + (char) ('a' + (int) (lean * 5.99)) : random.nextInt(4) == 0 ? "a|c" : "?";
        row.add(new Field(lean, text, firm));
      }
      fields.add(row);
    }
    return new HeatMap(
        id,
        party.name(),
        "What each text is worth to " + party.name() + ", point by point",
        "Worth of the chosen option; letters are the options of the scenario file; hatched: unknown or rival readings",
        "A field for each point and text.",
        "Worth to " + party.name() + " (0 worst, 1 best)",
        0,
        1,
        ISSUES,
        VARIANTS.stream().map(Row::label).toList(),
        fields);
  }

  static Plane plane(String id, Series x, Series y) {
    Random random = new Random(5);
    List<Point> points =
        IntStream.range(0, VARIANTS.size())
            .mapToObj(
                v ->
                    new Point(
                        VARIANTS.get(v).label(),
                        mark(random, v, x.hue().index(), VARIANTS.get(v).muted() ? 10 : 5),
                        mark(random, v, y.hue().index(), VARIANTS.get(v).muted() ? 10 : 5),
                        VARIANTS.get(v).muted()))
            .toList();
    return new Plane(
        id,
        x.name() + " / " + y.name(),
        "What "
            + x.name()
            + " gains, "
            + y.name()
            + " mostly loses: four texts come near the zone where both gain",
        UNIT,
        "A dot for each text.",
        x,
        y,
        points,
        List.of(
            new Curve("best if only these two had to agree", false, arc(60, 90)),
            new Curve("best that all accept", true, arc(25, 40))),
        List.of(star("Nash", 17, 28), star("Egalitarian", 19, 23), star("Utilitarian", 22, 16)));
  }

  private static Point star(String label, double x, double y) {
    return new Point(label, new Mark(x, x, x), new Mark(y, y, y), false);
  }

  private static List<Place> arc(double width, double height) {
    return IntStream.rangeClosed(0, 200)
        .mapToObj(k -> Math.PI * k / 400)
        .map(a -> new Place(width * StrictMath.cos(a), height * StrictMath.sin(a)))
        .toList();
  }

  static Spectrum spectrum(String id, Series party) {
    return new Spectrum(
        id,
        party.name(),
        party.name() + ": about 12 in 100 of all packages are at least as good as no deal",
        UNIT,
        "A bar for each number of points.",
        "utility of a package, points",
        "share of packages",
        0,
        1,
        IntStream.range(0, 100)
            .mapToObj(b -> StrictMath.exp(-(b - 45.0) * (b - 45) / 200) / 25)
            .toList(),
        party.hue(),
        List.of(new Line("no deal", 57), new Line("Nash", 66), new Line("Utilitarian", 66.4)));
  }

  static Courses courses(String id, List<Series> series) {
    return new Courses(
        id,
        "us-28",
        "From the 28 points all three come down slowly and meet in round 60",
        UNIT,
        "A line for each party.",
        "round",
        "gain over no deal, points of each party's own score sheet",
        "no deal",
        IntStream.range(0, series.size())
            .mapToObj(s -> new Figure.Course(series.get(s), moments(60 - 14 * s)))
            .toList());
  }

  private static List<Moment> moments(double from) {
    return IntStream.rangeClosed(1, 60)
        .mapToObj(r -> new Moment(r, middle(from - 0.004 * r * r)))
        .toList();
  }

  private static Mark middle(double value) {
    return new Mark(value - 6, value, value + 4);
  }

  static Table table() {
    List<Column> columns =
        List.of(
            new Column("Text", false),
            new Column("Date", false),
            new Column("Ukraine", true),
            new Column("Russia", true),
            new Column("Signs", true));
    Random random = new Random(9);
    List<List<Value>> rows = new ArrayList<>();
    for (int v = 0; v < VARIANTS.size(); v++) {
      Mark u = mark(random, v, 0, 6);
      Mark r = mark(random, v, 1, 6);
      rows.add(
          List.of(
              new Value.Text(VARIANTS.get(v).label()),
              new Value.Text(VARIANTS.get(v).remark()),
              new Value.Spread(u.value(), u.low(), u.high(), 1, true),
              new Value.Num(r.value(), 1, true),
              new Value.Share(v % 5 / 4.0)));
    }
    return new Table("Gains over no deal, points", columns, rows);
  }
}
