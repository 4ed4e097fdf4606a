package org.parley.report.render;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.annotations.CategoryAnnotation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.event.AnnotationChangeListener;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.ui.RectangleEdge;

/** Paints what JFreeChart has no renderer for into a plot with rows. */
final class RowLayer implements CategoryAnnotation {

  /** What is painted. */
  interface Painter {
    void paint(Graphics2D g, Rows rows);
  }

  private final Painter painter;

  RowLayer(Painter painter) {
    this.painter = painter;
  }

  /** Where rows and values are on the paper. */
  record Rows(Rectangle2D area, CategoryAxis axis, int count, ValueAxis values) {

    double top(int row) {
      return axis.getCategoryStart(row, count, area, RectangleEdge.LEFT);
    }

    double bottom(int row) {
      return axis.getCategoryEnd(row, count, area, RectangleEdge.LEFT);
    }

    double middle(int row) {
      return axis.getCategoryMiddle(row, count, area, RectangleEdge.LEFT);
    }

    double x(double value) {
      return values.valueToJava2D(value, area, RectangleEdge.BOTTOM);
    }
  }

  @Override
  public void draw(
      Graphics2D g, CategoryPlot plot, Rectangle2D area, CategoryAxis axis, ValueAxis values) {
    painter.paint(g, new Rows(area, axis, plot.getDataset().getColumnCount(), values));
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
