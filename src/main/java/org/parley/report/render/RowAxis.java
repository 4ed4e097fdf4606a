package org.parley.report.render;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPosition;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.CategoryLabelWidthType;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.text.TextBlockAnchor;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;
import org.parley.report.page.Figure.Row;

/** The rows of a chart: a label for each, wrapped where it is long, with its small print below. */
@SuppressWarnings("serial") // JFreeChart's axes are Serializable, ours are not meant to be sent.
final class RowAxis extends CategoryAxis {
  private static final double LINE = 15.2;
  private static final double SMALL_LINE = 13.5;

  private final transient List<Label> labels;

  private record Label(List<String> lines, Font font, List<String> remark, Color colour) {
    double height() {
      return lines.size() * (font.equals(Theme.BODY) ? LINE : SMALL_LINE)
          + remark.size() * SMALL_LINE;
    }
  }

  RowAxis(List<Row> rows, double width, int lines) {
    this(rows, width, lines, Theme.BODY);
  }

  /**
   * Rows of one chart.
   *
   * @param rows top to bottom
   * @param width of the labels in pixels, at most
   * @param lines of one label, at most
   * @param crowded the type of labels that do not fit on one line
   */
  RowAxis(List<Row> rows, double width, int lines, Font crowded) {
    this.labels = rows.stream().map(r -> label(r, width, lines, crowded)).toList();
    setCategoryMargin(0);
    setLowerMargin(0);
    setUpperMargin(0);
    setAxisLineVisible(false);
    setTickMarksVisible(false);
    setLabelInsets(Theme.NONE);
    setTickLabelInsets(new RectangleInsets(0, 0, 0, 6));
    setCategoryLabelPositions(
        CategoryLabelPositions.replaceLeftPosition(
            CategoryLabelPositions.STANDARD,
            new CategoryLabelPosition(
                RectangleAnchor.RIGHT,
                TextBlockAnchor.CENTER_RIGHT,
                CategoryLabelWidthType.RANGE,
                0.6f)));
  }

  private static Label label(Row row, double width, int lines, Font crowded) {
    Font font = Theme.width(Theme.BODY, row.label()) > width ? crowded : Theme.BODY;
    return new Label(
        Wrap.lines(row.label(), font, width, lines),
        font,
        row.remark().isEmpty() ? List.of() : Wrap.lines(row.remark(), Theme.SMALL, width, 2),
        row.muted() ? Theme.GREY : Theme.INK);
  }

  /** Height of the tallest label. */
  double tallest() {
    return labels.stream().mapToDouble(Label::height).max().orElse(0);
  }

  /** Data without values, which tells a plot how many rows it has. */
  DefaultCategoryDataset rows() {
    DefaultCategoryDataset rows = new DefaultCategoryDataset();
    IntStream.range(0, labels.size()).forEach(r -> rows.addValue(null, "", Integer.valueOf(r)));
    return rows;
  }

  @Override
  @SuppressWarnings("rawtypes") // as in JFreeChart
  protected TextBlock createLabel(Comparable row, float width, RectangleEdge edge, Graphics2D g) {
    Label label = labels.get((Integer) row);
    TextBlock block = new TextBlock();
    block.setLineAlignment(HorizontalAlignment.RIGHT);
    add(block, label.lines(), label.font(), label.colour());
    add(block, label.remark(), Theme.SMALL, Theme.GREY);
    return block;
  }

  private static void add(TextBlock block, List<String> lines, Font font, Color colour) {
    lines.forEach(line -> block.addLine(line, font, colour));
  }
}
