package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BargainCommandTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Path GOLDEN = Path.of("src/test/resources/org/parley/report/compose");

  @TempDir private Path folder;

  private Terminal bargain(String... more) {
    List<String> args =
        Stream.concat(
                Stream.of("bargain", "orchard", "--runs", "20", "--out", folder.toString()),
                Stream.of(more))
            .toList();
    return Terminal.run(args.toArray(String[]::new));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "--agent|all=boulwar|no bidding is called 'boulwar'; there are boulware, linear",
        "--agent|all=boulware:7|the number of boulware is above 0 and below 1, found '7'",
        "--agent|all=linear/nxt|no acceptance is called 'nxt'",
        "--agent|all=linear/next/all|no opponent model is called 'all'",
        "--agent|ann=linear|ben is at the table without an agent; name one with --agent ben=NAME",
        "--agent|linear|--agent",
        "--rounds|0|--rounds is 0; expected 1 to 1000000",
        "--draws|-1|--draws is -1",
        "--risk|2|--risk is 2.0; expected a number from 0 to 1",
        "--start|midle|--start midle: not in the scenario; expected one of ann-draft, ben-draft",
        "--protocol|alternatin|unknown protocol; there are alternating, monotonic",
        "--protocol|ultimatum|write it as ultimatum:PARTY",
        "--protocol|ultimatum:bob|no party 'bob'; there are ann, ben",
        "--protocol|text:0|expected a whole number from 1, found '0'",
        "--among|some|--among"
      })
  void aWrongOptionIsNamedAndNothingIsWritten(String option, String value, String told) {
    Terminal run = bargain(option, value);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(told).doesNotContain("\tat ");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void allThatIsWrongIsToldAtOnce() {
    Terminal run =
        bargain(
            "--agent", "bob=linear", "--agent", "ann=linear", "--start", "x", "--protocol", "y");
    assertThat(run.err().lines()).hasSize(4);
  }

  @Test
  void aProtocolThatDoesNotFitIsRefused() {
    Terminal few = bargain("--protocol", "issues", "--rounds", "2");
    assertThat(few.code()).isEqualTo(2);
    assertThat(few.err()).contains("at least a round for each issue");
    Terminal absent =
        bargain("--protocol", "ultimatum:ben", "--set", "seats.ben=reacts", "--start", "middle");
    assertThat(absent.code()).isEqualTo(2);
    assertThat(absent.err()).contains("ultimatum:ben");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void everythingPromisedIsWritten() throws IOException {
    Terminal run = bargain();
    assertThat(run.code()).isZero();
    for (String file : List.of("index.html", "results.csv", "results.json", "run.json")) {
      assertThat(folder.resolve(file)).isNotEmptyFile();
    }
    assertThat(folder.resolve("charts/bargained-gains.png")).isNotEmptyFile();
    assertThat(folder.resolve("charts/bargained-gains.svg")).isNotEmptyFile();
    List<String> rows = Files.readAllLines(folder.resolve("results.csv"));
    assertThat(rows).hasSize(1 + 3 * 20);
    assertThat(rows.get(0)).startsWith("scenario,start,run,draw,ending,round,by,left,utility.ann");
    JsonNode record = JSON.readTree(Files.readString(folder.resolve("run.json")));
    assertThat(record.at("/protocol").asString()).isEqualTo("alternating");
    assertThat(record.at("/runs").asInt()).isEqualTo(20);
  }

  @Test
  void theTreeSaysHowRunsEnd() {
    JsonNode tree = JSON.readTree(bargain("--format", "json", "--start", "middle,none").out());
    assertThat(tree.at("/agents/ann").asString()).isEqualTo("linear/combi/frequency");
    for (String start : List.of("middle", "")) {
      JsonNode from = tree.at("/starts/" + start);
      double sum =
          Stream.of("agreed", "deadline", "walked", "brokeDown", "notRatified")
              .mapToDouble(c -> from.at("/endings/" + c).asDouble())
              .sum();
      assertThat(sum).isEqualTo(1);
      assertThat(from.at("/gain/ann/median").asDouble())
          .isBetween(from.at("/gain/ann/low").asDouble(), from.at("/gain/ann/high").asDouble());
    }
    assertThat(tree.at("/starts/middle/overStart").isMissingNode()).isFalse();
  }

  /** One proposes, and with complete information it takes all that the other would sign. */
  @Test
  void theOneWhoMakesTheUltimatumTakesAll() {
    JsonNode tree =
        JSON.readTree(
            bargain("--format", "json", "--protocol", "ultimatum:ben:informed", "--draws", "0")
                .out());
    JsonNode solved =
        JSON.readTree(
            Terminal.run(
                    "solve",
                    "orchard",
                    "--format",
                    "json",
                    "--charts",
                    "none",
                    "--out",
                    folder.resolve("solve").toString())
                .out());
    assertThat(tree.at("/starts/middle/gain/ben/median").asDouble())
        .isEqualTo(solved.at("/ideal/gain/ben").asDouble());
  }

  @Test
  void aRunCanBeWatched() throws IOException {
    String trace = bargain("--rounds", "10", "--draws", "0", "--trace", "--start", "middle").out();
    assertThat(trace).isEqualTo(Files.readString(GOLDEN.resolve("trace-orchard.txt")));
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aGeniusFolderIsBargainedOver() {
    Terminal run =
        Terminal.run(
            "bargain",
            "scenarios/genius/orchard",
            "--runs",
            "5",
            "--format",
            "json",
            "--out",
            folder.toString());
    assertThat(run.code()).isZero();
    assertThat(JSON.readTree(run.out()).at("/starts").propertyStream()).hasSize(1);
  }
}
