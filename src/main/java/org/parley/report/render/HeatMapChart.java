package org.parley.report.render;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.title.PaintScaleLegend;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import org.parley.report.page.Figure.Field;
import org.parley.report.page.Figure.HeatMap;
import org.parley.report.page.Figure.Row;

/** Coloured fields in rows and columns, with a few characters in each. */
final class HeatMapChart {
  private static final double LABEL_WIDTH = 300;
  private static final double FIELDS_WIDTH = 640;
  private static final double LEAST_ROW = 22;
  private static final int MANY_ROWS = 24;

  private final HeatMap figure;
  private final Cividis colours;

  private HeatMapChart(HeatMap figure) {
    this.figure = figure;
    this.colours =
        new Cividis(figure.low(), figure.high() > figure.low() ? figure.high() : figure.low() + 1);
  }

  static Sheet of(HeatMap figure) {
    HeatMapChart chart = new HeatMapChart(figure);
    RowAxis rows = new RowAxis(rows(figure), LABEL_WIDTH, 2, Theme.SMALL);
    double columnWidth = FIELDS_WIDTH / Math.max(1, figure.columns().size());
    ColumnAxis columns = new ColumnAxis(figure.columns(), columnWidth);
    CategoryPlot plot = Axes.rows(rows, columns);
    plot.setRangeAxisLocation(AxisLocation.TOP_OR_LEFT);
    plot.setRangeGridlinesVisible(false);
    plot.setFixedRangeAxisSpace(top(columns.height()));
    plot.addAnnotation(new RowLayer(chart::paint));
    double row = Math.max(LEAST_ROW, rows.tallest() + 1);
    double height = row * figure.rows().size() + columns.height();
    if (figure.rows().size() > MANY_ROWS) {
      repeatColumns(plot, columns);
      height += columns.height();
    }
    return new Sheet(figure, List.of(chart.scale()), plot, height);
  }

  /** Who looks at the lower end of a long map should not have to scroll up. */
  private static void repeatColumns(CategoryPlot plot, ColumnAxis columns) {
    plot.setRangeAxis(1, columns.copy());
    plot.setRangeAxisLocation(1, AxisLocation.BOTTOM_OR_LEFT);
    plot.getFixedRangeAxisSpace().add(columns.height(), RectangleEdge.BOTTOM);
  }

  private static List<Row> rows(HeatMap figure) {
    return figure.rows().stream().map(r -> new Row(r, "", false)).toList();
  }

  private static AxisSpace top(double height) {
    AxisSpace space = new AxisSpace();
    space.add(height, RectangleEdge.TOP);
    return space;
  }

  private PaintScaleLegend scale() {
    Range range = new Range(colours.low(), colours.high());
    NumberAxis axis = Axes.values(figure.scale(), range);
    axis.setTickUnit(Axes.unit(range, 5));
    PaintScaleLegend legend = new PaintScaleLegend(colours, axis);
    legend.setAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
    legend.setPosition(RectangleEdge.TOP);
    legend.setSubdivisionCount(48);
    legend.setStripWidth(12);
    legend.setStripOutlineVisible(false);
    legend.setMargin(new RectangleInsets(4, 0, 8, 400));
    return legend;
  }

  /** Fields of one colour are one shape, which keeps the SVG small. */
  private void paint(Graphics2D g, RowLayer.Rows rows) {
    Ink ink = new Ink(g);
    Map<Color, Path2D> fields = new LinkedHashMap<>();
    Map<Color, Path2D> plates = new LinkedHashMap<>();
    Path2D loose = new Path2D.Double();
    List<Word> words = words(rows);
    for (Word word : words) {
      add(fields, word.colour(), word.box());
      if (!word.field().firm()) {
        loose.append(word.box(), false);
        add(plates, word.colour(), word.plate());
      }
    }
    fields.forEach(ink::fill);
    ink.fill(Hatch.PAINT, loose);
    plates.forEach(ink::fill);
    words.forEach(w -> w.write(ink));
  }

  private static void add(Map<Color, Path2D> shapes, Color colour, Rectangle2D box) {
    shapes.computeIfAbsent(colour, c -> new Path2D.Double()).append(box, false);
  }

  private List<Word> words(RowLayer.Rows rows) {
    List<Word> words = new ArrayList<>();
    for (int r = 0; r < figure.rows().size(); r++) {
      for (int c = 0; c < figure.columns().size(); c++) {
        Field field = figure.fields().get(r).get(c);
        words.add(new Word(field, box(rows, r, c), colours.colour(field.value())));
      }
    }
    return words;
  }

  private static Rectangle2D box(RowLayer.Rows rows, int row, int column) {
    double left = rows.x(column - 0.5);
    double right = rows.x(column + 0.5);
    double top = rows.top(row);
    return new Rectangle2D.Double(
        left + 0.5, top + 0.5, right - left - 1, rows.bottom(row) - top - 1);
  }

  /** A field at its place. */
  private record Word(Field field, Rectangle2D box, Color colour) {

    String text() {
      return Wrap.shorten(field.text(), Theme.BODY, box.getWidth());
    }

    /** Free of hatching, so that the text can be read. */
    Rectangle2D plate() {
      double width = Theme.width(Theme.BODY, text()) + 4;
      return new Rectangle2D.Double(box.getCenterX() - width / 2, box.getCenterY() - 7, width, 14);
    }

    void write(Ink ink) {
      Color letters = Theme.isLight(colour) ? Theme.INK : Color.WHITE;
      ink.centre(text(), Theme.BODY, letters, box.getCenterX(), box.getCenterY());
    }
  }
}
