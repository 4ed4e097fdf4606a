package org.parley.report.render;

import java.io.StringWriter;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.parley.report.page.Figure;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Writes what Batik drew as a flat list of elements, each with only those attributes that differ
 * from the picture's own: a third of the size of Batik's output and the same picture.
 */
final class SvgMarkup {
  private static final XMLOutputFactory XML = XMLOutputFactory.newDefaultFactory();
  private static final List<String> GEOMETRY =
      List.of(
          "d", "points", "x", "y", "width", "height", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx",
          "ry");
  private static final String SIZE = "font-size";
  private static final String DASHES = "stroke-dasharray";
  private static final String WEIGHT = "font-weight";
  private static final int SHORT_TEXT = 3;

  private static final Pattern RGB = Pattern.compile("rgb\\((\\d+),(\\d+),(\\d+)\\)");
  private static final String N = "(-?[\\d.]+)";

  /** A rectangle as Batik writes it in a path. */
  private static final Pattern BOX =
      Pattern.compile("M%1$s %1$s L%1$s \\2 L\\3 %1$s L\\1 \\4 L\\1 \\2 Z".formatted(N));

  private final XMLStreamWriter xml;
  private final Iterator<Double> widths;

  private SvgMarkup(XMLStreamWriter xml, Iterator<Double> widths) {
    this.xml = xml;
    this.widths = widths;
  }

  static String of(VectorGraphics drawing) {
    return write(
        xml -> new SvgMarkup(xml, drawing.widths()).walk(drawing.getTopLevelGroup(), Map.of(), ""));
  }

  /** The start of a picture in a file of its own. */
  static String file(Figure figure, int height) {
    return start(figure, "0 0 %d %d".formatted(Sheet.WIDTH, height))
        + " width=\"%d\" height=\"%d\">".formatted(Sheet.WIDTH, height);
  }

  /** The start of a picture within a page. */
  static String inline(Figure figure, double top, int height) {
    return start(
            figure, String.format(Locale.ROOT, "0 %.1f %d %.1f", top, Sheet.WIDTH, height - top))
        + ">";
  }

  private static String start(Figure figure, String box) {
    return ("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"%s\" role=\"img\""
            + " aria-labelledby=\"%2$s-title %2$s-desc\" fill=\"%3$s\" stroke-linecap=\"square\""
            + " font-family=\"%4$s, Verdana, sans-serif\" font-size=\"13\"")
        .formatted(box, figure.id(), Theme.hex(Theme.INK), Fonts.FAMILY);
  }

  static String paper() {
    return "<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>";
  }

  /** Title and description for those who cannot see the picture. */
  static String describe(Figure figure) {
    return write(
        xml -> {
          describe(xml, "title", figure.id(), figure.title());
          describe(xml, "desc", figure.id(), figure.description());
        });
  }

  private static void describe(XMLStreamWriter xml, String name, String id, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeAttribute("id", id + "-" + name);
    xml.writeCharacters(printable(text));
    xml.writeEndElement();
  }

  /** The pattern that stands for {@link Hatch#PAINT}. */
  static String hatch(String id) {
    return String.format(
        Locale.ROOT,
        "<pattern id=\"%s\" width=\"%3$.2f\" height=\"%3$.2f\" patternUnits=\"userSpaceOnUse\""
            + " patternTransform=\"rotate(45)\"><path d=\"M0 0V%3$.2f\" stroke=\"%2$s\""
            + " stroke-width=\"%4$.1f\"/></pattern>",
        hatchId(id),
        Theme.hex(Hatch.LINES),
        Hatch.STEP / Math.sqrt(2),
        Hatch.WIDTH * 2);
  }

  static String hatchId(String id) {
    return id + "-hatch";
  }

  private interface Writing {
    void to(XMLStreamWriter xml) throws XMLStreamException;
  }

  private static String write(Writing writing) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XML.createXMLStreamWriter(text);
      writing.to(xml);
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return text.toString();
  }

  /** Hands attributes down to the leaves. */
  private void walk(Element element, Map<String, String> inherited, String transform)
      throws XMLStreamException {
    Map<String, String> all = new TreeMap<>(inherited);
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Node attribute = element.getAttributes().item(i);
      all.put(attribute.getNodeName(), attribute.getNodeValue());
    }
    String place = (transform + " " + element.getAttribute("transform")).strip();
    if (element.getTagName().equals("g")) {
      for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
        walk((Element) n, all, place);
      }
    } else if (!element.getTagName().equals("defs")) {
      leaf(element, all, place);
    }
  }

  private void leaf(Element element, Map<String, String> all, String transform)
      throws XMLStreamException {
    if (element.getTagName().equals("text")) {
      xml.writeStartElement("text");
      writePlace(element, all, transform);
      writeText(all, printable(element.getTextContent()));
      xml.writeEndElement();
    } else {
      xml.writeEmptyElement(element.getTagName());
      writePlace(element, all, transform);
      writeStroke(all);
    }
  }

  private void writePlace(Element element, Map<String, String> all, String transform)
      throws XMLStreamException {
    for (String name : GEOMETRY) {
      if (element.hasAttribute(name)) {
        String value = element.getAttribute(name);
        xml.writeAttribute(name, BOX.matcher(value).replaceAll("M$1 $2H$3V$4H$1Z"));
      }
    }
    write("transform", transform, "");
    write("fill", colour(all.getOrDefault("fill", "black")), Theme.hex(Theme.INK));
    write("fill-opacity", all.getOrDefault("fill-opacity", "1"), "1");
  }

  private void writeStroke(Map<String, String> all) throws XMLStreamException {
    String stroke = colour(all.getOrDefault("stroke", "none"));
    if (!stroke.equals("none")) {
      write("stroke", stroke, "none");
      write("stroke-opacity", all.getOrDefault("stroke-opacity", "1"), "1");
      write("stroke-width", all.getOrDefault("stroke-width", "1"), "1");
      write(DASHES, all.getOrDefault(DASHES, "none"), "none");
    }
  }

  /** A text with the width it has here, so that it keeps its place where the font is missing. */
  private void writeText(Map<String, String> all, String text) throws XMLStreamException {
    double width = widths.next();
    write(SIZE, all.getOrDefault(SIZE, "12px").replace("px", ""), "13");
    write(WEIGHT, all.getOrDefault(WEIGHT, "normal"), "normal");
    if (text.length() > SHORT_TEXT) {
      xml.writeAttribute("textLength", String.format(Locale.ROOT, "%.1f", width));
    }
    xml.writeCharacters(text);
  }

  private void write(String name, String value, String usual) throws XMLStreamException {
    if (!value.equals(usual)) {
      xml.writeAttribute(name, value);
    }
  }

  private static String colour(String value) {
    Matcher rgb = RGB.matcher(value);
    if (!rgb.matches()) {
      return value;
    }
    return "#%02x%02x%02x"
        .formatted(
            Integer.parseInt(rgb.group(1)),
            Integer.parseInt(rgb.group(2)),
            Integer.parseInt(rgb.group(3)));
  }

  /** Without the characters that XML does not have. */
  private static String printable(String text) {
    return text.codePoints()
        .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
