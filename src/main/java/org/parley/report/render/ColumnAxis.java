package org.parley.report.render;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/**
 * The columns of a heat map: labels are level where each fits on a line, or else read upwards,
 * wrapped where a column has room for lines.
 */
@SuppressWarnings("serial") // JFreeChart's axes are Serializable, ours are not meant to be sent.
final class ColumnAxis extends SymbolAxis {
  private static final double LONGEST = 190;
  private static final double LINE = 14.5;

  private final transient List<List<String>> labels;
  private final transient List<String> columns;
  private final double columnWidth;
  private final boolean level;

  ColumnAxis(List<String> columns, double columnWidth) {
    super(null, columns.toArray(String[]::new));
    this.columns = columns;
    int lines = Math.max(1, (int) (columnWidth / LINE));
    this.labels = columns.stream().map(c -> Wrap.lines(c, Theme.BODY, LONGEST, lines)).toList();
    this.columnWidth = columnWidth;
    this.level = longest() < columnWidth - 8 && labels.stream().allMatch(l -> l.size() == 1);
    Axes.themed(this, Theme.INK);
    setGridBandsVisible(false);
    setRange(-0.5, Math.max(1, columns.size()) - 0.5);
  }

  /** The same labels for the other end. */
  ColumnAxis copy() {
    return new ColumnAxis(columns, columnWidth);
  }

  private double longest() {
    return labels.stream()
        .flatMap(List::stream)
        .mapToDouble(l -> Theme.width(Theme.BODY, l))
        .max()
        .orElse(0);
  }

  /** Height of the labels. */
  double height() {
    return level ? 2 * LINE : longest() + 12;
  }

  /** Each line of a label is a tick of its own, a line's height beside the one before. */
  @Override
  public List<NumberTick> refreshTicks(
      Graphics2D g, AxisState state, Rectangle2D area, RectangleEdge edge) {
    boolean top = edge.equals(RectangleEdge.TOP);
    List<NumberTick> ticks = new ArrayList<>();
    for (int column = 0; column < labels.size(); column++) {
      List<String> lines = labels.get(column);
      for (int line = 0; line < lines.size(); line++) {
        double shift = (line - (lines.size() - 1) / 2.0) * LINE / columnWidth;
        ticks.add(tick(column + shift, lines.get(line), top));
      }
    }
    return ticks;
  }

  private NumberTick tick(double place, String text, boolean top) {
    if (level) {
      TextAnchor anchor = top ? TextAnchor.BOTTOM_CENTER : TextAnchor.TOP_CENTER;
      return new NumberTick(place, text, anchor, anchor, 0);
    }
    TextAnchor anchor = top ? TextAnchor.CENTER_LEFT : TextAnchor.CENTER_RIGHT;
    return new NumberTick(place, text, anchor, anchor, -Math.PI / 2);
  }
}
