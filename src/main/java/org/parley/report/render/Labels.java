package org.parley.report.render;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Labels beside their points without covering one another: each takes the best free place around
 * its point, near places first; one that had to move away gets a line to its point.
 */
final class Labels {
  private static final double HEIGHT = 16;
  private static final double LONGEST = 300;
  private static final double[] DISTANCES = {9, 16, 26, 38, 52, 70, 92, 120, 155};
  private static final int DIRECTIONS = 16;
  private static final double NEAR = 18;

  private static final Color PLATE = new Color(255, 255, 255, 200);

  private final Rectangle2D area;
  private final List<Rectangle2D> lines;
  private final List<Rectangle2D> taken = new ArrayList<>();

  /** A text that wants to stand near a point. */
  record Wish(String text, double x, double y, Color colour) {

    Rectangle2D dot() {
      return new Rectangle2D.Double(x - 7, y - 7, 14, 14);
    }
  }

  private Labels(Rectangle2D area, List<Rectangle2D> lines) {
    this.area = area;
    this.lines = lines;
  }

  /**
   * Paints labels within an area.
   *
   * @param wishes what stands where
   * @param keepFree a place that is taken
   * @param lines flat rectangles that are better not covered
   */
  static void paint(
      Ink ink, Rectangle2D area, List<Wish> wishes, Rectangle2D keepFree, List<Rectangle2D> lines) {
    Labels labels = new Labels(area, lines);
    labels.taken.add(keepFree);
    wishes.forEach(w -> labels.taken.add(w.dot()));
    wishes.forEach(w -> labels.place(ink, w));
  }

  private void place(Ink ink, Wish wish) {
    String text = Wrap.shorten(wish.text(), Theme.BODY, Math.min(LONGEST, area.getWidth()));
    Rectangle2D box = best(wish, Theme.width(Theme.BODY, text) + 4);
    taken.add(box);
    leader(ink, wish, box);
    ink.fill(PLATE, box);
    ink.centre(text, Theme.BODY, wish.colour(), box.getCenterX(), box.getCenterY());
  }

  private Rectangle2D best(Wish wish, double width) {
    Rectangle2D best = null;
    double least = Double.POSITIVE_INFINITY;
    for (double distance : DISTANCES) {
      for (int d = 0; d < DIRECTIONS; d++) {
        Rectangle2D box = box(wish, width, distance, 2 * Math.PI * d / DIRECTIONS);
        double cost = distance + 40 * covered(box) + 0.12 * crossed(box);
        if (cost < least) {
          least = cost;
          best = box;
        }
      }
    }
    return best;
  }

  /** A box whose nearest edge is so far from the point in a direction, moved into the area. */
  private Rectangle2D box(Wish wish, double width, double distance, double angle) {
    double cx = wish.x() + StrictMath.cos(angle) * (distance + width / 2);
    double cy = wish.y() - StrictMath.sin(angle) * (distance + HEIGHT / 2);
    double x = Math.max(area.getMinX(), Math.min(cx - width / 2, area.getMaxX() - width));
    double y = Math.max(area.getMinY(), Math.min(cy - HEIGHT / 2, area.getMaxY() - HEIGHT));
    return new Rectangle2D.Double(x, y, width, HEIGHT);
  }

  /** How much of what is there already would be covered, in letters or so. */
  private double covered(Rectangle2D box) {
    double sum = 0;
    for (Rectangle2D other : taken) {
      Rectangle2D both = box.createIntersection(other);
      if (!both.isEmpty()) {
        sum += 1 + both.getWidth() * both.getHeight() / 100;
      }
    }
    return sum;
  }

  /** Length of lines behind a box. */
  private double crossed(Rectangle2D box) {
    double sum = 0;
    for (Rectangle2D line : lines) {
      Rectangle2D both = box.createIntersection(line);
      if (!both.isEmpty()) {
        sum += Math.max(both.getWidth(), both.getHeight());
      }
    }
    return sum;
  }

  private static void leader(Ink ink, Wish wish, Rectangle2D box) {
    double x = Math.max(box.getMinX(), Math.min(wish.x(), box.getMaxX()));
    double y = Math.max(box.getMinY(), Math.min(wish.y(), box.getMaxY()));
    if (StrictMath.hypot(x - wish.x(), y - wish.y()) > NEAR) {
      ink.line(Theme.GREY, Theme.HAIR, wish.x(), wish.y(), x, y);
    }
  }
}
