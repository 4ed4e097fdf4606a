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

class CoalitionCommandTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String MEADOW = "src/test/resources/org/parley/meadow.yaml";
  private static final Path GOLDEN = Path.of("src/test/resources/org/parley/report/compose");

  @TempDir private Path folder;

  private Terminal coalition(String scenario, String... more) {
    List<String> args =
        Stream.concat(
                Stream.of("coalition", scenario, "--draws", "50", "--seat-draws", "5"),
                Stream.concat(Stream.of("--out", folder.toString()), Stream.of(more)))
            .toList();
    return Terminal.run(args.toArray(String[]::new));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "--variant|midle|--variant midle: not in the scenario; expected one of ann-draft",
        "--party|bob|--party bob: not in the scenario; expected one of ann, ben",
        "--draws|0|--draws is 0; expected 1 to 1000000",
        "--seat-draws|-1|--seat-draws is -1; expected 1 to 100000",
        "--seat-draws|few|'few' is not an int",
        "--among|some|--among",
        "--ideal|best|--ideal",
        "--threads|0|--threads is 0"
      })
  void aWrongOptionIsNamedAndNothingIsWritten(String option, String value, String told) {
    Terminal run = Terminal.run("coalition", "orchard", "--out", folder.toString(), option, value);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(told).doesNotContain("\tat ");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void allThatIsWrongIsToldAtOnce() {
    Terminal run =
        coalition(
            "orchard",
            "--variant",
            "x",
            "--party",
            "y",
            "--set",
            "seats.ann=reacts",
            "--set",
            "seats.ben=ratifies");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().lines()).hasSize(3);
    assertThat(run.err()).contains("--among seats: no party of orchard signs");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void everythingPromisedIsWritten() throws IOException {
    Terminal run = coalition("orchard");
    assertThat(run.code()).isZero();
    for (String file : List.of("index.html", "results.csv", "results.json", "run.json")) {
      assertThat(folder.resolve(file)).isNotEmptyFile();
    }
    for (String chart :
        List.of("who-can-block", "seat-worth", "coalition-worth", "coalition-values")) {
      assertThat(folder.resolve("charts/" + chart + ".png")).isNotEmptyFile();
      assertThat(folder.resolve("charts/" + chart + ".svg")).isNotEmptyFile();
    }
    JsonNode record = JSON.readTree(Files.readString(folder.resolve("run.json")));
    assertThat(record.at("/draws").asInt()).isEqualTo(50);
    assertThat(record.at("/seatDraws").asInt()).isEqualTo(5);
    assertThat(Files.readString(folder.resolve("index.html")))
        .contains("Who can block, who is needed?", "What is a seat worth?")
        .contains("not a comparison of persons", "may not be able to act at all");
  }

  /** Ann 40 without a deal, Ben 35; the aunt's proposal gives 60 and 55, see the scenario. */
  @Test
  void theOrchardIsAnsweredAsByHand() {
    JsonNode tree = JSON.readTree(coalition("orchard", "--format", "json").out());
    assertThat(tree.at("/variants/ann-draft/blocking").toString()).isEqualTo("[\"ben\"]");
    assertThat(tree.at("/variants/ann-draft/toWinOver").toString()).isEqualTo("[[\"ben\"]]");
    assertThat(tree.at("/variants/ann-draft/redLineCrossed/ben").asBoolean()).isTrue();
    assertThat(tree.at("/variants/middle/passes").asBoolean()).isTrue();
    // alone, Ann takes the apples, a shut path and has half of the fence paid: 50 over no deal
    assertThat(tree.at("/seats/ben/nash/without/gain/ann").asDouble()).isCloseTo(50, within(1e-9));
    assertThat(tree.at("/seats/ben/nash/change/ben").asDouble()).isCloseTo(40, within(1e-9));
    assertThat(tree.at("/seats/ben/nash/with/gain/ben").asDouble()).isCloseTo(20, within(1e-9));
    // both reach 20 of ideal gains of 25 and 40
    assertThat(tree.at("/game/idealGain/ann").asDouble()).isCloseTo(25, within(1e-9));
    assertThat(tree.at("/game/worths/2/worth").asDouble())
        .isCloseTo(20 / 25.0 + 20 / 40.0, within(1e-9));
    assertThat(tree.at("/game/core/nonEmpty").asBoolean()).isTrue();
    assertThat(tree.at("/game/shapley/ann").asDouble()).isCloseTo(0.65, within(1e-9));
  }

  @Test
  void theTerminalShowsTheMeadowAsByHand() throws IOException {
    String text = coalition(MEADOW, "--charts", "none", "--quiet").out();
    assertThat(text).isEqualTo(Files.readString(GOLDEN.resolve("coalition-meadow.txt")));
  }

  @Test
  void theTableHasARowForEachNumber() throws IOException {
    List<String> rows =
        coalition(MEADOW, "--format", "csv", "--charts", "none").out().lines().toList();
    assertThat(rows.get(0)).isEqualTo("scenario,kind,name,party,measure,value,low,high");
    assertThat(rows).contains("meadow,text,draft,bob,blocks,1.0,,");
    assertThat(rows).contains("meadow,text,draft,bob,gain,-30.0,,");
    assertThat(rows).contains("meadow,seat,cyd.nash,bob,change,-20.0,-20.0,-20.0");
    assertThat(rows).contains("meadow,seat,cyd.nash,bob,gainWith,4.0,,");
    assertThat(rows).contains("meadow,coalition,ann+bob,,worth,1.25,,");
    // 7 texts of 3 parties; 3 seats by 2 solutions; 3 coalitions; 4 values of 2 players
    assertThat(rows).hasSize(1 + 7 * (3 * 4 + 2) + 3 * 2 * 3 * 3 + 3 + 4 * 2);
  }

  @Test
  void threadsAndRepetitionsDoNotChangeAByte() throws IOException {
    Map<String, String> one = files("1");
    assertThat(files("3")).isEqualTo(one);
    assertThat(one).hasSizeGreaterThan(8);
  }

  private Map<String, String> files(String threads) throws IOException {
    Path out = Files.createTempDirectory(folder, "run");
    Terminal run =
        Terminal.run(
            "coalition",
            "ukraine-2025-core",
            "--out",
            out.toString(),
            "--draws",
            "300",
            "--seat-draws",
            "20",
            "--threads",
            threads);
    assertThat(run.code()).isZero();
    Map<String, String> files = new TreeMap<>();
    files.put("out", run.out());
    try (Stream<Path> all = Files.walk(out)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(
            out.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    // the only file with a clock in it
    assertThat(files.remove("run.json")).contains("wallMillis");
    return files;
  }

  @Test
  void nothingToShareIsAnAnswerToo() {
    Terminal table = coalition("orchard", "--set", "noDeal.ben=120");
    assertThat(table.code()).isZero();
    assertThat(table.out()).contains("No package suits all at the table", "--ideal own");
    Terminal own = coalition("orchard", "--set", "noDeal.ben=120", "--ideal", "own");
    assertThat(own.code()).isZero();
    assertThat(own.out()).contains("every worth is 0");
    Terminal alone = coalition("orchard", "--set", "seats.ben=reacts");
    assertThat(alone.code()).isZero();
    assertThat(alone.out())
        .contains("Consent is needed of Ann, who can block. Ben can refuse, not block.")
        .contains("only Ann is at the table", "Without Ann nobody");
  }

  @Test
  void aGeniusFolderHasSeatsButNoTexts() {
    Terminal run = coalition("scenarios/genius/orchard", "--format", "json");
    assertThat(run.code()).isZero();
    JsonNode tree = JSON.readTree(run.out());
    assertThat(tree.at("/variants").size()).isZero();
    assertThat(tree.at("/seats").size()).isEqualTo(2);
  }
}
