package org.parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.Moved;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code sensitivity}. */
class SensitivityCommandTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final List<String> QUICK =
      List.of("--draws", "300", "--samples", "64", "--charts", "none");

  @TempDir private Path folder;

  private Path out;

  @BeforeEach
  void name() {
    out = folder.resolve("out");
  }

  private Terminal run(String scenario, String... more) {
    List<String> args = new ArrayList<>(List.of("sensitivity", scenario, "--out", out.toString()));
    args.addAll(QUICK);
    args.addAll(List.of(more));
    return Terminal.run(args.toArray(String[]::new));
  }

  @Test
  void everythingPromisedIsWritten() throws IOException {
    Terminal run =
        Terminal.run(
            "sensitivity", "orchard", "--draws", "300", "--samples", "64", "--out", out.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 120);
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains("What the worse-off of both parties can have at best: 20 at the likely values")
        .contains("these two are what moves it most: Ben's worth of path b (")
        .contains("All inputs are looked at")
        .contains("none of the inputs looked at closely takes it below 0")
        .contains("with Ben's worth of path b at most 0.4")
        .contains("they are not probabilities of an agreement");
    for (String name :
        List.of(
            "index.html",
            "results.json",
            "run.json",
            "charts/sensitivity-shares.png",
            "charts/sensitivity-tornado.svg",
            "charts/sensitivity-regions.svg")) {
      assertThat(out.resolve(name)).isNotEmptyFile();
    }
    assertThat(Files.readAllLines(out.resolve("results.csv")))
        .anyMatch(
            line ->
                line.startsWith("orchard,agreeable.margin,tornado,worths.ben.path.b,,,swing,20"))
        .anyMatch(
            line -> line.startsWith("orchard,agreeable.margin,sobol,weights.ann.path,,,total,0."))
        .anyMatch(
            line ->
                line.startsWith("orchard,agreeable.margin,robustness,,middle,ann,doesNotLose,1.0"));
  }

  /** The value at which the answer turns, tried on either side with another command. */
  @Test
  void aThresholdIsWhereAnotherCommandTurns() {
    JsonNode tree =
        JSON.readTree(
            run(
                    "orchard",
                    "--measure",
                    "accept.ben.middle",
                    "--format",
                    "json",
                    "--set",
                    "noDeal.ben=[30,35,60]")
                .out());
    JsonNode crossing = tree.at("/thresholds/0");
    assertThat(crossing.at("/input").asString()).isEqualTo("noDeal.ben");
    double at = crossing.at("/flips/0/at").asDouble();
    assertThat(crossing.at("/flips/0/reachedAbove").asBoolean()).isFalse();
    assertThat(crossing.at("/flips/0/withinRange").asBoolean()).isTrue();
    assertThat(accepts("noDeal.ben=" + (at - 0.001))).isTrue();
    assertThat(accepts("noDeal.ben=" + (at + 0.001))).isFalse();
  }

  /** Whether Ben gains by the aunt's proposal, says {@code compare}. */
  private boolean accepts(String setting) {
    Terminal run =
        Terminal.run(
            "compare",
            "orchard",
            "--set",
            setting,
            "--format",
            "json",
            "--draws",
            "2",
            "--charts",
            "none",
            "--out",
            folder.resolve("compared").toString());
    JsonNode tree = JSON.readTree(run.out());
    return tree.at("/variants/middle/gain/ben/likely").asDouble(Double.NaN) >= 0;
  }

  @Test
  void anAnswerThatNeverChangesSaysWhatToAskInstead() {
    Terminal run = run("orchard", "--measure", "agreeable");
    assertThat(run.code()).isZero();
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains("Whether any package is agreeable to both parties: yes in all 300 draws")
        .contains("How near it is to changing: --measure agreeable.margin");
  }

  /** Ann's letter gives Ben nothing for his red line, whatever it is worth to him. */
  @Test
  void aRedLineIsNotTakenForALoss() {
    Terminal run =
        run("orchard", "--measure", "accept.ben.ann-draft", "--set", "noDeal.ben=[0,10,30]");
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains("Whether Ben accepts Ann's letter: no in all 300 draws")
        .contains("of them, but a red line of its own is crossed");
  }

  @Test
  void whatTextsLeaveOpenIsSaid() throws IOException {
    Path file = Files.writeString(folder.resolve("meadow.yaml"), Moved.text(), UTF_8);
    Terminal run =
        run(
            file.toString(),
            "--measure",
            "gain.ann.plan",
            "--set",
            "worths.ann.rent.curve=[0.5,1,2]");
    assertThat(run.code()).isZero();
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains("Ann's gain from Plan")
        .contains("What the text leaves open or rival reports say");
  }

  @Test
  void forAProgram() {
    JsonNode tree = JSON.readTree(run("orchard", "--format", "json", "--vary", "worths").out());
    assertThat(tree.at("/inputs").asInt()).isEqualTo(1);
    assertThat(tree.at("/indices/0/input").asString()).isEqualTo("worths.ben.path.b");
    assertThat(tree.at("/indices/0/total/value").asDouble()).isCloseTo(1, within(0.2));
    assertThat(tree.at("/tornado/0/base").asDouble()).isCloseTo(20, within(1e-9));
    assertThat(tree.at("/robustness/2/parties/ben/doesNotLose").asDouble()).isEqualTo(1);
    assertThat(tree.at("/runs").asLong()).isPositive();
  }

  @Test
  void threadsChangeNothing() throws IOException {
    run("orchard", "--threads", "1");
    String one = Files.readString(out.resolve("results.json"));
    run("orchard", "--threads", "3");
    assertThat(Files.readString(out.resolve("results.json"))).isEqualTo(one);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --measure gain                  | stands for 6 numbers; expected one of them
          --measure gian.ben.middle       | no such measure; expected one of gain
          --measure gain.ben.midle        | did you mean "gain.ben.middle"?
          --vary weights.ben.path         | has no range; give it one with --set
          --vary weights.ann.paht         | no such number; did you mean "weights.ann.path"?
          --top 0                         | --top is 0; expected 1 to 50
          --trajectories 1                | --trajectories is 1; expected 2 to
          --threshold 3 --measure agreeable | agreeable is yes or no; expected no threshold
          """)
  void refusals(String options, String message) {
    Terminal run = run("orchard", options.split(" +", -1));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(message);
    assertThat(out).doesNotExist();
  }

  @Test
  void aScenarioWithoutRangesHasNothingToVary() throws IOException {
    Path file = Files.writeString(folder.resolve("bare.yaml"), BARE, UTF_8);
    Terminal run = run(file.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("no ranges to vary");
  }

  private static final String BARE =
      """
      parley: 1
      id: bare
      title: Nothing is doubtful
      sources:
        s: {title: Made up, date: 2025, kind: text}
      parties:
        ann: {name: Ann}
        bob: {name: Bob}
      issues:
        gate: {title: Gate, options: {a: open, b: shut}}
      sheets:
        ann:
          gate: {weight: 100, worth: [1, 0], source: s}
        bob:
          gate: {weight: 100, worth: [0, 1], source: s}
      noDeal:
        ann: {points: 50, source: s}
        bob: {points: 30, source: s}
      """;
}
