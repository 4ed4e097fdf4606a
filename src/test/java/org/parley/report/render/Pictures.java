package org.parley.report.render;

import java.awt.geom.AffineTransform;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Looks at drawn figures. */
final class Pictures {
  private Pictures() {}

  /** A text of an SVG with the place it takes. */
  record Text(String text, Rectangle2D box) {}

  static BufferedImage image(byte[] png) throws Exception {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  /** How many pixels of a share of the height at the bottom of a picture are not white. */
  static long ink(BufferedImage image, double share) {
    int top = (int) (image.getHeight() * (1 - share));
    int[] pixels =
        image.getRGB(0, top, image.getWidth(), image.getHeight() - top, null, 0, image.getWidth());
    return Arrays.stream(pixels).filter(p -> (p & 0xFFFFFF) != 0xFFFFFF).count();
  }

  static Document xml(String text) throws Exception {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(text)));
  }

  static List<Text> texts(String svg) throws Exception {
    NodeList found = xml(svg).getElementsByTagName("text");
    List<Text> texts = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      Element e = (Element) found.item(i);
      texts.add(new Text(e.getTextContent(), box(e)));
    }
    return texts;
  }

  static String words(String svg) throws Exception {
    return String.join(" ", texts(svg).stream().map(Text::text).toList());
  }

  /** The bent lines of an SVG, which has them at their places without a transform. */
  static List<QuadCurve2D> bentLines(String svg) {
    String point = " ?(-?[\\d.]+) (-?[\\d.]+)";
    return Pattern.compile("d=\"M" + point + " Q" + point + point + "\"")
        .matcher(svg)
        .results()
        .map(
            m ->
                new QuadCurve2D.Double(
                    number(m.group(1)),
                    number(m.group(2)),
                    number(m.group(3)),
                    number(m.group(4)),
                    number(m.group(5)),
                    number(m.group(6))))
        .map(QuadCurve2D.class::cast)
        .toList();
  }

  private static Rectangle2D box(Element text) {
    String length = text.getAttribute("textLength");
    Rectangle2D box =
        new Rectangle2D.Double(
            number(text.getAttribute("x")),
            number(text.getAttribute("y")) - 9,
            length.isEmpty() ? 8.0 * text.getTextContent().length() : number(length),
            11);
    return transform(text.getAttribute("transform")).createTransformedShape(box).getBounds2D();
  }

  private static AffineTransform transform(String matrix) {
    if (matrix.isEmpty()) {
      return new AffineTransform();
    }
    String numbers = matrix.replace("matrix(", "").replace(")", "");
    return new AffineTransform(
        Arrays.stream(numbers.split(",", -1)).mapToDouble(Pictures::number).toArray());
  }

  private static double number(String text) {
    return Double.parseDouble(text);
  }
}
