package org.parley.report.render;

import java.awt.geom.Rectangle2D;
import java.util.function.DoubleConsumer;
import org.jfree.chart.axis.NumberAxis;

/** Grid lines of a plane and the two lines of no deal. */
final class PlaneGrid {
  private PlaneGrid() {}

  static void paint(Ink ink, PlaneLayer.Places places) {
    Rectangle2D area = places.area();
    ticks(places.across(), v -> upright(ink, area, places.x(v), false));
    ticks(places.up(), v -> level(ink, area, places.y(v), false));
    upright(ink, area, places.x(0), true);
    level(ink, area, places.y(0), true);
  }

  private static void ticks(NumberAxis axis, DoubleConsumer line) {
    double unit = axis.getTickUnit().getSize();
    double first = Math.ceil(axis.getLowerBound() / unit);
    for (double i = first; i * unit <= axis.getUpperBound(); i++) {
      line.accept(i * unit);
    }
  }

  private static void upright(Ink ink, Rectangle2D area, double x, boolean strong) {
    ink.line(
        strong ? Theme.ZERO : Theme.GRID,
        strong ? Theme.BOLD : Theme.HAIR,
        x,
        area.getMinY(),
        x,
        area.getMaxY());
  }

  private static void level(Ink ink, Rectangle2D area, double y, boolean strong) {
    ink.line(
        strong ? Theme.ZERO : Theme.GRID,
        strong ? Theme.BOLD : Theme.HAIR,
        area.getMinX(),
        y,
        area.getMaxX(),
        y);
  }
}
