package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.Meadow;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RatifyCommandTest {
  @TempDir private Path folder;
  private Path meadow;

  @BeforeEach
  void write() throws IOException {
    meadow = Files.writeString(folder.resolve("meadow.yaml"), Meadow.movedText());
  }

  private Terminal ratify(String... more) {
    List<String> args =
        Stream.concat(
                Stream.of(
                    "ratify",
                    meadow.toString(),
                    "--draws",
                    "50",
                    "--steps",
                    "3",
                    "--out",
                    folder.resolve("out").toString()),
                Stream.of(more))
            .toList();
    return Terminal.run(args.toArray(String[]::new));
  }

  @Test
  void tellsWhoPassesWhat() {
    Terminal run = ratify("--charts", "none");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("Ann's family", "The village votes", "not asked", "forecast no vote");
    assertThat(folder.resolve("out/index.html")).isNotEmptyFile();
    assertThat(folder.resolve("out/run.json")).content().contains("\"chance\"", "\"steps\"");
  }

  @Test
  void programsGetRowsAndATree() {
    Terminal rows = ratify("--charts", "none", "--format", "csv", "--quiet");
    assertThat(rows.out().lines().findFirst().orElseThrow())
        .isEqualTo("scenario,kind,name,ratifier,party,measure,floor,value,low,high,mean");
    assertThat(rows.out()).contains("vote,deal,family", "winSet,", "package,", "narrowing,");
    Terminal json = ratify("--charts", "none", "--format", "json", "--quiet");
    JsonNode tree = new JsonMapper().readTree(json.out());
    assertThat(tree.at("/variants/deal/ratifiers/village/asked").asDouble()).isZero();
    assertThat(tree.at("/winSets/ratifiers/family/floor").isNumber()).isTrue();
    assertThat(tree.at("/narrowing/family/steps").size()).isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--chance|0|--chance is 0.0; expected a number above 0 and below 1",
        "--chance|1|--chance is 1.0",
        "--steps|0|--steps is 0; expected 1 to 1000",
        "--draws|0|--draws is 0"
      })
  void aWrongOptionIsNamedAndNothingIsWritten(String option, String value, String told) {
    Terminal run =
        Terminal.run(
            "ratify", meadow.toString(), option, value, "--out", folder.resolve("o").toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(told).doesNotContain("\tat ");
    assertThat(folder.resolve("o")).doesNotExist();
  }

  @Test
  void aScenarioWithoutRatifiersIsRefused() {
    Terminal run = Terminal.run("ratify", "orchard", "--out", folder.resolve("o").toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("orchard: no ratifiers");
  }

  /** What it says, however the lines are broken. */
  private String said(String... more) {
    return ratify(more).out().replaceAll("\\s+", " ");
  }

  @Test
  void theChanceAskedForIsNotRounded() {
    assertThat(said("--charts", "none", "--chance", "0.9995"))
        .contains("a chance of at least 99.95 %")
        .doesNotContain("least over");
  }

  @Test
  void aTextAboutWhichNoDrawAsksIsNotOneThatIsNotAskedAbout() {
    String out = folder.resolve("out").toString();
    Terminal run =
        Terminal.run("ratify", meadow.toString(), "--draws", "1", "--charts", "none", "--out", out);
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains("in no draw *")
        .doesNotContain("not asked, asked");
  }

  /** Only the village is left, and draft, answer, deal and twin never come to it. */
  @Test
  void aTextAboutWhichNobodyIsAskedIsNotTheLikeliest() throws IOException {
    String text = Meadow.movedText();
    int family = text.indexOf("  family:");
    Files.writeString(
        meadow, text.substring(0, family) + text.substring(text.indexOf("  village:")));
    assertThat(said("--charts", "none"))
        .contains("Of the texts, Sketch, Plan and Late are equally the likeliest")
        .contains("nobody is asked");
  }

  @Test
  void textsOfTheSameChanceAreNamedTogether() throws IOException {
    String certain = Meadow.movedText().replace("spread: 4", "spread: 0");
    Files.writeString(meadow, certain.replace("swing: 2", "swing: 0"));
    assertThat(said("--charts", "none"))
        .contains("Of the texts, Sketch, Draft, Deal and one more are equally the likeliest");
  }

  @Test
  void whereOnePartySignsItAccepts() throws IOException {
    Files.writeString(
        meadow,
        Meadow.movedText().replace("name: Bob, opening", "name: Bob, seat: reacts, opening"));
    assertThat(said("--charts", "none"))
        .contains("Of the packages that Ann accepts at", "share of what Ann accepts that");
  }
}
