package org.parley.report.render;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.Range;
import org.parley.report.page.Figure.Course;
import org.parley.report.page.Figure.Courses;
import org.parley.report.page.Figure.Curve;
import org.parley.report.page.Figure.Moment;
import org.parley.report.page.Figure.Place;

/** Lines in bands, from left to right. */
final class CoursesChart {
  private static final double HEIGHT = 440;
  private static final double AIR = 5;
  private static final int BAND = 46; // of 255

  private final Courses figure;

  private CoursesChart(Courses figure) {
    this.figure = figure;
  }

  static Sheet of(Courses figure) {
    CoursesChart chart = new CoursesChart(figure);
    NumberAxis across = Axes.values(figure.across(), chart.width());
    NumberAxis up =
        Axes.values(
            Wrap.shorten(figure.up(), Theme.STRONG, HEIGHT - 2 * Axes.AXIS_HEIGHT),
            Axes.aroundZero(chart.values(), 0.06));
    XYPlot plot = new XYPlot(null, across, up, null);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setInsets(Theme.ABOVE);
    plot.setAxisOffset(Theme.NONE);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(false);
    plot.addAnnotation(new PlaneLayer(chart::paint));
    return new Sheet(figure, List.of(), plot, HEIGHT);
  }

  private Stream<Moment> moments() {
    return figure.courses().stream().flatMap(c -> c.moments().stream());
  }

  private Range width() {
    return moments().findAny().isEmpty()
        ? new Range(0, 1)
        : Axes.around(moments().mapToDouble(Moment::at), 0.02);
  }

  private DoubleStream values() {
    return moments()
        .map(Moment::mark)
        .flatMapToDouble(m -> DoubleStream.of(m.low(), m.value(), m.high()));
  }

  private void paint(Graphics2D g, PlaneLayer.Places places) {
    Ink ink = new Ink(g);
    Rectangle2D area = places.area();
    double zero = places.y(0);
    paintGrid(ink, places);
    figure.courses().forEach(c -> paintBand(ink, places, c));
    ink.line(Theme.ZERO, Theme.FINE, area.getMinX(), zero, area.getMaxX(), zero);
    PlaneCurves curves = new PlaneCurves(curves(), places);
    curves.paint(ink);
    Rectangle2D caption = caption(area, zero, curves.pieces());
    ink.fill(Theme.PAPER, caption);
    ink.right(
        zero(area), Theme.BODY, Theme.ZERO, caption.getMaxX() - AIR / 2, caption.getCenterY());
    List<Rectangle2D> lines = new ArrayList<>(curves.pieces());
    lines.add(new Rectangle2D.Double(area.getMinX(), zero, area.getWidth(), 2));
    Labels.paint(ink, area, curves.wishes(List.of()), caption, lines);
  }

  private String zero(Rectangle2D area) {
    return Wrap.shorten(figure.zero(), Theme.BODY, area.getWidth() / 2);
  }

  /** Above or below the line at zero, at its right or left end, where it covers no curve. */
  private Rectangle2D caption(Rectangle2D area, double zero, List<Rectangle2D> pieces) {
    double width = Theme.width(Theme.BODY, zero(area)) + AIR;
    double right = area.getMaxX() - width;
    List<Rectangle2D> places =
        List.of(
            new Rectangle2D.Double(right, zero - 20, width, 17),
            new Rectangle2D.Double(area.getMinX(), zero - 20, width, 17),
            new Rectangle2D.Double(right, zero + 3, width, 17),
            new Rectangle2D.Double(area.getMinX(), zero + 3, width, 17));
    return places.stream()
        .filter(p -> area.contains(p) && pieces.stream().noneMatch(p::intersects))
        .findFirst()
        .orElse(places.get(0));
  }

  private List<Curve> curves() {
    return figure.courses().stream()
        .filter(c -> !c.moments().isEmpty())
        .map(c -> new Curve(c.series().name(), true, c.series().hue(), middles(c)))
        .toList();
  }

  /** A fine line at each number of the value axis. */
  private static void paintGrid(Ink ink, PlaneLayer.Places places) {
    NumberAxis up = places.up();
    double unit = up.getTickUnit().getSize();
    Rectangle2D area = places.area();
    double first = Math.ceil(up.getRange().getLowerBound() / unit);
    for (int k = 0; (first + k) * unit <= up.getRange().getUpperBound(); k++) {
      double y = places.y((first + k) * unit);
      ink.line(Theme.GRID, Theme.HAIR, area.getMinX(), y, area.getMaxX(), y);
    }
  }

  private static List<Place> middles(Course course) {
    return course.moments().stream().map(m -> new Place(m.at(), m.mark().value())).toList();
  }

  private static void paintBand(Ink ink, PlaneLayer.Places places, Course course) {
    List<Moment> moments = course.moments();
    if (moments.isEmpty()) {
      return;
    }
    Path2D band = new Path2D.Double();
    band.moveTo(places.x(moments.get(0).at()), places.y(moments.get(0).mark().high()));
    moments.forEach(m -> band.lineTo(places.x(m.at()), places.y(m.mark().high())));
    for (int k = moments.size() - 1; k >= 0; k--) {
      band.lineTo(places.x(moments.get(k).at()), places.y(moments.get(k).mark().low()));
    }
    band.closePath();
    Color colour = Theme.colour(course.series().hue());
    ink.fill(new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), BAND), band);
  }
}
