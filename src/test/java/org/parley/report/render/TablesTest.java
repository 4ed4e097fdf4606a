package org.parley.report.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.report.page.Table;
import org.parley.report.page.Table.Column;
import org.parley.report.page.Table.Value;
import tools.jackson.databind.json.JsonMapper;

class TablesTest {
  private static final double[] NUMBERS =
      DoubleStream.concat(
              DoubleStream.of(
                  0, -0.0, 0.1, 12, 1e21, 1e-7, 2.0e-3, 4.9E-324, 1.7976931348623157e308),
              new Random(4).doubles(2000).map(d -> (d - 0.5) * Math.pow(10, d * 40 - 20)))
          .toArray();

  private static Table small() {
    return new Table(
        "Gains over no deal, points",
        List.of(
            new Column("Text", false),
            new Column("Ukraine (5-95 %)", true),
            new Column("Russia", true),
            new Column("Signs", true)),
        List.of(
            row("Geneva framework", 14.04, -9, 0.5),
            row(
                "US 28 points, the text that was published on 20 November 2025 and again, corrected, a day later",
                -9.06,
                4.25,
                0.001),
            row("Istanbul communiqu\u00e9, \u041a\u0438\u0457\u0432", -0.04, 0, 1)));
  }

  private static List<Value> row(String name, double likely, double russia, double share) {
    return List.of(
        new Value.Text(name),
        new Value.Spread(likely, likely - 3, likely + 3, 1, true),
        new Value.Num(russia, 1, true),
        new Value.Share(share));
  }

  @Test
  void textIsAlignedAndWrapped() throws Exception {
    try (InputStream golden = TablesTest.class.getResourceAsStream("small-table.txt")) {
      assertThat(TextTable.of(small()))
          .isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void textIsNotWiderThanATerminal() {
    Table wide =
        new Table(
            "",
            Collections.nCopies(4, new Column("name", false)),
            List.of(Collections.nCopies(4, new Value.Text("word \u001b[31m" + "x".repeat(300)))));
    assertThat(TextTable.of(wide).lines()).allMatch(line -> line.length() <= 120);
    assertThat(TextTable.of(wide)).doesNotContain("\u001b");
  }

  @Test
  void csvHasNumbersInFullAndIntervalsInColumns() {
    assertThat(CsvTable.of(small()).lines().limit(2))
        .containsExactly(
            "Text,Ukraine (5-95 %),Ukraine (5-95 %)_low,Ukraine (5-95 %)_high,Russia,Signs",
            "Geneva framework,14.04,11.04,17.04,-9.0,0.5");
    assertThat(CsvTable.of(small())).doesNotContain("\r").endsWith("\n");
  }

  @Test
  void csvReadsBackToTheSameNumbers() {
    List<List<Value>> rows =
        Arrays.stream(NUMBERS).mapToObj(d -> List.<Value>of(new Value.Num(d, 1, true))).toList();
    String csv = CsvTable.of(new Table("", List.of(new Column("a \"b\", c", true)), rows));
    var read = CsvReader.builder().ofCsvRecord(csv).stream().map(r -> r.getField(0)).toList();
    assertThat(read.get(0)).isEqualTo("a \"b\", c");
    assertThat(read.stream().skip(1).mapToDouble(Double::parseDouble).toArray()).isEqualTo(NUMBERS);
  }

  @Test
  void jsonReadsBackToTheSameNumbers() {
    String json = JsonText.of(Arrays.stream(NUMBERS).boxed().toList());
    double[] read =
        Arrays.stream(json.replaceAll("[\\[\\],]", " ").strip().split("\\s+", -1))
            .mapToDouble(Double::parseDouble)
            .toArray();
    assertThat(read).isEqualTo(NUMBERS);
  }

  @Test
  void jsonIsIndentedInTheOrderOfTheMap() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("scenario", "a \"b\"\n");
    tree.put("outcomes", List.of(1, 2.0, 3L));
    tree.put("none", null);
    tree.put("empty", List.of());
    tree.put("status", Map.of("exact", true));
    tree.put("zone", Map.of("gain", Map.of("a", 1.5)));
    assertThat(JsonText.of(tree))
        .isEqualTo(
            """
            {
              "scenario": "a \\"b\\"\\n",
              "outcomes": [ 1, 2.0, 3 ],
              "none": null,
              "empty": [ ],
              "status": { "exact": true },
              "zone": {
                "gain": { "a": 1.5 }
              }
            }
            """);
  }

  /** At width 120 with the comma that may follow; what is one character wider is broken up. */
  @Test
  void jsonLinesAreNoWiderThanATerminal() {
    String fits = "x".repeat(120 - "  \"key\": [ \"\" ],".length());
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("key", List.of(fits));
    tree.put("yek", List.of(fits + "x", 1));
    assertThat(JsonText.of(tree).lines())
        .containsExactly(
            "{",
            "  \"key\": [ \"%s\" ],".formatted(fits),
            "  \"yek\": [",
            "    \"%sx\", 1".formatted(fits),
            "  ]",
            "}");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 10, 11, 12, 13, 40, 200})
  void jsonFillsLinesWithWhatIsManyAndSmall(int size) {
    Map<String, Object> flat = new LinkedHashMap<>();
    IntStream.range(0, size).forEach(k -> flat.put("issue-" + k, "a".repeat(k % 7)));
    Map<String, Object> tree = Map.of("outcome", Map.of("of", flat));
    String json = JsonText.of(tree);
    List<String> lines = json.lines().toList();
    assertThat(lines).allMatch(line -> line.length() <= 120 && line.equals(line.stripTrailing()));
    for (int k = 3; k < lines.size() - 4; k++) {
      String next = lines.get(k + 1).strip().replaceAll(",.*", "");
      assertThat(lines.get(k).length() + 1 + next.length() + 1).isGreaterThan(120);
    }
    assertThat(new JsonMapper().readValue(json, Object.class)).isEqualTo(tree);
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void whatIsNoNumberIsRefused(double number) {
    Table table =
        new Table(
            "", List.of(new Column("a", true)), List.of(List.of(new Value.Num(number, 1, false))));
    assertThatThrownBy(() -> CsvTable.of(table)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> TextTable.of(table)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> JsonText.of(number)).isInstanceOf(IllegalArgumentException.class);
  }
}
