package org.parley.report.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.parley.report.page.Figure.Curve;
import org.parley.report.page.Hue;

/** Lines through a plane, such as frontiers, each with a label at its own height. */
record PlaneCurves(List<Curve> curves, PlaneLayer.Places places) {
  private static final Stroke DASHED =
      new BasicStroke(
          1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, new float[] {5, 5}, 0f);
  private static final int FEW = 60;
  private static final double DOT = 4;
  private static final double STEP = 8;
  private static final double ENOUGH = 120;

  void paint(Ink ink) {
    curves.forEach(c -> paint(ink, c));
  }

  private void paint(Ink ink, Curve curve) {
    List<Point2D> points = points(curve);
    if (points.size() > 1) {
      ink.draw(colour(curve), curve.strong() ? Theme.BOLD : DASHED, path(points));
    }
    if (points.size() <= FEW) {
      points.forEach(
          p ->
              ink.fill(
                  colour(curve),
                  new Ellipse2D.Double(p.getX() - DOT / 2, p.getY() - DOT / 2, DOT, DOT)));
    }
  }

  private static Color colour(Curve curve) {
    return curve.hue().equals(Hue.NEUTRAL) ? Theme.BEST : Theme.colour(curve.hue());
  }

  private static Color textColour(Curve curve) {
    return curve.hue().equals(Hue.NEUTRAL) ? Theme.BEST : Theme.textColour(curve.hue());
  }

  private static Path2D path(List<Point2D> points) {
    Path2D path = new Path2D.Double();
    path.moveTo(points.get(0).getX(), points.get(0).getY());
    points.stream().skip(1).forEach(p -> path.lineTo(p.getX(), p.getY()));
    return path;
  }

  private List<Point2D> points(Curve curve) {
    return curve.places().stream()
        .map(p -> (Point2D) new Point2D.Double(places.x(p.x()), places.y(p.y())))
        .toList();
  }

  /** A label for each curve, at the place of it that is farthest from all else. */
  List<Labels.Wish> wishes(List<Labels.Wish> others) {
    List<Labels.Wish> wishes = new ArrayList<>();
    List<Point2D> taken = new ArrayList<>();
    others.forEach(w -> taken.add(new Point2D.Double(w.x(), w.y())));
    for (Curve curve : curves) {
      List<Point2D> elsewhere = new ArrayList<>(taken);
      curves.stream().filter(c -> !c.equals(curve)).forEach(c -> elsewhere.addAll(finely(c)));
      Point2D at = null;
      for (Point2D p : finely(curve)) {
        at = at == null || room(p, elsewhere) > room(at, elsewhere) ? p : at;
      }
      if (at != null) {
        taken.add(at);
        wishes.add(new Labels.Wish(curve.label(), at.getX(), at.getY(), textColour(curve)));
      }
    }
    return wishes;
  }

  /** Distance to the nearest of others; more than enough counts as enough. */
  private double room(Point2D at, List<Point2D> others) {
    double edge =
        Math.min(
            Math.min(at.getX() - places.area().getMinX(), places.area().getMaxX() - at.getX()),
            Math.min(at.getY() - places.area().getMinY(), places.area().getMaxY() - at.getY()));
    return Math.min(edge, others.stream().mapToDouble(at::distance).min().orElse(ENOUGH));
  }

  /** Places along a curve, a few pixels apart. */
  private List<Point2D> finely(Curve curve) {
    List<Point2D> points = points(curve);
    List<Point2D> fine = new ArrayList<>(points.subList(0, Math.min(1, points.size())));
    for (int i = 1; i < points.size(); i++) {
      Point2D from = points.get(i - 1);
      Point2D to = points.get(i);
      int n = (int) Math.max(1, Math.ceil(from.distance(to) / STEP));
      for (int k = 1; k <= n; k++) {
        double share = (double) k / n;
        fine.add(
            new Point2D.Double(
                from.getX() + share * (to.getX() - from.getX()),
                from.getY() + share * (to.getY() - from.getY())));
      }
    }
    return fine;
  }

  /** Small boxes along the curves, which labels should not cover. */
  List<Rectangle2D> pieces() {
    List<Rectangle2D> pieces = new ArrayList<>();
    for (Curve curve : curves) {
      List<Point2D> points = finely(curve);
      for (int i = 1; i < points.size(); i++) {
        Rectangle2D piece = new Rectangle2D.Double();
        piece.setFrameFromDiagonal(points.get(i - 1), points.get(i));
        pieces.add(
            new Rectangle2D.Double(
                piece.getX(),
                piece.getY(),
                Math.max(1, piece.getWidth()),
                Math.max(1, piece.getHeight())));
      }
    }
    return pieces;
  }
}
