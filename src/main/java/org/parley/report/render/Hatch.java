package org.parley.report.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.TexturePaint;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** Slanting light lines over a colour, for what is not firm. */
final class Hatch {
  static final double STEP = 7;
  static final double WIDTH = 1.4;
  static final Color LINES = new Color(0xB9BEC4);

  /** The paint; in SVG a pattern takes its place. */
  static final TexturePaint PAINT =
      new TexturePaint(tile(), new Rectangle2D.Double(0, 0, STEP, STEP));

  private Hatch() {}

  private static BufferedImage tile() {
    int size = (int) (STEP * 2);
    BufferedImage tile = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = Bitmap.ready(tile);
    g.setColor(LINES);
    g.setStroke(new BasicStroke((float) WIDTH * 2));
    for (int shift = -1; shift <= 1; shift++) {
      double x = shift * size;
      g.draw(new Line2D.Double(x, size, x + size, 0));
    }
    g.draw(new Line2D.Double(-size, size, size, -size));
    g.dispose();
    return tile;
  }
}
