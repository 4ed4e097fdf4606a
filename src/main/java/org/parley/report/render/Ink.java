package org.parley.report.render;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Line2D;

/** A pen: strokes, fills and text in one call each. */
final class Ink {
  private final Graphics2D g;

  Ink(Graphics2D g) {
    this.g = g;
  }

  void fill(Paint paint, Shape shape) {
    g.setPaint(paint);
    g.fill(shape);
  }

  void draw(Color colour, Stroke stroke, Shape shape) {
    g.setPaint(colour);
    g.setStroke(stroke);
    g.draw(shape);
  }

  void line(Color colour, Stroke stroke, double x1, double y1, double x2, double y2) {
    draw(colour, stroke, new Line2D.Double(x1, y1, x2, y2));
  }

  /** Text whose left end is at x and whose middle is at y. */
  void left(String text, Font font, Color colour, double x, double y) {
    g.setPaint(colour);
    g.setFont(font);
    g.drawString(text, (float) x, (float) (y + font.getSize2D() * 0.36));
  }

  void right(String text, Font font, Color colour, double x, double y) {
    left(text, font, colour, x - Theme.width(font, text), y);
  }

  void centre(String text, Font font, Color colour, double x, double y) {
    left(text, font, colour, x - Theme.width(font, text) / 2, y);
  }
}
