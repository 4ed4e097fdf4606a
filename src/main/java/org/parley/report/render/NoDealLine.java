package org.parley.report.render;

import java.awt.geom.Rectangle2D;

/** The line of no deal: left of it a party loses by signing, right of it it gains. */
final class NoDealLine {
  private static final String LABEL = "no deal";
  private static final String LOSES = "\u2190 loses";
  private static final String GAINS = "gains \u2192";
  private static final double GAP = 8;

  private NoDealLine() {}

  /** Paints the line, with its captions in a strip at the top of the plot. */
  static void paint(Ink ink, RowLayer.Rows rows, double strip) {
    Rectangle2D area = rows.area();
    double x = rows.x(0);
    ink.line(Theme.ZERO, Theme.BOLD, x, area.getMinY() + strip - 3, x, area.getMaxY());
    double half = Theme.width(Theme.STRONG, LABEL) / 2;
    double middle = Math.min(Math.max(x, area.getMinX() + half), area.getMaxX() - half);
    double y = area.getMinY() + strip / 2 - 2;
    ink.centre(LABEL, Theme.STRONG, Theme.ZERO, middle, y);
    captions(ink, area, middle - half - GAP, middle + half + GAP, y);
  }

  private static void captions(Ink ink, Rectangle2D area, double left, double right, double y) {
    if (left - Theme.width(Theme.BODY, LOSES) > area.getMinX()) {
      ink.right(LOSES, Theme.BODY, Theme.GREY, left, y);
    }
    if (right + Theme.width(Theme.BODY, GAINS) < area.getMaxX()) {
      ink.left(GAINS, Theme.BODY, Theme.GREY, right, y);
    }
  }
}
