package org.parley.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema, the reference page and the reader say the same. */
class ScenarioFormatTest {
  private static final Path FOLDER = Path.of("scenarios");
  private static final Path SCHEMA = FOLDER.resolve("scenario.schema.json");
  private static final Path REFERENCE = FOLDER.resolve("README.md");
  private static final String ORCHARD = Scenarios.text(Scenarios.ORCHARD);

  private final Schema schema =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(ScenarioFormat.jsonSchema(), InputFormat.JSON);

  @Test
  void theSchemaFileIsUpToDate() {
    assertThat(Scenarios.text(SCHEMA))
        .as("stale, run: java -jar target/parley.jar schema > scenarios/scenario.schema.json")
        .isEqualTo(ScenarioFormat.jsonSchema());
  }

  @Test
  void theReferencePageIsUpToDate() {
    assertThat(Scenarios.text(REFERENCE))
        .as("stale, run: java -jar target/parley.jar schema --reference > scenarios/README.md")
        .isEqualTo(ScenarioFormat.reference());
  }

  static Stream<Path> shipped() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void everyShippedScenarioIsAccepted(Path file) {
    assertThat(Scenarios.rendered(ScenarioReader.read(file))).isEmpty();
    assertThat(schema.validate(Scenarios.text(file), InputFormat.YAML)).isEmpty();
  }

  static List<String> examples() {
    return Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL)
        .matcher(ScenarioFormat.reference())
        .results()
        .map((MatchResult block) -> block.group(1))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleOfThePageIsAccepted(String text) {
    assertThat(Scenarios.problems(text)).isEmpty();
    assertThat(schema.validate(text, InputFormat.YAML)).isEmpty();
  }

  @Test
  void theLargerTextIsAccepted() {
    assertThat(schema.validate(LargerText.of(12, 4, 6), InputFormat.YAML)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "parley: 1 # parley: 2",
        "id: orchard # id: an orchard",
        "id: orchard # id: silent",
        "title: Two neighbours and an orchard # titel: Two",
        "asOf: 2025-09-30 # asOf: autumn",
        "notes: [ # spread: {weights: 2}\\nnotes: [",
        "notes: [ # spread: much\\nnotes: [",
        "kind: text # kind: novel",
        "date: 2025-09, kind # kind",
        "name: Ann, # name: [Ann],",
        "name: Ann, # seat: stands, name: Ann,",
        "name: Ann, # ''",
        "options: {a: Ann pays, b: each pays half, c: Ben pays} # options: [a, b, c]",
        "options: {a: Ann pays, b: each pays half, c: Ben pays} # options: {}",
        "weight: 20, # ''",
        "weight: 20, # weight: -20,",
        "weight: 20, # weight: [20, 30],",
        "weight: 20, # weight: '20',",
        "ladder: rising, # ladder: up,",
        "ladder: rising, # ladder: {from: 2},",
        "ladder: rising, # ladder: {start: 0},",
        "ladder: rising, # ladder: {curve: 0},",
        "ladder: rising, # ''",
        "ladder: rising, # ladder: rising, worth: [0, 0.5, 1],",
        "worth: [0, 0.6, 1] # worth: [0, 0.6, 1.1]",
        "worth: [0, 0.6, 1] # worth: 1",
        "why: she fears for the grass # ''",
        "source: assumed, why: she fears for the grass # source: []",
        "when: {fence: b, path: [b, c]} # when: {fence: b}",
        "points: {ann: 5, ben: 2} # points: {}",
        "points: {ann: 5, ben: 2} # points: 5",
        "forbid: {fence: c, path: a} # forbid: {}",
        "never: c, # ''",
        "probability: 0.6 # probability: 60",
        "lottery: quarrel, cost: 8 # lottery: quarrel, points: 8",
        "lottery: quarrel, cost: 8 # points: 8, cost: 8",
        "lottery: quarrel, cost: 8, # ''",
        "variants: # discounts: {ann: {factor: 0, source: story}}\\nvariants:",
        "variants: # discounts: {ann: {source: story}}\\nvariants:",
        "sheets: # totals: {ann: -1}\\nsheets:",
        "date: 2025-10, grade # date: undated, grade",
        "date: 2025-10, grade # grade",
        "grade: text # grade: rumour",
        "revises: ann-draft # rest: loud",
        "package: {fence: b, harvest: b, path: b}} # package: {fence: [b]}}",
        "package: {fence: b, harvest: b, path: b}} # package: {fence: {b: 2}}}",
        ", package: {fence: b, harvest: b, path: b}} # }"
      })
  void schemaAndReaderRefuseTheSame(String good, String bad) {
    String text = ORCHARD.replace(good, bad.replace("\\n", "\n"));

    assertThat(text).isNotEqualTo(ORCHARD);
    assertThat(Scenarios.problems(text)).as("reader").isNotEmpty();
    assertThat(schema.validate(text, InputFormat.YAML)).as("schema").isNotEmpty();
  }
}
