package org.parley.report.render;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.parley.report.page.Figure;
import org.parley.report.page.Figure.Intervals;
import org.parley.report.page.Figure.Mark;
import org.parley.report.page.Figure.Series;

/** Dots with whiskers in rows, around the line at zero. */
final class IntervalsChart {
  private static final double LABEL_WIDTH = 270;
  private static final double CAPTION = 22;
  private static final double PITCH = 11.5;
  private static final double DOT = 9.5;
  private static final double AIR = 12;
  private static final int TALL = 600;

  private final Intervals figure;

  private IntervalsChart(Intervals figure) {
    this.figure = figure;
  }

  static Sheet of(Intervals figure) {
    RowAxis rows = new RowAxis(figure.rows(), LABEL_WIDTH, 2);
    double row = Math.max(figure.series().size() * PITCH, rows.tallest()) + AIR;
    double height = CAPTION + row * figure.rows().size();
    rows.setLowerMargin(CAPTION / height);
    NumberAxis values = Axes.values(figure.axis(), Axes.aroundZero(numbers(figure), 0.04));
    CategoryPlot plot = Axes.rows(rows, values);
    plot.addAnnotation(new RowLayer(new IntervalsChart(figure)::paint));
    double axes = Axes.AXIS_HEIGHT + (height > TALL ? Axes.repeatAbove(plot) : 0);
    return new Sheet(figure, List.of(Keys.of(figure.series())), plot, height + axes);
  }

  private static DoubleStream numbers(Intervals figure) {
    return figure.marks().stream()
        .flatMap(List::stream)
        .flatMap(Optional::stream)
        .flatMapToDouble(m -> DoubleStream.of(m.low(), m.value(), m.high()));
  }

  private void paint(Graphics2D g, RowLayer.Rows rows) {
    Ink ink = new Ink(g);
    Bands.paint(ink, rows);
    ZeroLine.paint(ink, rows, figure.zero(), CAPTION);
    for (int r = 0; r < figure.rows().size(); r++) {
      paintRow(ink, rows, r);
    }
  }

  private void paintRow(Ink ink, RowLayer.Rows rows, int r) {
    Figure.Row row = figure.rows().get(r);
    int count = figure.series().size();
    for (int s = 0; s < count; s++) {
      double y = rows.middle(r) + (s - (count - 1) / 2.0) * PITCH;
      Series series = figure.series().get(s);
      figure.marks().get(r).get(s).ifPresent(m -> paint(ink, rows, m, series, row.muted(), y));
    }
  }

  private static void paint(
      Ink ink, RowLayer.Rows rows, Mark mark, Series series, boolean muted, double y) {
    Color colour = Theme.colour(series.hue(), muted);
    double low = rows.x(mark.low());
    double high = rows.x(mark.high());
    if (mark.low() < mark.high()) {
      ink.line(colour, Theme.BOLD, low, y, high, y);
      ink.line(colour, Theme.FINE, low, y - 3, low, y + 3);
      ink.line(colour, Theme.FINE, high, y - 3, high, y + 3);
    }
    ink.fill(colour, Theme.at(Theme.shape(series.hue(), DOT), rows.x(mark.value()), y));
  }
}
