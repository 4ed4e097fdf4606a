package org.parley.report.render;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jfree.chart.LegendItem;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.data.Range;
import org.parley.report.page.Figure.Row;
import org.parley.report.page.Figure.Step;
import org.parley.report.page.Figure.Waterfall;

/** Bars from a first value over its steps to a last one, top to bottom. */
final class WaterfallChart {
  private static final double LABEL_WIDTH = 400;
  private static final double BAR = 18;
  private static final double AIR = 7;
  private static final Rectangle2D SAMPLE = new Rectangle2D.Double(-8, -6, 16, 12);

  private final Waterfall figure;
  private final List<Double> levels;
  private final boolean fromZero;

  private WaterfallChart(Waterfall figure) {
    this.figure = figure;
    this.levels = levels(figure);
    this.fromZero = zeroIsNear(levels);
  }

  static Sheet of(Waterfall figure) {
    WaterfallChart chart = new WaterfallChart(figure);
    RowAxis rows = new RowAxis(rows(figure), LABEL_WIDTH, 3);
    CategoryPlot plot = Axes.rows(rows, Axes.values(figure.axis(), chart.range()));
    plot.addAnnotation(new RowLayer(chart::paint));
    double row = Math.max(BAR, rows.tallest()) + AIR;
    double height = row * (figure.steps().size() + 2) + Axes.AXIS_HEIGHT;
    return new Sheet(figure, List.of(Keys.legend(chart.keys())), plot, height);
  }

  /** The value before the first step, between steps and after the last. */
  private static List<Double> levels(Waterfall figure) {
    List<Double> levels = new ArrayList<>(List.of(figure.start()));
    figure.steps().forEach(s -> levels.add(levels.get(levels.size() - 1) + s.points()));
    return levels;
  }

  /** Far from zero, bars from zero would leave no room to see the steps. */
  private static boolean zeroIsNear(List<Double> levels) {
    var range = levels.stream().mapToDouble(d -> d).summaryStatistics();
    double length = range.getMax() - range.getMin();
    return range.getMin() <= length && range.getMax() >= -length;
  }

  private Range range() {
    var numbers = levels.stream().mapToDouble(d -> d);
    return fromZero ? Axes.aroundZero(numbers, 0.12) : Axes.around(numbers, 0.15);
  }

  private static List<Row> rows(Waterfall figure) {
    return Stream.of(
            Stream.of(new Row(figure.startLabel(), "", false)),
            figure.steps().stream().map(s -> new Row(s.label(), "", false)),
            Stream.of(new Row(figure.endLabel(), "", false)))
        .flatMap(s -> s)
        .toList();
  }

  private List<LegendItem> keys() {
    List<LegendItem> keys = new ArrayList<>();
    keys.add(Keys.item("adds points", SAMPLE, Theme.UP));
    keys.add(Keys.item("takes points away", SAMPLE, Theme.DOWN));
    if (figure.steps().stream().anyMatch(s -> !s.firm())) {
      keys.add(Keys.item("hatched: rival, inferred or not reported", SAMPLE, Hatch.PAINT));
    }
    return keys;
  }

  private void paint(Graphics2D g, RowLayer.Rows rows) {
    Ink ink = new Ink(g);
    Bands.paint(ink, rows);
    if (rows.values().getRange().contains(0)) {
      double x = rows.x(0);
      ink.line(Theme.ZERO, Theme.FINE, x, rows.area().getMinY(), x, rows.area().getMaxY());
    }
    int last = figure.steps().size() + 1;
    paintTotal(ink, rows, 0, figure.start());
    for (int s = 0; s < figure.steps().size(); s++) {
      paintStep(ink, rows, s);
    }
    paintTotal(ink, rows, last, figure.end());
  }

  private void paintTotal(Ink ink, RowLayer.Rows rows, int row, double value) {
    Color colour = Theme.colour(figure.hue());
    double x = rows.x(value);
    double y = rows.middle(row);
    Rectangle2D bar =
        fromZero ? bar(rows.x(0), x, y) : new Rectangle2D.Double(x - 3, y - BAR / 2, 6, BAR);
    ink.fill(colour, bar);
    label(ink, bar, value < 0, Numbers.typeset(value, 1, true), Theme.STRONG, Theme.INK);
    connect(ink, rows, row, value);
  }

  private void paintStep(Ink ink, RowLayer.Rows rows, int s) {
    Step step = figure.steps().get(s);
    Rectangle2D bar = bar(rows.x(levels.get(s)), rows.x(levels.get(s + 1)), rows.middle(s + 1));
    Color colour = step.points() < 0 ? Theme.DOWN : Theme.UP;
    ink.fill(colour, bar);
    if (!step.firm()) {
      ink.fill(Hatch.PAINT, bar);
    }
    String text = Numbers.typeset(step.points(), 1, true);
    label(ink, bar, step.points() < 0, text, Theme.BODY, Theme.INK);
    connect(ink, rows, s + 1, levels.get(s + 1));
  }

  private static void label(
      Ink ink, Rectangle2D bar, boolean left, String text, java.awt.Font font, Color colour) {
    if (left) {
      ink.right(text, font, colour, bar.getMinX() - 6, bar.getCenterY());
    } else {
      ink.left(text, font, colour, bar.getMaxX() + 6, bar.getCenterY());
    }
  }

  /** From the end of one bar down to the next. */
  private void connect(Ink ink, RowLayer.Rows rows, int row, double level) {
    if (row <= figure.steps().size()) {
      double x = rows.x(level);
      double top = rows.middle(row) + BAR / 2;
      ink.line(Theme.GREY, Theme.HAIR, x, top, x, rows.middle(row + 1) - BAR / 2);
    }
  }

  private static Rectangle2D bar(double from, double to, double y) {
    return new Rectangle2D.Double(Math.min(from, to), y - BAR / 2, Math.abs(to - from), BAR);
  }
}
