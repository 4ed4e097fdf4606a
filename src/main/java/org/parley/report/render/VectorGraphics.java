package org.parley.report.render;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.TexturePaint;
import java.awt.font.FontRenderContext;
import java.awt.image.BufferedImage;
import java.text.AttributedCharacterIterator;
import java.text.CharacterIterator;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.DefaultExtensionHandler;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGPaintDescriptor;
import org.w3c.dom.Document;

/**
 * Batik's SVG graphics with the text measures of the bitmaps, so that both come out alike. It notes
 * the width of each text, in the order of drawing, and does not clip: nothing is drawn outside.
 */
final class VectorGraphics extends SVGGraphics2D {
  private final Graphics2D measure;
  private final List<Double> widths;

  private VectorGraphics(SVGGeneratorContext context) {
    super(context, false);
    this.measure = Bitmap.ready(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB));
    this.widths = new ArrayList<>();
    addRenderingHints(Bitmap.HINTS);
  }

  /** Graphics for the picture of a figure. */
  static VectorGraphics create(String figure) {
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
    context.setPrecision(1);
    context.setExtensionHandler(new HatchHandler(SvgMarkup.hatchId(figure)));
    return new VectorGraphics(context);
  }

  private static Document document() {
    try {
      DocumentBuilder builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
      return builder.getDOMImplementation().createDocument(SVG_NAMESPACE_URI, SVG_SVG_TAG, null);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes the hatching as a reference to the pattern of the figure. */
  private static final class HatchHandler extends DefaultExtensionHandler {
    private final String id;

    private HatchHandler(String id) {
      this.id = id;
    }

    @Override
    public SVGPaintDescriptor handlePaint(Paint paint, SVGGeneratorContext context) {
      return paint instanceof TexturePaint ? new SVGPaintDescriptor("url(#" + id + ")", "1") : null;
    }
  }

  /** Widths of the texts in the order of drawing. */
  Iterator<Double> widths() {
    return widths.iterator();
  }

  private VectorGraphics(VectorGraphics other) {
    super(other);
    this.measure = other.measure;
    this.widths = other.widths;
  }

  @Override
  public Graphics create() {
    return new VectorGraphics(this);
  }

  @Override
  public void drawString(String text, float x, float y) {
    String inked = text.stripTrailing();
    if (!inked.isEmpty()) {
      widths.add(Theme.width(getFont(), inked));
      super.drawString(inked, x, y);
    }
  }

  /** JFreeChart hands turned text over with its attributes, which are those of the pen. */
  @Override
  public void drawString(AttributedCharacterIterator text, float x, float y) {
    StringBuilder plain = new StringBuilder();
    for (char c = text.first(); c != CharacterIterator.DONE; c = text.next()) {
      plain.append(c);
    }
    drawString(plain.toString(), x, y);
  }

  @Override
  public FontMetrics getFontMetrics(Font font) {
    return measure.getFontMetrics(font);
  }

  @Override
  public FontRenderContext getFontRenderContext() {
    return measure.getFontRenderContext();
  }

  @Override
  public void clip(Shape shape) {
    // See above.
  }

  @Override
  public void setClip(Shape shape) {
    // See above.
  }
}
