package org.parley.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read back as the same text. */
class YamlTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "~",
        "null",
        "",
        " ",
        "12",
        "0x1f",
        "-",
        "- a",
        "a: b",
        "a #b",
        "# a",
        "[a",
        "{a",
        "*a",
        "&a",
        "!a",
        "a, b",
        "'a'",
        "\"a\"",
        "a\nb",
        "a\n\n b\n",
        "\ta",
        "a ",
        " a",
        "%a",
        "@a",
        "`a",
        "a|b",
        "true",
        "yes",
        "\u00e9\ud834\udd1e",
        "\u0085",
        "---",
        "...",
        "? a",
        "a\\b",
        "2025-11-20",
        "1e5",
        ".inf"
      })
  void texts(String text) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("alone", text);
    tree.put("list", List.of(text, text, "word ".repeat(60) + text));
    tree.put("k" + text, Map.of("inner", List.of(List.of(text))));
    String yaml = YamlText.write(tree);
    Document document = Document.parse("f", yaml);

    assertThat(document.problems()).as(yaml).isEmpty();
    Node.Mapping root = (Node.Mapping) document.root().orElseThrow();
    assertThat(text(root.get("alone").orElseThrow())).as(yaml).isEqualTo(text);
    Node.Sequence list = (Node.Sequence) root.get("list").orElseThrow();
    assertThat(list.items())
        .extracting(YamlTextTest::text)
        .containsExactly(text, text, "word ".repeat(60) + text);
    assertThat(root.has("k" + text)).isTrue();
  }

  @Test
  void numbersAreNotTexts() {
    assertThat(YamlText.write(Map.of("n", List.of(1, 0.5)))).isEqualTo("n: [1, 0.5]\n");
  }

  private static String text(Node node) {
    Node.Scalar scalar = (Node.Scalar) node;
    assertThat(scalar.isNothing()).isFalse();
    return scalar.text();
  }
}
