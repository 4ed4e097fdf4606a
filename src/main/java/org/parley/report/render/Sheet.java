package org.parley.report.render;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.jfree.chart.block.LengthConstraintType;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.title.Title;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.VerticalAlignment;
import org.jfree.data.Range;
import org.parley.report.page.Figure;

/**
 * A figure with everything in its place: the finding and its small print, the keys to colours and
 * shapes, the plot. On a web page the finding is text of the page, so the head can be left away.
 */
final class Sheet {
  static final int WIDTH = 1000;
  private static final int MARGIN = 14;
  private static final int INNER = WIDTH - 2 * MARGIN;

  private final Figure figure;
  private final List<Placed> head;
  private final List<Placed> keys;
  private final Plot plot;
  private final double headHeight;
  private final double keysHeight;
  private final double plotHeight;

  /** A block of text or keys with the height it needs. */
  private record Placed(Title title, double height) {}

  /**
   * Lays out a figure.
   *
   * @param figure for title and subtitle
   * @param keys legends between subtitle and plot
   * @param plot the plot
   * @param plotHeight height of the plot with its axes
   */
  Sheet(Figure figure, List<? extends Title> keys, Plot plot, double plotHeight) {
    this.figure = figure;
    this.head = place(List.of(finding(figure), smallPrint(figure)));
    this.keys = place(keys);
    this.plot = plot;
    this.headHeight = total(head);
    this.keysHeight = total(this.keys);
    this.plotHeight = plotHeight;
  }

  Figure figure() {
    return figure;
  }

  int height() {
    return (int) Math.ceil(MARGIN + headHeight + bodyHeight());
  }

  /** Where the part begins that is left when the head is cut away. */
  double bodyTop() {
    return MARGIN + headHeight;
  }

  private double bodyHeight() {
    return keysHeight + plotHeight + MARGIN;
  }

  /** Title and subtitle. */
  void drawHead(Graphics2D g) {
    drawBlocks(g, head, MARGIN);
  }

  /** Keys and plot. */
  void drawBody(Graphics2D g) {
    drawBlocks(g, keys, bodyTop());
    double top = bodyTop() + keysHeight;
    plot.draw(g, new Rectangle2D.Double(MARGIN, top, INNER, plotHeight), null, null, null);
  }

  private static void drawBlocks(Graphics2D g, List<Placed> blocks, double top) {
    double y = top;
    for (Placed block : blocks) {
      block.title().draw(g, new Rectangle2D.Double(MARGIN, y, INNER, block.height()));
      y += block.height();
    }
  }

  private static TextTitle finding(Figure figure) {
    return text(figure.title(), Theme.TITLE, Theme.INK, 4);
  }

  private static TextTitle smallPrint(Figure figure) {
    return text(figure.subtitle(), Theme.BODY, Theme.GREY, 8);
  }

  private static TextTitle text(
      String text, java.awt.Font font, java.awt.Color colour, double gap) {
    TextTitle title =
        new TextTitle(
            text,
            font,
            colour,
            RectangleEdge.TOP,
            HorizontalAlignment.LEFT,
            VerticalAlignment.TOP,
            new org.jfree.chart.ui.RectangleInsets(0, 0, gap, 0));
    title.setTextAlignment(HorizontalAlignment.LEFT);
    title.setExpandToFitSpace(true);
    return title;
  }

  private static List<Placed> place(List<? extends Title> titles) {
    Graphics2D g = Bitmap.ready(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB));
    List<Placed> placed =
        titles.stream().map(t -> new Placed(t, t.arrange(g, CONSTRAINT).getHeight())).toList();
    g.dispose();
    return placed;
  }

  private static final RectangleConstraint CONSTRAINT =
      new RectangleConstraint(
          INNER,
          new Range(0, INNER),
          LengthConstraintType.RANGE,
          0,
          new Range(0, 2000),
          LengthConstraintType.RANGE);

  private static double total(List<Placed> blocks) {
    return blocks.stream().mapToDouble(Placed::height).sum();
  }
}
