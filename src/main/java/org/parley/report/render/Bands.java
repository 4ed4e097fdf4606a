package org.parley.report.render;

import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;

/** Every other row on a pale band, with the grid drawn over it. */
final class Bands {
  private Bands() {}

  static void paint(Ink ink, RowLayer.Rows rows) {
    Rectangle2D area = rows.area();
    for (int r = 0; r < rows.count(); r += 2) {
      double height = rows.bottom(r) - rows.top(r);
      ink.fill(
          Theme.BAND, new Rectangle2D.Double(area.getX(), rows.top(r), area.getWidth(), height));
    }
    grid(ink, rows);
  }

  private static void grid(Ink ink, RowLayer.Rows rows) {
    NumberAxis axis = (NumberAxis) rows.values();
    NumberTickUnit unit = axis.getTickUnit();
    double first = Math.ceil(axis.getLowerBound() / unit.getSize());
    for (double i = first; i * unit.getSize() <= axis.getUpperBound(); i++) {
      double x = rows.x(i * unit.getSize());
      ink.line(Theme.GRID, Theme.HAIR, x, rows.area().getMinY(), x, rows.area().getMaxY());
    }
  }
}
