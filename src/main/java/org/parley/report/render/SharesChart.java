package org.parley.report.render;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.data.Range;
import org.parley.report.page.Figure.Series;
import org.parley.report.page.Figure.Shares;

/** Bars from 0 to 100 % in rows, with the number at the end of each. */
final class SharesChart {
  private static final double LABEL_WIDTH = 270;
  private static final double BAR = 13;
  private static final double PITCH = 16;
  private static final double AIR = 12;
  private static final int TALL = 600;

  private final Shares figure;

  private SharesChart(Shares figure) {
    this.figure = figure;
  }

  static Sheet of(Shares figure) {
    RowAxis rows = new RowAxis(figure.rows(), LABEL_WIDTH, 2);
    double row = Math.max(figure.series().size() * PITCH, rows.tallest()) + AIR;
    CategoryPlot plot = Axes.rows(rows, percent(figure.axis()));
    plot.addAnnotation(new RowLayer(new SharesChart(figure)::paint));
    double height = row * figure.rows().size();
    double axes = Axes.AXIS_HEIGHT + (height > TALL ? Axes.repeatAbove(plot) : 0);
    return new Sheet(figure, List.of(Keys.squares(figure.series())), plot, height + axes);
  }

  private static NumberAxis percent(String label) {
    NumberAxis axis = Axes.values(label, new Range(0, 1.08));
    axis.setNumberFormatOverride(Axes.format("0 %"));
    axis.setTickUnit(new NumberTickUnit(0.2));
    return axis;
  }

  private void paint(Graphics2D g, RowLayer.Rows rows) {
    Ink ink = new Ink(g);
    Bands.paint(ink, rows);
    for (int r = 0; r < figure.rows().size(); r++) {
      paintRow(ink, rows, r);
    }
    double zero = rows.x(0);
    ink.line(Theme.ZERO, Theme.FINE, zero, rows.area().getMinY(), zero, rows.area().getMaxY());
  }

  private void paintRow(Ink ink, RowLayer.Rows rows, int r) {
    boolean muted = figure.rows().get(r).muted();
    int count = figure.series().size();
    for (int s = 0; s < count; s++) {
      double y = rows.middle(r) + (s - (count - 1) / 2.0) * PITCH;
      paintBar(ink, rows, figure.series().get(s), figure.shares().get(r).get(s), muted, y);
    }
  }

  private static void paintBar(
      Ink ink, RowLayer.Rows rows, Series series, double share, boolean muted, double y) {
    double zero = rows.x(0);
    double end = rows.x(share);
    ink.fill(
        Theme.colour(series.hue(), muted),
        new Rectangle2D.Double(zero, y - BAR / 2, end - zero, BAR));
    ink.left(Numbers.percent(share), Theme.BODY, Theme.textColour(series.hue()), end + 5, y);
  }
}
