package org.parley.document;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.parley.document.Node.Scalar;

/**
 * Reads XML into elements with the parser of the JDK. A document that declares entities of its own
 * is refused: nothing outside the file is ever fetched and nothing in it is ever multiplied.
 */
final class XmlReader {
  private static final int DEEPEST = 30;
  private static final String BYTE_ORDER_MARK = "\ufeff";

  /**
   * What the next tag is found by, since the places that the parser tells are those of the ends of
   * tags and drift in large texts: comments, instructions and quoted text are passed over, then
   * comes the beginning of a tag or of a document type. Only for text that the parser has accepted.
   */
  private static final Pattern MARKUP =
      Pattern.compile(
          "<!--.*?-->|<\\?.*?\\?>|<!\\[CDATA\\[.*?]]>|(<(?:[^\\s/!?>][^\\s/>]*+|!D))",
          Pattern.DOTALL);

  /** An attribute in a tag: its name, and its value in quotes. */
  private static final Pattern ATTRIBUTE =
      Pattern.compile("([^\\s=<>/]++)\\s*+=\\s*+(\"[^\"]*\"|'[^']*')");

  private final String file;
  private final String text;
  private final Cursor cursor;
  private final Problems problems;
  private final Deque<Open> open = new ArrayDeque<>();
  private int passed;
  private Element root;

  /** An element whose end has not been read yet. */
  private record Open(
      Position at, String name, Map<String, Scalar> attributes, List<Element> children) {}

  private XmlReader(String file, String text, Problems problems) {
    this.file = file;
    this.text = text;
    this.cursor = new Cursor(file, text);
    this.problems = problems;
  }

  static Optional<Element> read(String file, String text, Problems problems) {
    String body = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    if (body.isBlank()) {
      problems.add(Position.start(file), "there is nothing in it", "an XML document");
      return Optional.empty();
    }
    // XML reads these line ends as one line feed; done here, lines are counted in one way only
    String lines = body.replace("\r\n", "\n").replace('\r', '\n');
    return new XmlReader(file, lines, problems).read();
  }

  private Optional<Element> read() {
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(text));
      while (reader.hasNext()) {
        if (!accepts(reader.next(), reader)) {
          return Optional.empty();
        }
      }
      return Optional.ofNullable(root);
    } catch (XMLStreamException e) {
      broken(e.getLocation());
      return Optional.empty();
    }
  }

  private static XMLInputFactory factory() {
    // the parser of the JDK itself, not one that a library may have put on the class path
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    return factory;
  }

  /** Takes in one event; whether the rest is worth reading. */
  private boolean accepts(int event, XMLStreamReader reader) {
    switch (event) {
      case XMLStreamConstants.DTD -> {
        problems.add(
            cursor.at(next()),
            "a document type declaration (DOCTYPE)",
            "a file without one",
            "remove it; its entities are not read");
        return false;
      }
      case XMLStreamConstants.START_ELEMENT -> {
        return begins(reader);
      }
      case XMLStreamConstants.END_ELEMENT -> ends();
      default -> {
        // white space, comments, processing instructions
      }
    }
    return true;
  }

  /** Where the next tag or document type begins. */
  private int next() {
    Matcher markup = MARKUP.matcher(text);
    int from = passed;
    while (markup.find(from) && markup.start(1) < 0) {
      from = markup.end();
    }
    passed = markup.end();
    return markup.start(1);
  }

  private boolean begins(XMLStreamReader reader) {
    Position at = cursor.at(next());
    if (open.size() == DEEPEST) {
      problems.add(at, "elements nested more than " + DEEPEST + " deep", "a flatter file");
      return false;
    }
    open.push(new Open(at, reader.getLocalName(), attributes(reader), new ArrayList<>()));
    return true;
  }

  private Map<String, Scalar> attributes(XMLStreamReader reader) {
    Map<String, Scalar> attributes = new LinkedHashMap<>();
    Matcher written = ATTRIBUTE.matcher(text);
    for (int i = 0; i < reader.getAttributeCount() && written.find(passed); i++) {
      Position at = cursor.at(written.start(2));
      attributes.put(written.group(1), new Scalar(at, reader.getAttributeValue(i), true));
      passed = written.end();
    }
    return attributes;
  }

  private void ends() {
    Open done = open.pop();
    Element element = new Element(done.at, done.name, done.attributes, done.children);
    if (open.isEmpty()) {
      root = element;
    } else {
      open.peek().children.add(element);
    }
  }

  /** The parser's own words are left out: they come in the language of the machine. */
  private void broken(Location location) {
    String inside =
        open.isEmpty()
            ? ""
            : ", inside <%s> of line %d".formatted(open.peek().name, open.peek().at.line());
    Position at = new Position(file, location.getLineNumber(), location.getColumnNumber());
    Position end = new Cursor(file, text).at(text.stripTrailing().length());
    boolean isAtEnd = at.compareTo(end) >= 0;
    problems.add(
        at,
        (isAtEnd ? "the file ends too early" : "this is not well-formed XML") + inside,
        "every tag closed, every value in quotes",
        "a & is written &amp; and a < is written &lt;");
  }
}
