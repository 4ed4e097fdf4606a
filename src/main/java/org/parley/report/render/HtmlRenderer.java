package org.parley.report.render;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.parley.report.page.Page;

/**
 * Writes a page as one HTML file that needs nothing else: style and pictures are inside, there is
 * no script and no request. Text is escaped where it stands by the template.
 */
final class HtmlRenderer {
  private HtmlRenderer() {}

  /**
   * The page.
   *
   * @param page what it says
   * @param album its figures, drawn
   */
  static String of(Page page, Album album) {
    StringOutput text = new StringOutput(1 << 20);
    JtepageGenerated.render(new OwaspHtmlTemplateOutput(text), null, page, album, style());
    return text.toString();
  }

  private static String style() {
    try (InputStream in = HtmlRenderer.class.getResourceAsStream("page.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
