package org.parley.report.render;

import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleInsets;
import org.parley.report.page.Figure.Series;

/** Keys to colours and shapes. */
final class Keys {
  private static final Shape SQUARE = new Rectangle2D.Double(-6, -6, 12, 12);

  private Keys() {}

  /** A key with the colour and shape of each series. */
  static LegendTitle of(List<Series> series) {
    return legend(
        series.stream()
            .map(s -> item(s.name(), Theme.shape(s.hue(), 11), Theme.colour(s.hue())))
            .toList());
  }

  /** A key with the colour of each series, for bars. */
  static LegendTitle squares(List<Series> series) {
    return legend(series.stream().map(s -> item(s.name(), SQUARE, Theme.colour(s.hue()))).toList());
  }

  static LegendItem item(String label, Shape shape, Paint paint) {
    return new LegendItem(label, null, null, null, shape, paint);
  }

  static LegendTitle legend(List<LegendItem> items) {
    LegendItemCollection collection = new LegendItemCollection();
    items.forEach(collection::add);
    LegendTitle legend = new LegendTitle(() -> collection);
    legend.setItemFont(Theme.BODY);
    legend.setItemPaint(Theme.INK);
    legend.setMargin(new RectangleInsets(0, 0, 6, 0));
    legend.setItemLabelPadding(new RectangleInsets(2, 4, 2, 16));
    legend.setLegendItemGraphicPadding(new RectangleInsets(2, 2, 2, 2));
    legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
    return legend;
  }
}
