package org.parley.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmlDocumentTest {
  @TempDir private Path folder;

  @Test
  void elementsAndValuesKnowTheirPlaces() {
    Element root =
        root("<a>\n  <b x='1'\n     y = \"&lt;2&#33;\"/>\n  text <!-- <c/> --> <b/>\n</a>");

    assertThat(root.at()).isEqualTo(new Position("f", 1, 1));
    assertThat(root.children()).extracting(Element::name).containsExactly("b", "b");
    Element first = root.children("b").get(0);
    assertThat(first.at()).isEqualTo(new Position("f", 2, 3));
    assertThat(first.attribute("x")).contains(new Node.Scalar(new Position("f", 2, 8), "1", true));
    assertThat(first.attribute("y"))
        .contains(new Node.Scalar(new Position("f", 3, 10), "<2!", true));
    assertThat(first.attribute("z")).isEmpty();
    assertThat(root.children().get(1).at()).isEqualTo(new Position("f", 4, 22));
  }

  @Test
  void columnsCountCharactersAndAByteOrderMarkIsNone() {
    Element root = root("\ufeff<a><\u00e9 z='\ud834\udd1e' w='1'/></a>");

    assertThat(root.children().get(0).attribute("w").orElseThrow().at())
        .isEqualTo(new Position("f", 1, 15));
  }

  /** Texts far larger than the parser's buffers, with every kind of line end. */
  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void placesHoldInLargeFiles(String lineEnd) {
    Random random = new Random(7);
    StringBuilder text = new StringBuilder("<?xml version=\"1.0\"?>" + lineEnd + "<a>" + lineEnd);
    for (int i = 0; i < 20_000; i++) {
      text.append(" ".repeat(random.nextInt(20)))
          .append(random.nextInt(5) == 0 ? "<!-- \u00fc > <c x='2'> <!DOCTYPE -->" : "")
          .append("<b value='\u20ac&amp;\ud834\udd1e'/>")
          .append(lineEnd);
    }
    String[] lines = text.append("</a>").toString().split(lineEnd, -1);

    Element root = root(text.toString());
    assertThat(root.children()).hasSize(20_000);
    for (int i = 0; i < 20_000; i++) {
      int column = lines[i + 2].indexOf("<b") + 1;
      Element b = root.children().get(i);
      assertThat(b.at()).isEqualTo(new Position("f", i + 3, column));
      assertThat(b.attribute("value"))
          .contains(
              new Node.Scalar(new Position("f", i + 3, column + 9), "\u20ac&\ud834\udd1e", true));
    }
  }

  @Test
  void longNamesAndValuesAreReadInOnePass() {
    String name = "n".repeat(900);
    String value = "v".repeat(500_000);
    Element root = root("<%s %s='%s'><b x='1'/></%s>".formatted(name, name, value, name));

    assertThat(root.attribute(name).orElseThrow().at().column()).isEqualTo(1_804);
    assertThat(root.children().get(0).at().column()).isEqualTo(501_807);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "<a><b></a> # f:1:9: this is not well-formed XML, inside <b> of line 1",
        "<a><b x='1'> # f:1:13: the file ends too early, inside <b> of line 1",
        "<a # f:1:3: the file ends too early",
        "<a x=1/> # f:1:6: this is not well-formed XML",
        "<a x='1' x='2'/> # f:1:15: this is not well-formed XML",
        "<a x='a & b'/> # f:1:10: this is not well-formed XML",
        "<a x='&foo;'/> # f:1:12: this is not well-formed XML",
        "<a/><b/> # f:1:6: this is not well-formed XML",
        "parley: 1 # f:1:1: this is not well-formed XML",
      })
  void brokenTextIsReportedWhereItBreaks(String text, String start) {
    assertThat(rendered(XmlDocument.parse("f", text)))
        .isEqualTo(
            start
                + "; expected every tag closed, every value in quotes; a & is written &amp; and a <"
                + " is written &lt;");
  }

  @Test
  void nothingAndTooDeepAreSaid() {
    assertThat(rendered(XmlDocument.parse("f", " \n")))
        .isEqualTo("f:1:1: there is nothing in it; expected an XML document");
    String deep = "<a>".repeat(31) + "</a>".repeat(31);
    assertThat(rendered(XmlDocument.parse("f", deep)))
        .isEqualTo("f:1:91: elements nested more than 30 deep; expected a flatter file");
  }

  @Test
  void anExternalEntityIsNotFetched() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "hunter2");
    String text =
        "<?xml version='1.0'?>\n<!DOCTYPE a [<!ENTITY x SYSTEM \"%s\">]>\n<a y='1'>&x;</a>"
            .formatted(secret.toUri());

    assertRefusesDoctype(text);
    assertRefusesDoctype("\n<!DOCTYPE a SYSTEM \"" + secret.toUri() + "\">\n<a/>");
    assertRefusesDoctype("\n<!DOCTYPE a [<!ENTITY % p SYSTEM \"http://localhost:1/\"> %p;]><a/>");
  }

  @Test
  void laughsDoNotMultiply() {
    StringBuilder text = new StringBuilder("\n<!DOCTYPE a [<!ENTITY l0 \"ha\">");
    for (int i = 1; i < 40; i++) {
      text.append("<!ENTITY l%d \"&l%d;&l%d;&l%d;\">".formatted(i, i - 1, i - 1, i - 1));
    }
    assertRefusesDoctype(text + "]>\n<a x='&l39;'>&l39;</a>");
  }

  private static void assertRefusesDoctype(String text) {
    XmlDocument document = XmlDocument.parse("f", text);
    assertThat(document.root()).isEmpty();
    assertThat(rendered(document))
        .isEqualTo(
            "f:2:1: a document type declaration (DOCTYPE); expected a file without one; remove it;"
                + " its entities are not read");
  }

  @Test
  void filesAreReadAsScenarioFilesAre() throws IOException {
    Path file = folder.resolve("f.xml");
    Files.write(file, "<a x='\u00e9'/>".getBytes(ISO_8859_1));
    assertThat(rendered(XmlDocument.read(file))).contains("0xe9 is not UTF-8");

    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(2_000_001);
    }
    assertThat(rendered(XmlDocument.read(file))).contains("larger than 2 MB");
  }

  private static Element root(String text) {
    XmlDocument document = XmlDocument.parse("f", text);
    assertThat(document.problems()).isEmpty();
    return document.root().orElseThrow();
  }

  private static String rendered(XmlDocument document) {
    return document.problems().stream().map(Problem::toString).collect(Collectors.joining("\n"));
  }
}
