package org.parley.report.render;

import java.awt.geom.Rectangle2D;
import org.parley.report.page.Figure.Zero;

/** The line at zero, or at another base, with what lies on either side of it. */
final class ZeroLine {
  private static final double GAP = 8;

  private ZeroLine() {}

  /** Paints the line, with its captions in a strip at the top of the plot. */
  static void paint(Ink ink, RowLayer.Rows rows, Zero zero, double strip) {
    paint(ink, rows, 0, zero, strip);
  }

  /** Paints a line at a base other than zero. */
  static void paint(Ink ink, RowLayer.Rows rows, double base, Zero zero, double strip) {
    Rectangle2D area = rows.area();
    double x = rows.x(base);
    ink.line(Theme.ZERO, Theme.BOLD, x, area.getMinY() + strip - 3, x, area.getMaxY());
    double half = Theme.width(Theme.STRONG, zero.label()) / 2;
    double middle = Math.min(Math.max(x, area.getMinX() + half), area.getMaxX() - half);
    double y = area.getMinY() + strip / 2 - 2;
    ink.centre(zero.label(), Theme.STRONG, Theme.ZERO, middle, y);
    captions(ink, area, zero, middle - half - GAP, middle + half + GAP, y);
  }

  private static void captions(
      Ink ink, Rectangle2D area, Zero zero, double left, double right, double y) {
    String below = "\u2190 " + zero.below();
    String above = zero.above() + " \u2192";
    if (left - Theme.width(Theme.BODY, below) > area.getMinX()) {
      ink.right(below, Theme.BODY, Theme.GREY, left, y);
    }
    if (right + Theme.width(Theme.BODY, above) < area.getMaxX()) {
      ink.left(above, Theme.BODY, Theme.GREY, right, y);
    }
  }
}
