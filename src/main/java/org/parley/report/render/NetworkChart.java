package org.parley.report.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.parley.report.page.Figure.Network;
import org.parley.report.page.StateGraph;
import org.parley.report.page.StateGraph.Arc;
import org.parley.report.page.StateGraph.Node;

/** States as circles in columns, moves as bent arrows between them. */
final class NetworkChart {
  private static final double ROW = 92;
  private static final double RADIUS = 15;
  private static final double GAP = 3;
  private static final double TOP = 34;
  private static final double LINE = 14;
  private static final int MOST_LINES = 3;
  private static final double HEAD = 9;
  private static final double MOST_BEND = 150; // half of it is how far a line is from straight
  private static final double BEND = 0.1; // of the way, for the first to move
  private static final Color PLATE = new Color(255, 255, 255, 215);
  private static final Stroke STRONG =
      new BasicStroke(1.9f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
  private static final Stroke FAINT =
      new BasicStroke(1.1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);

  private final StateGraph graph;
  private final List<Integer> sizes;

  private NetworkChart(StateGraph graph) {
    this.graph = graph;
    int columns = graph.nodes().stream().mapToInt(Node::column).max().orElse(0) + 1;
    sizes = IntStream.range(0, columns).mapToObj(c -> in(c).size()).toList();
  }

  private List<Node> in(int column) {
    return graph.nodes().stream().filter(n -> n.column() == column).toList();
  }

  static Sheet of(Network figure) {
    NetworkChart chart = new NetworkChart(figure.graph());
    XYPlot plot = new XYPlot(null, hidden(), hidden(), null);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setInsets(Theme.NONE);
    plot.setAxisOffset(Theme.NONE);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(false);
    plot.addAnnotation(new PlaneLayer(chart::paint));
    return new Sheet(figure, List.of(Keys.squares(figure.graph().movers())), plot, chart.height());
  }

  private static NumberAxis hidden() {
    NumberAxis axis = new NumberAxis();
    axis.setVisible(false);
    return axis;
  }

  private double height() {
    int most = sizes.stream().mapToInt(s -> s).max().orElse(1);
    return TOP + ROW * Math.max(most, 2) + LINE;
  }

  private void paint(Graphics2D g, PlaneLayer.Places places) {
    Ink ink = new Ink(g);
    List<Point2D> at = places(places.area());
    List<Bow> bows = graph.arcs().stream().map(a -> bow(a, at, places.area())).toList();
    bows.stream().filter(b -> !b.arc().strong()).forEach(b -> paint(ink, b));
    bows.stream().filter(b -> b.arc().strong()).forEach(b -> paint(ink, b));
    double width = places.area().getWidth() / sizes.size();
    for (int n = 0; n < at.size(); n++) {
      paintLabel(ink, graph.nodes().get(n), at.get(n), width);
    }
    bows.forEach(b -> paintHead(ink, b)); // over the labels, which may hide lines
    for (int n = 0; n < at.size(); n++) {
      paint(ink, graph.nodes().get(n), at.get(n));
    }
  }

  /** The circles of a column stand evenly from top to bottom. */
  private List<Point2D> places(Rectangle2D area) {
    double width = area.getWidth() / sizes.size();
    int[] next = new int[sizes.size()];
    List<Point2D> at = new ArrayList<>();
    for (Node node : graph.nodes()) {
      int column = node.column();
      double step = (area.getHeight() - TOP) / sizes.get(column);
      double y = area.getMinY() + TOP + step * (next[column]++ + 0.5) - LINE;
      at.add(new Point2D.Double(area.getMinX() + width * (column + 0.5), y));
    }
    return at;
  }

  /** An arc between the edges of two circles, drawn towards where it would be bent to. */
  private record Bow(Arc arc, Point2D start, Point2D bend, Point2D end) {}

  /** A bent line is nowhere outside what its three points span: with them it stays in the area. */
  private static Bow bow(Arc arc, List<Point2D> at, Rectangle2D area) {
    Point2D from = at.get(arc.from());
    Point2D to = at.get(arc.to());
    Point2D bend = within(area, bend(from, to, BEND + 0.045 * arc.mover()));
    return new Bow(arc, towards(from, bend, RADIUS + GAP), bend, towards(to, bend, RADIUS + GAP));
  }

  private void paint(Ink ink, Bow bow) {
    QuadCurve2D curve = new QuadCurve2D.Double();
    curve.setCurve(bow.start(), bow.bend(), towards(bow.end(), bow.bend(), HEAD * 0.8));
    ink.draw(colour(bow.arc()), bow.arc().strong() ? STRONG : FAINT, curve);
  }

  private void paintHead(Ink ink, Bow bow) {
    double length = bow.arc().strong() ? HEAD : HEAD * 0.75;
    ink.fill(colour(bow.arc()), head(bow.bend(), bow.end(), length));
  }

  private Color colour(Arc arc) {
    Color colour = Theme.colour(graph.movers().get(arc.mover()).hue());
    return arc.strong() ? colour : Theme.mix(colour, Theme.PAPER, 0.72);
  }

  /** To the left of the way, so that the ways there and back are apart. */
  private static Point2D bend(Point2D from, Point2D to, double share) {
    double dx = to.getX() - from.getX();
    double dy = to.getY() - from.getY();
    double more = Math.abs(dx) < 1 ? 2.2 * share : share; // in a column circles are in the way
    double length = Math.max(1, from.distance(to));
    double aside = Math.min(2 * more * length, MOST_BEND * share / BEND) / length;
    return new Point2D.Double(
        (from.getX() + to.getX()) / 2 + dy * aside, (from.getY() + to.getY()) / 2 - dx * aside);
  }

  private static Point2D within(Rectangle2D area, Point2D point) {
    return new Point2D.Double(
        Math.max(area.getMinX(), Math.min(area.getMaxX(), point.getX())),
        Math.max(area.getMinY(), Math.min(area.getMaxY(), point.getY())));
  }

  private static Point2D towards(Point2D from, Point2D to, double length) {
    double way = Math.max(1, from.distance(to));
    return new Point2D.Double(
        from.getX() + (to.getX() - from.getX()) * length / way,
        from.getY() + (to.getY() - from.getY()) * length / way);
  }

  private static Path2D head(Point2D from, Point2D tip, double length) {
    Point2D back = towards(tip, from, length);
    double nx = (tip.getY() - back.getY()) * 0.45;
    double ny = (back.getX() - tip.getX()) * 0.45;
    Path2D head = new Path2D.Double();
    head.moveTo(tip.getX(), tip.getY());
    head.lineTo(back.getX() + nx, back.getY() + ny);
    head.lineTo(back.getX() - nx, back.getY() - ny);
    head.closePath();
    return head;
  }

  private static void paint(Ink ink, Node node, Point2D at) {
    Color fill = Theme.mix(Theme.PAPER, Theme.BEST, node.weight());
    ink.fill(fill, circle(at, RADIUS));
    ink.draw(node.weight() > 0 ? Theme.BEST : Theme.GREY, Theme.FINE, circle(at, RADIUS));
    if (!node.remark().isEmpty()) {
      ink.draw(Theme.INK, Theme.FINE, circle(at, RADIUS + GAP));
    }
    Color sign = Theme.isLight(fill) ? Theme.INK : Theme.PAPER;
    String shown = Wrap.shorten(node.sign(), Theme.STRONG, 2 * RADIUS);
    ink.centre(shown, Theme.STRONG, sign, at.getX(), at.getY());
  }

  private static void paintLabel(Ink ink, Node node, Point2D at, double width) {
    if (!node.remark().isEmpty()) {
      String remark = Wrap.shorten(node.remark(), Theme.SMALL, width - 14);
      plated(ink, remark, at.getX(), at.getY() - RADIUS - 12);
    }
    List<String> lines = Wrap.lines(node.label(), Theme.SMALL, width - 14, MOST_LINES);
    for (int k = 0; k < lines.size(); k++) {
      plated(ink, lines.get(k), at.getX(), at.getY() + RADIUS + 12 + LINE * k);
    }
  }

  private static void plated(Ink ink, String text, double x, double y) {
    double width = Theme.width(Theme.SMALL, text) + 4;
    ink.fill(PLATE, new Rectangle2D.Double(x - width / 2, y - LINE / 2, width, LINE));
    ink.centre(text, Theme.SMALL, Theme.INK, x, y);
  }

  private static Ellipse2D circle(Point2D at, double radius) {
    return new Ellipse2D.Double(at.getX() - radius, at.getY() - radius, 2 * radius, 2 * radius);
  }
}
