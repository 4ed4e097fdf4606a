package org.parley.report.render;

import java.awt.Color;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.TickUnitSource;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;

/** Axes and plots in the theme. */
final class Axes {
  /** Height of a value axis with its numbers and its label. */
  static final double AXIS_HEIGHT = 46;

  private static final double NUMBERS_HEIGHT = 22;
  private static final double LONGEST_LABEL = 560;

  private Axes() {}

  /** A value axis over a range. */
  static NumberAxis values(String label, Range range) {
    NumberAxis axis =
        new NumberAxis(label == null ? null : Wrap.shorten(label, Theme.STRONG, LONGEST_LABEL));
    axis.setRange(range);
    axis.setNumberFormatOverride(format(isUsual(range) ? "#,##0.###" : "0.###E0"));
    axis.setTickUnit(unit(range, 9));
    return themed(axis, Theme.INK);
  }

  /** The smallest of JFreeChart's round units that gives at most so many ticks. */
  static NumberTickUnit unit(Range range, int most) {
    TickUnitSource units = NumberAxis.createStandardTickUnits();
    return new NumberTickUnit(units.getCeilingTickUnit(range.getLength() / most).getSize());
  }

  private static boolean isUsual(Range range) {
    return range.getLength() > 0.01 && range.getLength() < 1e7;
  }

  static DecimalFormat format(String pattern) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    symbols.setMinusSign('\u2212');
    return new DecimalFormat(pattern, symbols);
  }

  static <A extends ValueAxis> A themed(A axis, Color colour) {
    axis.setLabelFont(Theme.STRONG);
    axis.setLabelPaint(colour);
    axis.setTickLabelFont(Theme.BODY);
    axis.setTickLabelPaint(Theme.INK);
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
    axis.setLabelInsets(new RectangleInsets(2, 2, 2, 2));
    return axis;
  }

  /** A range around all numbers and zero, with some air on both sides. */
  static Range aroundZero(DoubleStream numbers, double air) {
    return around(DoubleStream.concat(numbers, DoubleStream.of(0)), air);
  }

  /** A range around all numbers, with some air on both sides. */
  static Range around(DoubleStream numbers, double air) {
    var found = numbers.filter(Double::isFinite).summaryStatistics();
    double length = found.getMax() - found.getMin();
    double edge = length > 0 ? length * air : 1;
    return new Range(found.getMin() - edge, found.getMax() + edge);
  }

  /** Repeats the numbers at the top, for plots that are taller than a screen. */
  static double repeatAbove(CategoryPlot plot) {
    NumberAxis below = (NumberAxis) plot.getRangeAxis();
    NumberAxis above = values(null, below.getRange());
    above.setNumberFormatOverride(below.getNumberFormatOverride());
    above.setTickUnit(below.getTickUnit());
    plot.setRangeAxis(1, above);
    plot.setRangeAxisLocation(1, AxisLocation.TOP_OR_LEFT);
    plot.getFixedRangeAxisSpace().add(NUMBERS_HEIGHT, RectangleEdge.TOP);
    return NUMBERS_HEIGHT;
  }

  /** A plot with rows down the side and values along the bottom. */
  static CategoryPlot rows(RowAxis rows, NumberAxis values) {
    CategoryPlot plot = new CategoryPlot(rows.rows(), rows, values, null);
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setInsets(Theme.NONE);
    plot.setAxisOffset(Theme.NONE);
    plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
    plot.setRangeGridlinePaint(Theme.GRID);
    plot.setRangeGridlineStroke(Theme.HAIR);
    AxisSpace bottom = new AxisSpace();
    bottom.add(AXIS_HEIGHT, RectangleEdge.BOTTOM);
    plot.setFixedRangeAxisSpace(bottom);
    return plot;
  }
}
