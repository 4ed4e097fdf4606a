package org.parley.report.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.LegendItem;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.data.Range;
import org.parley.report.page.Figure.Row;
import org.parley.report.page.Figure.Scale;
import org.parley.report.page.Figure.Strand;
import org.parley.report.page.Figure.Strands;

/** Parallel coordinates: axes one below another, so that their names can be read. */
final class StrandsChart {
  private static final double LABEL_WIDTH = 300;
  private static final double ROW = 52;
  private static final double LEAST_HEIGHT = 300;
  private static final double AXIS = 8;
  private static final Range WIDTH = new Range(-0.02, 1.02);
  private static final Stroke THIN = new BasicStroke(0.8f);
  private static final Color OTHERS = new Color(90, 96, 102, 40);
  private static final Color HOLDING = new Color(91, 63, 140, 120);
  private static final Rectangle2D SAMPLE = new Rectangle2D.Double(-8, -2, 16, 4);

  private final Strands figure;

  private StrandsChart(Strands figure) {
    this.figure = figure;
  }

  static Sheet of(Strands figure) {
    List<Row> labels = figure.scales().stream().map(s -> new Row(s.label(), "", false)).toList();
    RowAxis rows = new RowAxis(labels, LABEL_WIDTH, 3);
    NumberAxis across = Axes.values("from the low to the high end of each range", WIDTH);
    across.setTickLabelsVisible(false);
    CategoryPlot plot = Axes.rows(rows, across);
    plot.setRangeGridlinesVisible(false);
    plot.addAnnotation(new RowLayer(new StrandsChart(figure)::paint));
    double height =
        Math.max(LEAST_HEIGHT, Math.max(ROW, rows.tallest() + 4) * figure.scales().size());
    return new Sheet(figure, List.of(Keys.legend(keys(figure))), plot, height + Axes.AXIS_HEIGHT);
  }

  private static List<LegendItem> keys(Strands figure) {
    return List.of(
        Keys.item(figure.holding(), SAMPLE, Theme.BEST),
        Keys.item(figure.others(), SAMPLE, Theme.faint(Theme.GREY)));
  }

  private void paint(Graphics2D g, RowLayer.Rows rows) {
    Ink ink = new Ink(g);
    figure.strands().stream().filter(s -> !s.holds()).forEach(s -> paint(ink, rows, s, OTHERS));
    figure.strands().stream().filter(Strand::holds).forEach(s -> paint(ink, rows, s, HOLDING));
    for (int r = 0; r < figure.scales().size(); r++) {
      paintScale(ink, rows, figure.scales().get(r), rows.middle(r));
    }
  }

  private void paint(Ink ink, RowLayer.Rows rows, Strand strand, Color colour) {
    Path2D path = new Path2D.Double();
    for (int r = 0; r < strand.values().size(); r++) {
      double x = rows.x(place(figure.scales().get(r), strand.values().get(r)));
      if (r == 0) {
        path.moveTo(x, rows.middle(r));
      } else {
        path.lineTo(x, rows.middle(r));
      }
    }
    ink.draw(colour, THIN, path);
  }

  /** Where on its scale a value lies, from 0 to 1. */
  private static double place(Scale scale, double value) {
    double width = scale.high() - scale.low();
    return width == 0 ? 0.5 : (value - scale.low()) / width;
  }

  private static void paintScale(Ink ink, RowLayer.Rows rows, Scale scale, double y) {
    double left = rows.x(0);
    double right = rows.x(1);
    ink.line(Theme.INK, Theme.FINE, left, y, right, y);
    number(ink, scale.low(), left, y, true);
    number(ink, scale.high(), right, y, false);
  }

  /** An end of a scale, on paper of its own so that it can be read among the lines. */
  private static void number(Ink ink, double value, double x, double y, boolean isLeft) {
    String text = Axes.format("#,##0.###").format(value);
    double width = Theme.width(Theme.SMALL, text) + 4;
    double start = isLeft ? x : x - width;
    ink.fill(Theme.PAPER, new Rectangle2D.Double(start, y + 2, width, 2 * AXIS));
    ink.left(text, Theme.SMALL, Theme.INK, start + 2, y + 2 + AXIS);
    ink.line(Theme.INK, Theme.FINE, x, y - 4, x, y + 4);
  }
}
