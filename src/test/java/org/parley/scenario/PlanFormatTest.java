package org.parley.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.document.Document;
import org.parley.document.Problem;

/** The schema of plans, their reference page and their reader say the same. */
class PlanFormatTest {
  private static final Path FOLDER = Path.of("scenarios");

  private static final String PLAN =
      """
      parleyPlan: 1
      vary: {noDeal.ben: "10:60:5", seats.ann: [signs, reacts], weights.ann.path: own, noDeal.ann: 3}
      design: lhs
      samples: 500
      replications: 2
      measure: [gain, acceptAll]
      bargaining: {rounds: 50, agents: {all: tft}}
      """;

  private final Schema schema =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(PlanFormat.jsonSchema(), InputFormat.JSON);

  private static List<Problem> problems(String text) {
    return PlanFormat.check(Document.parse("plan.yaml", text)).problems();
  }

  @Test
  void theFilesAreUpToDate() {
    assertThat(Scenarios.text(FOLDER.resolve("plan.schema.json")))
        .as("stale, run: java -jar target/parley.jar schema --plan > scenarios/plan.schema.json")
        .isEqualTo(PlanFormat.jsonSchema());
    assertThat(Scenarios.text(FOLDER.resolve("PLANS.md")))
        .as(
            "stale, run: java -jar target/parley.jar schema --plan --reference > scenarios/PLANS.md")
        .isEqualTo(PlanFormat.reference());
  }

  @Test
  void theExampleOfThePageIsAccepted() {
    var block =
        Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL).matcher(PlanFormat.reference());
    assertThat(block.find()).isTrue();
    assertThat(problems(block.group(1))).isEmpty();
    assertThat(schema.validate(block.group(1), InputFormat.YAML)).isEmpty();
    assertThat(problems(PLAN)).isEmpty();
    assertThat(schema.validate(PLAN, InputFormat.YAML)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "parleyPlan: 1 # parleyPlan: 2",
        "parleyPlan: 1 # plan: 1",
        "own, # {low: 1},",
        "[signs, reacts] # []",
        "design: lhs # design: latin",
        "samples: 500 # samples: 0",
        "samples: 500 # samples: many",
        "replications: 2 # replications: 1.5",
        "measure: [gain, acceptAll] # measure: []",
        "measure: [gain, acceptAll] # ''",
        "rounds: 50 # rounds: 0",
        "rounds: 50 # round: 50"
      })
  void schemaAndReaderRefuseTheSame(String good, String bad) {
    String text = PLAN.replace(good, bad);

    assertThat(text).isNotEqualTo(PLAN);
    assertThat(problems(text)).as("reader").isNotEmpty();
    assertThat(schema.validate(text, InputFormat.YAML)).as("schema").isNotEmpty();
  }
}
