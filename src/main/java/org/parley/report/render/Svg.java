package org.parley.report.render;

import java.awt.Graphics2D;
import java.util.function.Consumer;
import org.parley.report.page.Figure;

/**
 * A sheet as SVG, with text as text.
 *
 * @param file a picture of its own
 * @param inline for the inside of a page, without title and subtitle, which are text of the page
 */
record Svg(String file, String inline) {

  static Svg of(Sheet sheet) {
    Figure figure = sheet.figure();
    String head = markup(figure, sheet::drawHead);
    String body = markup(figure, sheet::drawBody);
    String described = SvgMarkup.describe(figure) + SvgMarkup.hatch(figure.id());
    int height = sheet.height();
    String file = SvgMarkup.file(figure, height) + described + SvgMarkup.paper() + head + body;
    String inline = SvgMarkup.inline(figure, sheet.bodyTop(), height) + described + body;
    return new Svg(file + "</svg>\n", inline + "</svg>");
  }

  private static String markup(Figure figure, Consumer<Graphics2D> drawing) {
    VectorGraphics g = VectorGraphics.create(figure.id());
    drawing.accept(g);
    return SvgMarkup.of(g);
  }
}
