package org.parley.document;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements with attributes as XML, one tag on a line. */
public final class XmlText {
  private static final String INDENT = "  ";

  private XmlText() {}

  /**
   * An element to be written.
   *
   * @param name name in the tag
   * @param attributes in order; characters that XML cannot hold become blanks
   * @param children elements inside it
   */
  public record Tag(String name, Map<String, String> attributes, List<Tag> children) {
    public Tag {
      attributes = new LinkedHashMap<>(attributes);
      children = new ArrayList<>(children);
    }

    /** An empty element. */
    public Tag(String name) {
      this(name, Map.of(), List.of());
    }

    /** The same element with one more attribute, or another value of one. */
    public Tag with(String attribute, Object value) {
      Tag tag = new Tag(name, attributes, children);
      tag.attributes.put(attribute, String.valueOf(value));
      return tag;
    }

    /** The same element with more elements inside it. */
    public Tag holding(List<Tag> more) {
      Tag tag = new Tag(name, attributes, children);
      tag.children.addAll(more);
      return tag;
    }
  }

  /** The text of a document, with a line feed at the end. */
  public static String write(Tag root) {
    StringWriter text = new StringWriter();
    try {
      // the writer of the JDK itself, not one that a library may have put on the class path
      XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      writer.writeStartDocument("UTF-8", "1.0");
      write(root, "\n", writer);
      writer.writeCharacters("\n");
      writer.writeEndDocument();
      writer.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a text in memory can always be written", e);
    }
    return text.toString();
  }

  private static void write(Tag tag, String line, XMLStreamWriter writer)
      throws XMLStreamException {
    writer.writeCharacters(line);
    if (tag.children().isEmpty()) {
      writer.writeEmptyElement(tag.name());
      writeAttributes(tag, writer);
      return;
    }
    writer.writeStartElement(tag.name());
    writeAttributes(tag, writer);
    for (Tag child : tag.children()) {
      write(child, line + INDENT, writer);
    }
    writer.writeCharacters(line);
    writer.writeEndElement();
  }

  private static void writeAttributes(Tag tag, XMLStreamWriter writer) throws XMLStreamException {
    for (Map.Entry<String, String> attribute : tag.attributes().entrySet()) {
      writer.writeAttribute(attribute.getKey(), plain(attribute.getValue()));
    }
  }

  /** A reader makes blanks of line feeds and tabs in attributes, and refuses other controls. */
  private static String plain(String value) {
    StringBuilder plain = new StringBuilder();
    value.codePoints().map(c -> isAllowed(c) ? c : ' ').forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private static boolean isAllowed(int c) {
    return c >= ' '
        && !Character.isISOControl(c)
        && c != 0xfffe
        && c != 0xffff
        && !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }
}
