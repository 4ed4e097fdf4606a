package org.parley.report.render;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.parley.report.page.Figure.Mark;
import org.parley.report.page.Figure.Place;
import org.parley.report.page.Figure.Plane;
import org.parley.report.page.Figure.Point;
import org.parley.report.page.Figure.Series;

/** The gains of two parties against each other, with the zone where both gain. */
final class PlaneChart {
  private static final double HEIGHT = 700;
  private static final double DOT = 10;
  private static final Color WELL = new Color(0x3E6B35);
  private static final Color POINT = new Color(0x3A3F44);
  private static final Shape STAR = Theme.star(11);
  private static final String ZONE = "both gain";

  private final Plane figure;

  private PlaneChart(Plane figure) {
    this.figure = figure;
  }

  static Sheet of(Plane figure) {
    PlaneChart chart = new PlaneChart(figure);
    XYPlot plot =
        new XYPlot(null, axis(figure.x(), chart.xs()), axis(figure.y(), chart.ys()), null);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setInsets(Theme.ABOVE);
    plot.setAxisOffset(Theme.NONE);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(false);
    plot.addAnnotation(new PlaneLayer(chart::paint));
    return new Sheet(figure, List.of(), plot, HEIGHT);
  }

  private DoubleStream xs() {
    return DoubleStream.concat(
        points().map(Point::x).flatMapToDouble(PlaneChart::numbers),
        places().mapToDouble(Place::x));
  }

  private DoubleStream ys() {
    return DoubleStream.concat(
        points().map(Point::y).flatMapToDouble(PlaneChart::numbers),
        places().mapToDouble(Place::y));
  }

  private Stream<Point> points() {
    return Stream.concat(figure.points().stream(), figure.stars().stream());
  }

  private Stream<Place> places() {
    return figure.curves().stream().flatMap(c -> c.places().stream());
  }

  private static DoubleStream numbers(Mark mark) {
    return DoubleStream.of(mark.low(), mark.value(), mark.high());
  }

  private static NumberAxis axis(Series party, DoubleStream numbers) {
    String label = party.name() + ": gain over no deal, points";
    NumberAxis axis = Axes.values(label, Axes.aroundZero(numbers, 0.1));
    axis.setLabelPaint(Theme.textColour(party.hue()));
    return axis;
  }

  private void paint(Graphics2D g, PlaneLayer.Places places) {
    Ink ink = new Ink(g);
    Rectangle2D area = places.area();
    paintZone(ink, places);
    PlaneGrid.paint(ink, places);
    Rectangle2D zone = zoneLabel(places);
    ink.right(ZONE, Theme.STRONG, WELL, zone.getMaxX(), zone.getCenterY());
    PlaneCurves curves = new PlaneCurves(figure.curves(), places);
    curves.paint(ink);
    figure.points().forEach(p -> paintCross(ink, places, p));
    List<Labels.Wish> wishes = new ArrayList<>();
    for (Point p : figure.stars()) {
      wishes.add(paintStar(ink, places, p));
    }
    for (Point p : figure.points()) {
      wishes.add(paintDot(ink, places, p));
    }
    wishes.addAll(curves.wishes(wishes));
    List<Rectangle2D> lines = lines(places);
    lines.addAll(curves.pieces());
    Labels.paint(ink, area, wishes, zoneLabel(places), lines);
  }

  private static void paintZone(Ink ink, PlaneLayer.Places places) {
    Rectangle2D area = places.area();
    double x = places.x(0);
    double y = places.y(0);
    ink.fill(
        Theme.WELCOME,
        new Rectangle2D.Double(x, area.getMinY(), area.getMaxX() - x, y - area.getMinY()));
  }

  /** In the outer corner of the zone. */
  private static Rectangle2D zoneLabel(PlaneLayer.Places places) {
    double width = Theme.width(Theme.STRONG, ZONE);
    Rectangle2D area = places.area();
    return new Rectangle2D.Double(area.getMaxX() - width - 6, area.getMinY() + 4, width, 18);
  }

  /** Crosses and the lines of no deal, each one pixel wide. */
  private List<Rectangle2D> lines(PlaneLayer.Places places) {
    List<Rectangle2D> lines = new ArrayList<>();
    for (Point p : figure.points()) {
      double x = places.x(p.x().value());
      double y = places.y(p.y().value());
      double left = places.x(p.x().low());
      double top = places.y(p.y().high());
      lines.add(new Rectangle2D.Double(left, y, places.x(p.x().high()) - left, 1));
      lines.add(new Rectangle2D.Double(x, top, 1, places.y(p.y().low()) - top));
    }
    Rectangle2D area = places.area();
    lines.add(new Rectangle2D.Double(places.x(0), area.getMinY(), 2, area.getHeight()));
    lines.add(new Rectangle2D.Double(area.getMinX(), places.y(0), area.getWidth(), 2));
    return lines;
  }

  private static void paintCross(Ink ink, PlaneLayer.Places places, Point point) {
    Color colour = Theme.mix(POINT, Theme.PAPER, point.muted() ? 0.8 : 0.6);
    double x = places.x(point.x().value());
    double y = places.y(point.y().value());
    ink.line(colour, Theme.HAIR, places.x(point.x().low()), y, places.x(point.x().high()), y);
    ink.line(colour, Theme.HAIR, x, places.y(point.y().low()), x, places.y(point.y().high()));
  }

  private static Labels.Wish paintDot(Ink ink, PlaneLayer.Places places, Point point) {
    double x = places.x(point.x().value());
    double y = places.y(point.y().value());
    Color colour = point.muted() ? Theme.faint(POINT) : POINT;
    ink.fill(colour, new Ellipse2D.Double(x - DOT / 2, y - DOT / 2, DOT, DOT));
    return new Labels.Wish(point.label(), x, y, point.muted() ? Theme.GREY : Theme.INK);
  }

  private static Labels.Wish paintStar(Ink ink, PlaneLayer.Places places, Point point) {
    double x = places.x(point.x().value());
    double y = places.y(point.y().value());
    Shape star = Theme.at(STAR, x, y);
    ink.fill(Theme.BEST, star);
    ink.draw(Theme.PAPER, Theme.HAIR, star);
    return new Labels.Wish(point.label(), x, y, Theme.BEST);
  }
}
