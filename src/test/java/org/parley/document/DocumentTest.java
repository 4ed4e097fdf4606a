package org.parley.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentTest {
  @TempDir private Path folder;

  @Test
  void nodesKnowTheirPlaces() {
    Document document = Document.parse("f", "a: 1\nb:\n  - x\n  - {c: 'y'}\n");

    assertThat(document.problems()).isEmpty();
    Node.Mapping root = (Node.Mapping) document.root().orElseThrow();
    Node.Sequence list = (Node.Sequence) root.get("b").orElseThrow();
    Node.Mapping inner = (Node.Mapping) list.items().get(1);
    assertThat(inner.at()).isEqualTo(new Position("f", 4, 5));
    assertThat(inner.get("c")).contains(new Node.Scalar(new Position("f", 4, 9), "y", false));
  }

  @Test
  void columnsCountCharacters() {
    Document document = Document.parse("f", "{\ud83d\ude00: 1, b: [}");

    assertThat(rendered(document)).startsWith("f:1:12: ");
  }

  @Test
  void keysAreText() {
    Node.Mapping root =
        (Node.Mapping) Document.parse("f", "{1: a, no: b, 10e: c, null: d}").root().orElseThrow();

    assertThat(root.entries().stream().map(e -> e.key().text()))
        .containsExactly("1", "no", "10e", "null");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "a: *x # f:1:4: the alias *x; expected values written out: scenarios have no anchors or"
            + " aliases",
        "a: &x 1 # f:1:4: the anchor &x; expected values written out: scenarios have no anchors or"
            + " aliases",
        "a: !!int 1 # f:1:4: the tag tag:yaml.org,2002:int; expected a value without a tag",
        "a: [1, 2 # f:1:9: a list is not closed before this; expected a comma or ]",
        "a: {b: 2 # f:1:9: a map is not closed before this; expected a comma or }",
        "a: \"x # f:1:4: a quotation mark is not closed; expected a closing one",
        "a: b: c # f:1:5: a colon where no key can be; expected one key and its value on a line;"
            + " put a text with \": \" in it in quotes, or check the indentation",
        "a: @b # f:1:4: a sign that cannot begin a value; expected a value; put the text in quotes",
        "a: 'it's' # f:1:8: this does not go with the lines above; expected the same indentation"
            + " for all keys of a map; check the indentation, and quotation marks inside a quoted"
            + " text",
        "{a: 1, a: 2} # f:1:8: the key \"a\" is already on line 1; expected each key once",
        "[a]: 1 # f:1:1: a list as a key; expected a text as a key"
      })
  void refused(String text, String expected) {
    assertThat(rendered(Document.parse("f", text))).isEqualTo(expected);
  }

  @Test
  void tabs() {
    assertThat(rendered(Document.parse("f", "a:\n\tb: 1")))
        .isEqualTo("f:2:1: a tab in front of a line; expected spaces");
  }

  @Test
  void severalDocuments() {
    assertThat(rendered(Document.parse("f", "---\na: 1\n---\nb: 1\n")))
        .isEqualTo(
            "f:3:1: a second document begins here; expected one scenario in one file; remove the"
                + " line ---");
  }

  @Test
  void repeatedMapsAreMergedSoThatNothingDeclaredIsMissed() {
    Document document = Document.parse("f", "a: {x: 1}\na: {x: 2, y: 3}\n");
    Node.Mapping root = (Node.Mapping) document.root().orElseThrow();

    assertThat(document.problems()).hasSize(1);
    assertThat(root.whole()).isFalse();
    assertThat(((Node.Mapping) root.get("a").orElseThrow()).entries()).hasSize(2);
  }

  @Test
  void deepNestingEnds() {
    for (String open : new String[] {"[", "{a: ", "- ", "? "}) {
      assertThat(rendered(Document.parse("f", open.repeat(500_000))))
          .contains("nested more than 30 deep");
    }
  }

  @Test
  void aliasBomb() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 100; i++) {
      bomb.append("a%s: &a%s [*a%s, *a%s]\n".formatted(i, i, i - 1, i - 1));
    }

    assertThat(Document.parse("f", bomb.toString()).problems()).hasSizeGreaterThan(200);
  }

  @Test
  void problemsAreCountedAfterALimit() {
    Document document = Document.parse("f", "- *a\n".repeat(2_000));

    assertThat(document.problems()).hasSize(Problems.MOST + 1);
    assertThat(document.problems().get(Problems.MOST).toString())
        .isEqualTo("f:500:3: and 1500 more problems");
  }

  @Test
  void emptyTexts() throws IOException {
    for (String text : new String[] {"", "\n\n", "# only\n# comments\n", "\ufeff"}) {
      assertThat(rendered(Document.read(file(text.getBytes(UTF_8)))))
          .endsWith("f.yaml:1:1: there is nothing in it; expected a scenario");
    }
  }

  @Test
  void missingFile() {
    assertThat(rendered(Document.read(Path.of("nowhere.yaml"))))
        .isEqualTo(
            "nowhere.yaml:1:1: there is no such file; expected a scenario file that can be read");
  }

  @Test
  void directory() {
    assertThat(rendered(Document.read(folder)))
        .endsWith(":1:1: this is a directory; expected a scenario file");
  }

  @Test
  void hugeFile() throws IOException {
    Path huge = folder.resolve("huge.yaml");
    try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
      file.setLength(50_000_000);
    }

    assertThat(rendered(Document.read(huge)))
        .endsWith(":1:1: the file is larger than 2 MB; expected a scenario file of at most 2 MB");
  }

  @Test
  void latin1() throws IOException {
    assertThat(rendered(Document.read(file("a: 1\nb: caf\u00e9 au lait\n".getBytes(ISO_8859_1)))))
        .endsWith(
            "f.yaml:2:7: the byte 0xe9 is not UTF-8; expected text in UTF-8; save the file again"
                + " with the encoding UTF-8");
  }

  @Test
  void cutInTheMiddleOfACharacter() throws IOException {
    assertThat(rendered(Document.read(file(new byte[] {'a', ':', ' ', (byte) 0xc3}))))
        .contains("f.yaml:1:4: the byte 0xc3 is not UTF-8");
  }

  @Test
  void utf16() throws IOException {
    String expected =
        "f.yaml:1:1: the file is UTF-16; expected UTF-8; save it again with the encoding UTF-8";

    assertThat(rendered(Document.read(file("a: 1".getBytes(StandardCharsets.UTF_16)))))
        .endsWith(expected);
    assertThat(rendered(Document.read(file("a: 1".getBytes(UTF_16LE))))).endsWith(expected);
  }

  @Test
  void byteOrderMarkOfUtf8() throws IOException {
    Document document = Document.read(file("\ufeffa: 1".getBytes(UTF_8)));

    assertThat(document.problems()).isEmpty();
    assertThat(document.root().orElseThrow().at().column()).isEqualTo(1);
  }

  @Test
  void controlCharacters() {
    assertThat(rendered(Document.parse("f", "a: 1\nb: x\u0007y")))
        .isEqualTo("f:2:5: the control character U+0007; expected plain text");
  }

  @Test
  void longTextsAreCutInMessages() {
    Node.Scalar scalar = new Node.Scalar(Position.start("f"), "x".repeat(99) + "\n", true);

    assertThat(scalar.describe()).isEqualTo('"' + "x".repeat(40) + "...\"");
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("f.yaml"), bytes);
  }

  private static String rendered(Document document) {
    return document.problems().stream().map(Problem::toString).collect(Collectors.joining("\n"));
  }
}
