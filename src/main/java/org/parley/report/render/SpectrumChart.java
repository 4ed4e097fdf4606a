package org.parley.report.render;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.Range;
import org.parley.report.page.Figure.Line;
import org.parley.report.page.Figure.Spectrum;

/**
 * Bars side by side, and lines at values that matter, each with its label on a level of its own.
 */
final class SpectrumChart {
  private static final double HEIGHT = 300;
  private static final double LEVEL = 18;
  private static final double AIR = 5;

  private final Spectrum figure;
  private final List<Line> lines;

  private SpectrumChart(Spectrum figure) {
    this.figure = figure;
    this.lines = figure.lines().stream().sorted(Comparator.comparingDouble(Line::value)).toList();
  }

  static Sheet of(Spectrum figure) {
    SpectrumChart chart = new SpectrumChart(figure);
    NumberAxis across = Axes.values(figure.axis(), Axes.around(chart.values(), 0.03));
    NumberAxis up =
        Axes.values(
            Wrap.shorten(figure.up(), Theme.STRONG, HEIGHT - 2 * Axes.AXIS_HEIGHT),
            new Range(0, chart.tallest()));
    up.setNumberFormatOverride(Axes.format("0.# %"));
    up.setTickUnit(Axes.unit(up.getRange(), 5));
    XYPlot plot = new XYPlot(null, across, up, null);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setInsets(Theme.ABOVE);
    plot.setAxisOffset(Theme.NONE);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(false);
    plot.addAnnotation(new PlaneLayer(chart::paint));
    return new Sheet(figure, List.of(), plot, HEIGHT + LEVEL * chart.lines.size());
  }

  /** The bins that hold something, and the lines. */
  private DoubleStream values() {
    DoubleStream bins =
        java.util.stream.IntStream.range(0, figure.shares().size())
            .filter(b -> figure.shares().get(b) > 0)
            .mapToDouble(b -> figure.from() + b * figure.width())
            .flatMap(left -> DoubleStream.of(left, left + figure.width()));
    DoubleStream marked = lines.stream().mapToDouble(Line::value);
    DoubleStream start =
        figure.shares().isEmpty() ? DoubleStream.of(figure.from()) : DoubleStream.empty();
    return DoubleStream.concat(start, DoubleStream.concat(bins, marked));
  }

  /** The tallest bar, and room for the labels above it. */
  private double tallest() {
    double most = figure.shares().stream().mapToDouble(s -> s).max().orElse(0);
    double room = 1 + lines.size() * LEVEL / (HEIGHT - Axes.AXIS_HEIGHT);
    return most > 0 ? most * room * 1.05 : 1;
  }

  private void paint(Graphics2D g, PlaneLayer.Places places) {
    Ink ink = new Ink(g);
    Color colour = Theme.mix(Theme.colour(figure.hue()), Theme.PAPER, 0.35);
    for (int b = 0; b < figure.shares().size(); b++) {
      if (figure.shares().get(b) > 0) {
        ink.fill(colour, bar(places, b));
      }
    }
    Rectangle2D area = places.area();
    double base = places.y(0);
    ink.line(Theme.ZERO, Theme.FINE, area.getMinX(), base, area.getMaxX(), base);
    for (int k = 0; k < lines.size(); k++) {
      double x = places.x(lines.get(k).value());
      ink.line(Theme.BEST, Theme.FINE, x, level(area, k), x, base);
    }
    for (int k = 0; k < lines.size(); k++) {
      label(ink, area, lines.get(k).label(), places.x(lines.get(k).value()), level(area, k));
    }
  }

  private static double level(Rectangle2D area, int k) {
    return area.getMinY() + LEVEL * (k + 0.5);
  }

  private Rectangle2D bar(PlaneLayer.Places places, int b) {
    double left = places.x(figure.from() + b * figure.width());
    double right = places.x(figure.from() + (b + 1) * figure.width());
    double top = places.y(figure.shares().get(b));
    double air = right - left > 4 ? 0.5 : 0;
    return new Rectangle2D.Double(left + air, top, right - left - 2 * air, places.y(0) - top);
  }

  /** To the right of its line, where lines only begin lower down; to the left if need be. */
  private static void label(Ink ink, Rectangle2D area, String label, double x, double y) {
    double right = area.getMaxX() - x - AIR;
    double left = x - area.getMinX() - AIR;
    boolean fits = Theme.width(Theme.BODY, label) <= right || right > left;
    String text = Wrap.shorten(label, Theme.BODY, (fits ? right : left) - AIR);
    double width = Theme.width(Theme.BODY, text);
    double from = fits ? x + AIR : x - AIR - width;
    ink.fill(Theme.PAPER, new Rectangle2D.Double(from - 2, y - 7, width + 4, 14));
    ink.left(text, Theme.BODY, Theme.BEST, from, y);
  }
}
