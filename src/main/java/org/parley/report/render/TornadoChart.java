package org.parley.report.render;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jfree.chart.LegendItem;
import org.jfree.chart.plot.CategoryPlot;
import org.parley.report.page.Figure.Bar;
import org.parley.report.page.Figure.Tornado;
import org.parley.report.page.Figure.Zero;

/** Bars from a base to both sides, with what the input is at their ends. */
final class TornadoChart {
  private static final double LABEL_WIDTH = 330;
  private static final double CAPTION = 22;
  private static final double BAR = 16;
  private static final double INNER = 8;
  private static final double AIR = 8;
  private static final double ROOM = 0.1;
  private static final Rectangle2D SAMPLE = new Rectangle2D.Double(-8, -6, 16, 12);

  private final Tornado figure;

  private TornadoChart(Tornado figure) {
    this.figure = figure;
  }

  static Sheet of(Tornado figure) {
    TornadoChart chart = new TornadoChart(figure);
    RowAxis rows = new RowAxis(figure.rows(), LABEL_WIDTH, 2);
    double row = Math.max(BAR, rows.tallest()) + AIR;
    double height = CAPTION + row * figure.rows().size();
    rows.setLowerMargin(CAPTION / height);
    CategoryPlot plot =
        Axes.rows(rows, Axes.values(figure.axis(), Axes.around(chart.numbers(), ROOM)));
    plot.addAnnotation(new RowLayer(chart::paint));
    return new Sheet(figure, List.of(Keys.legend(keys())), plot, height + Axes.AXIS_HEIGHT);
  }

  private DoubleStream numbers() {
    return DoubleStream.concat(
        DoubleStream.of(figure.base()),
        figure.bars().stream().flatMapToDouble(b -> DoubleStream.of(b.low(), b.high())));
  }

  private static List<LegendItem> keys() {
    return List.of(
        Keys.item("the input at its low end", SAMPLE, Theme.DOWN),
        Keys.item("at its high end", SAMPLE, Theme.UP));
  }

  private void paint(Graphics2D g, RowLayer.Rows rows) {
    Ink ink = new Ink(g);
    Bands.paint(ink, rows);
    for (int r = 0; r < figure.bars().size(); r++) {
      paintRow(ink, rows, figure.bars().get(r), rows.middle(r));
    }
    ZeroLine.paint(ink, rows, figure.base(), new Zero(figure.baseLabel(), "less", "more"), CAPTION);
  }

  /** Where both ends are on one side of the base, the nearer one is drawn narrow in the other. */
  private void paintRow(Ink ink, RowLayer.Rows rows, Bar bar, double y) {
    double low = bar.low() - figure.base();
    double high = bar.high() - figure.base();
    boolean isOneSided = low * high > 0;
    boolean isLowLonger = Math.abs(low) >= Math.abs(high);
    if (isOneSided && !isLowLonger) {
      paint(ink, rows, bar.high(), bar.highEnd(), Theme.UP, BAR, y);
      paint(ink, rows, bar.low(), "", Theme.DOWN, INNER, y);
    } else {
      paint(ink, rows, bar.low(), bar.lowEnd(), Theme.DOWN, BAR, y);
      String end = isOneSided ? "" : bar.highEnd();
      paint(ink, rows, bar.high(), end, Theme.UP, isOneSided ? INNER : BAR, y);
    }
  }

  private void paint(
      Ink ink,
      RowLayer.Rows rows,
      double value,
      String end,
      Color colour,
      double thickness,
      double y) {
    if (value == figure.base()) {
      return;
    }
    double from = rows.x(figure.base());
    double to = rows.x(value);
    ink.fill(
        colour,
        new Rectangle2D.Double(
            Math.min(from, to), y - thickness / 2, Math.abs(to - from), thickness));
    if (value < figure.base()) {
      ink.right(end, Theme.SMALL, Theme.GREY, to - 5, y);
    } else {
      ink.left(end, Theme.SMALL, Theme.GREY, to + 5, y);
    }
  }
}
