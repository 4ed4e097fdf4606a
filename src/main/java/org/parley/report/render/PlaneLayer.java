package org.parley.report.render;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.annotations.XYAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.event.AnnotationChangeListener;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/** Paints what JFreeChart has no renderer for into a plot of two value axes. */
final class PlaneLayer implements XYAnnotation {

  /** What is painted. */
  interface Painter {
    void paint(Graphics2D g, Places places);
  }

  private final Painter painter;

  PlaneLayer(Painter painter) {
    this.painter = painter;
  }

  /** Where values are on the paper. */
  record Places(Rectangle2D area, NumberAxis across, NumberAxis up) {

    double x(double value) {
      return across.valueToJava2D(value, area, RectangleEdge.BOTTOM);
    }

    double y(double value) {
      return up.valueToJava2D(value, area, RectangleEdge.LEFT);
    }
  }

  @Override
  public void draw(
      Graphics2D g,
      XYPlot plot,
      Rectangle2D area,
      ValueAxis across,
      ValueAxis up,
      int index,
      PlotRenderingInfo info) {
    painter.paint(g, new Places(area, (NumberAxis) across, (NumberAxis) up));
  }

  @Override
  public void addChangeListener(AnnotationChangeListener listener) {
    // A layer never changes.
  }

  @Override
  public void removeChangeListener(AnnotationChangeListener listener) {
    // A layer never changes.
  }
}
