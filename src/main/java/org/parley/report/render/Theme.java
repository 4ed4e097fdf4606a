package org.parley.report.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.RectangleInsets;
import org.parley.report.page.Hue;

/**
 * Colours, shapes and type of all figures. The parties' colours are those of Okabe and Ito (2008),
 * which the colour-blind can tell apart; each has a shape as well.
 */
final class Theme {
  static {
    Fonts.install();
    // Turned text stays text in SVG; the workaround turns it into outlines.
    TextUtils.setUseDrawRotatedStringWorkaround(false);
  }

  static final Color PAPER = Color.WHITE;
  static final Color INK = new Color(0x22262A);
  static final Color GREY = new Color(0x5A6066);
  static final Color GRID = new Color(0xE2E5E8);
  static final Color BAND = new Color(0xF6F7F8);
  static final Color ZERO = new Color(0x3A3F44);
  static final Color UP = new Color(0x2F8F86);
  static final Color DOWN = new Color(0xBF7A24);
  static final Color WELCOME = new Color(0xEEF6EC);

  /** What is best in some sense: frontiers and solutions. */
  static final Color BEST = new Color(0x5B3F8C);

  static final Font TITLE = font(Font.BOLD, 20f);
  static final Font BODY = font(Font.PLAIN, 13f);
  static final Font STRONG = font(Font.BOLD, 13f);
  static final Font SMALL = font(Font.PLAIN, 11.5f);

  static final Stroke HAIR = new BasicStroke(1f);
  static final Stroke FINE = new BasicStroke(1.4f);
  static final Stroke BOLD = new BasicStroke(2f);
  static final RectangleInsets NONE = RectangleInsets.ZERO_INSETS;

  /** Room for half a number at the upper end of an axis. */
  static final RectangleInsets ABOVE = new RectangleInsets(8, 0, 0, 0);

  private static final FontRenderContext FRACTIONAL = new FontRenderContext(null, true, true);
  private static final Color NEUTRAL = new Color(0x4B5157);
  private static final List<Color> PARTIES =
      List.of(
          new Color(0x0072B2),
          new Color(0xD55E00),
          new Color(0x009E73),
          new Color(0xCC79A7),
          new Color(0xE69F00),
          new Color(0x56B4E9),
          new Color(0x000000),
          new Color(0xB8A800));

  private Theme() {}

  private static Font font(int style, float size) {
    return new Font(Fonts.FAMILY, style, 1).deriveFont(size);
  }

  /** The colour of a party. */
  static Color colour(Hue hue) {
    if (hue.equals(Hue.OTHER)) {
      return BEST;
    }
    return hue.index() < 0 ? NEUTRAL : PARTIES.get(hue.index() % PARTIES.size());
  }

  /** The colour of a party, faint where little is known. */
  static Color colour(Hue hue, boolean muted) {
    return muted ? faint(colour(hue)) : colour(hue);
  }

  /** The colour of a party dark enough for text on white. */
  static Color textColour(Hue hue) {
    return mix(colour(hue), Color.BLACK, 0.35);
  }

  static Color faint(Color colour) {
    return mix(colour, PAPER, 0.6);
  }

  /** A colour as it is written on the web. */
  static String hex(Color c) {
    return String.format("#%06x", c.getRGB() & 0xFFFFFF);
  }

  /** A colour {@code share} of the way to another. */
  static Color mix(Color from, Color to, double share) {
    return new Color(
        blend(from.getRed(), to.getRed(), share),
        blend(from.getGreen(), to.getGreen(), share),
        blend(from.getBlue(), to.getBlue(), share));
  }

  private static int blend(int from, int to, double share) {
    return (int) Math.round(from + (to - from) * share);
  }

  /** Whether dark text reads better on it than light text. */
  static boolean isLight(Color c) {
    return 0.2126 * linear(c.getRed())
            + 0.7152 * linear(c.getGreen())
            + 0.0722 * linear(c.getBlue())
        > 0.22;
  }

  private static double linear(int channel) {
    return StrictMath.pow(channel / 255.0, 2.2);
  }

  /** The shape of a party, around the origin. */
  static Shape shape(Hue hue, double size) {
    double r = size / 2;
    if (hue.equals(Hue.OTHER)) {
      return new Ellipse2D.Double(-r, -r, size, size);
    }
    return switch (Math.floorMod(hue.index(), PARTIES.size())) {
      case 0 -> new Ellipse2D.Double(-r, -r, size, size);
      case 1 -> new Rectangle2D.Double(-0.88 * r, -0.88 * r, 1.76 * r, 1.76 * r);
      case 2 -> polygon(3, -90, 1.2 * r);
      case 3 -> polygon(4, 0, 1.2 * r);
      case 4 -> polygon(3, 90, 1.2 * r);
      case 5 -> polygon(6, 0, 1.1 * r);
      case 6 -> plus(r);
      default -> polygon(3, 0, 1.2 * r);
    };
  }

  private static Shape polygon(int corners, double startDegrees, double r) {
    Path2D path = new Path2D.Double();
    for (int i = 0; i < corners; i++) {
      double angle = Math.toRadians(startDegrees + 360.0 * i / corners);
      double x = r * StrictMath.cos(angle);
      double y = r * StrictMath.sin(angle);
      if (i == 0) {
        path.moveTo(x, y);
      } else {
        path.lineTo(x, y);
      }
    }
    path.closePath();
    return path;
  }

  /** A star with five points, around the origin. */
  static Shape star(double r) {
    Path2D path = new Path2D.Double();
    for (int i = 0; i < 10; i++) {
      double angle = Math.toRadians(-90 + 36.0 * i);
      double length = i % 2 == 0 ? r : 0.45 * r;
      double x = length * StrictMath.cos(angle);
      double y = length * StrictMath.sin(angle);
      if (i == 0) {
        path.moveTo(x, y);
      } else {
        path.lineTo(x, y);
      }
    }
    path.closePath();
    return path;
  }

  private static Shape plus(double r) {
    double a = r / 3;
    double[][] corners = {
      {-a, -r}, {a, -r}, {a, -a}, {r, -a}, {r, a}, {a, a}, {a, r}, {-a, r}, {-a, a}, {-r, a},
      {-r, -a}, {-a, -a}
    };
    Path2D path = new Path2D.Double();
    path.moveTo(corners[0][0], corners[0][1]);
    for (int i = 1; i < corners.length; i++) {
      path.lineTo(corners[i][0], corners[i][1]);
    }
    path.closePath();
    return path;
  }

  static Shape at(Shape shape, double x, double y) {
    return AffineTransform.getTranslateInstance(x, y).createTransformedShape(shape);
  }

  /** Width of a text in pixels. */
  static double width(Font font, String text) {
    return text.isEmpty() ? 0 : font.getStringBounds(text, FRACTIONAL).getWidth();
  }
}
