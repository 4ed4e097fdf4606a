package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SolveCommandTest {
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir private Path folder;

  private Terminal solve(String... more) {
    List<String> args =
        Stream.concat(Stream.of("solve", "orchard", "--out", folder.toString()), Stream.of(more))
            .toList();
    return Terminal.run(args.toArray(String[]::new));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "--weight|bob=2|--weight bob: not in the scenario; expected one of ann, ben",
        "--weight|ann=0|--weight ann=0.0: expected a number from 0.001 to 1000.0",
        "--weight|ann=-1|--weight ann=-1.0: expected a number from 0.001 to 1000.0",
        "--weight|ann=NaN|--weight ann=NaN: expected a number from 0.001 to 1000.0",
        "--weight|ann=much|'much' is not a double",
        "--weight|ann|--weight",
        "--variant|midle|--variant midle: not in the scenario",
        "--party|bob|--party bob: not in the scenario; expected one of ann, ben",
        "--trade|ann|--trade ann: expected A,B, two different parties",
        "--trade|ann,ann|--trade ann,ann: expected A,B, two different parties",
        "--trade|ann,bob|--trade bob: not in the scenario",
        "--best|0|--best is 0; expected 1 to 1000",
        "--best|many|'many' is not an int",
        "--frontier-budget|0|--frontier-budget is 0",
        "--frontier-points|-1|--frontier-points is -1",
        "--among|some|--among",
        "--ideal|best|--ideal",
        "--format|xml|--format"
      })
  void aWrongOptionIsNamedAndNothingIsWritten(String option, String value, String told) {
    Terminal run = solve(option, value);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(told).doesNotContain("\tat ");
    assertThat(run.err().lines().filter(line -> !line.startsWith("See '"))).hasSize(1);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void allWrongNamesAreToldAtOnce() {
    Terminal run = solve("--weight", "bob=2", "--variant", "midle", "--party", "x");
    assertThat(run.err().lines()).hasSize(3);
  }

  @Test
  void seatsMustLeaveSomebodyWhoBargains() {
    Terminal run =
        solve("--among", "seats", "--set", "seats.ann=reacts", "--set", "seats.ben=ratifies");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--among seats: no party of orchard signs");
    Terminal idle = solve("--among", "seats", "--set", "seats.ben=reacts", "--weight", "ben=2");
    assertThat(idle.err()).contains("--weight ben: does not bargain by its seat");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void everythingPromisedIsWritten() throws IOException {
    Terminal run = solve("--party", "ann", "--trade", "ann,ben");
    assertThat(run.code()).isZero();
    assertThat(run.err()).contains(folder.resolve("index.html").toString());
    for (String file : List.of("index.html", "results.csv", "results.json", "run.json")) {
      assertThat(folder.resolve(file)).isNotEmptyFile();
    }
    for (String chart : List.of("solutions", "plane.ann.ben", "spread.ben", "distances")) {
      assertThat(folder.resolve("charts/" + chart + ".png")).isNotEmptyFile();
      assertThat(folder.resolve("charts/" + chart + ".svg")).isNotEmptyFile();
    }
    JsonNode record = JSON.readTree(Files.readString(folder.resolve("run.json")));
    assertThat(record.at("/command/0").asString()).isEqualTo("solve");
    assertThat(record.at("/seed").asInt()).isEqualTo(1);
  }

  @Test
  void theOrchardIsSolvedAsByHand() {
    // Ann 40 without a deal, Ben 35; each pays half, half the apples, open in autumn: 60 and 55
    JsonNode tree = JSON.readTree(solve("--format", "json").out());
    assertThat(tree.at("/outcomes").asString()).isEqualTo("27");
    assertThat(tree.at("/feasible").asString()).isEqualTo("24");
    assertThat(tree.at("/zone/agreeable").asString()).isEqualTo("7");
    for (String solution : List.of("nash", "kalaiSmorodinsky", "egalitarian", "utilitarian")) {
      JsonNode found = tree.at("/solutions/" + solution);
      assertThat(found.at("/status").asString()).isEqualTo("exact");
      assertThat(found.at("/outcome").toString())
          .isEqualTo("{\"fence\":\"b\",\"harvest\":\"b\",\"path\":\"b\"}");
      assertThat(found.at("/utility/ann").asDouble()).isEqualTo(60);
      assertThat(found.at("/gain/ben").asDouble()).isEqualTo(20);
    }
    assertThat(tree.at("/solutions/nash/value").asDouble()).isCloseTo(20, within(1e-12));
    // Ann's letter crosses Ben's red line on the apples, and no other
    assertThat(tree.at("/variants/ann-draft/repairs/acceptable/changes").toString())
        .isEqualTo("{\"harvest\":{\"from\":\"c\",\"to\":\"b\"}}");
  }

  @Test
  void theTerminalShowsTheMeadowAsSolvedByHand() throws IOException {
    String text =
        Terminal.run(
                "solve",
                "src/test/resources/org/parley/meadow.yaml",
                "--among",
                "seats",
                "--variant",
                "draft",
                "--quiet",
                "--charts",
                "none",
                "--out",
                folder.toString())
            .out();
    String golden =
        Files.readString(Path.of("src/test/resources/org/parley/report/compose/solve-meadow.txt"));
    assertThat(text.substring(0, text.indexOf("How far each text")))
        .isEqualTo(golden.substring(0, golden.indexOf("How far each text")));
    assertThat(text)
        .contains(
            "Draft becomes acceptable to Ann and Bob with two changes",
            "  - rent Rent: high -> middling");
  }

  @Test
  void threadsAndRepetitionsDoNotChangeAByte() throws IOException {
    Map<String, String> one = files("1");
    assertThat(files("2")).isEqualTo(one);
    assertThat(files("2")).isEqualTo(one);
    assertThat(one).hasSizeGreaterThan(15);
  }

  private Map<String, String> files(String threads) throws IOException {
    Path out = Files.createTempDirectory(folder, "run");
    Terminal run =
        Terminal.run("solve", "ukraine-2025-core", "--out", out.toString(), "--threads", threads);
    assertThat(run.code()).isZero();
    Map<String, String> files = new TreeMap<>();
    files.put("out", run.out());
    try (Stream<Path> all = Files.walk(out)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        files.put(out.relativize(file).toString(), bytes);
      }
    }
    // the only file with a clock in it
    assertThat(files.remove("run.json")).contains("wallMillis");
    return files;
  }

  @Test
  void nothingAcceptableIsAnAnswerToo() {
    Terminal run = solve("--set", "noDeal.ben=120", "--format", "json");
    assertThat(run.code()).isZero();
    JsonNode tree = JSON.readTree(run.out());
    assertThat(tree.at("/solutions/nash/status").asString()).isEqualTo("none");
    assertThat(tree.at("/solutions/nash/reason").asString()).isNotBlank();
    assertThat(tree.at("/zone/agreeable").asString()).isEqualTo("0");
    assertThat(solve("--set", "noDeal.ben=120").code()).isZero();
  }

  @Test
  void weightsMoveTheNashSolutionTowardsTheHeavierParty() {
    double even = benUnderNash();
    assertThat(benUnderNash("--weight", "ben=20")).isGreaterThan(even);
    assertThat(benUnderNash("--weight", "ben=0.05")).isLessThanOrEqualTo(even);
  }

  private double benUnderNash(String... more) {
    List<String> args =
        Stream.concat(Stream.of("--format", "json", "--charts", "none"), Stream.of(more)).toList();
    return JSON.readTree(solve(args.toArray(String[]::new)).out())
        .at("/solutions/nash/gain/ben")
        .asDouble();
  }

  @Test
  void aScenarioWithoutTextsOrWithOnePartyIsSolved() throws IOException {
    String alone =
        """
        parley: 1
        id: alone
        title: One party
        sources: {s: {title: Made up, date: 2025, kind: text}}
        parties: {ann: {name: Ann}}
        issues: {a: {title: A, options: {x: X, y: Y}, silent: x}}
        sheets: {ann: {a: {weight: 100, worth: [0, 1], source: s}}}
        noDeal: {ann: {points: 50, source: s}}
        variants: {v: {title: V, date: 2025, grade: text, source: s, package: {a: x}}}
        """;
    Path file = Files.writeString(folder.resolve("alone.yaml"), alone);
    Terminal run =
        Terminal.run("solve", file.toString(), "--out", folder.resolve("out").toString());
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("acceptable to Ann", "V becomes acceptable to Ann");
  }
}
