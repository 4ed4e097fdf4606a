package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code bargain --tournament}. */
class TournamentCommandTest {
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir private Path folder;

  private Terminal play(String agents, String... more) {
    return run("orchard", agents, more);
  }

  private Terminal run(String scenario, String agents, String... more) {
    List<String> args =
        new ArrayList<>(
            List.of(
                "bargain",
                scenario,
                "--tournament",
                agents,
                "--out",
                folder.toString(),
                "--draws",
                "3"));
    args.addAll(List.of(more));
    if (!args.contains("--runs")) {
      args.addAll(List.of("--runs", "6"));
    }
    return Terminal.run(args.toArray(String[]::new));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "linear,boulwar||--tournament boulwar: no bidding is called 'boulwar'; there are boulware, linear",
        "linear,time||--tournament time: time needs a number above 0: time:X",
        "linear||--tournament linear: expected at least two agents",
        "linear,tft,linear||--tournament linear: named twice",
        "boulware,boulware:0.2||--tournament boulware:0.2: the same agent as boulware, which is",
        "linear,tft|--agent all=tft|--agent: --tournament says who plays, in every seat",
        "linear,tft|--trace|--trace: shows runs of one line-up",
        "linear,tft|--start midle|--start midle: not in the scenario",
        "linear,tft|--protocol text|--tournament: under the protocol text agents neither choose",
        "linear,tft|--protocol ultimatum:ann:informed|agents neither choose nor accept",
        "linear,tft|--protocol alternatin|unknown protocol; there are alternating",
        "linear,tft|--set seats.ben=reacts|expected at least two parties at the table, found ann",
        "linear,tft|--runs 3000000|4 line-ups make 12000000 runs in all; expected at most 10000000"
      })
  void aWrongTournamentIsNamedAndNothingIsWritten(String agents, String more, String told) {
    Terminal run = play(agents, more == null ? new String[0] : more.split(" "));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(told).doesNotContain("\tat ");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void allThatIsWrongIsToldAtOnce() {
    Terminal run = play("x,y,linear", "--agent", "all=tft", "--start", "z", "--protocol", "w");
    assertThat(run.err().lines()).hasSize(5);
  }

  @Test
  void everythingPromisedIsWritten() throws IOException {
    Terminal run = play("boulware:0.2,linear,tft");
    assertThat(run.code()).isZero();
    for (String file :
        List.of(
            "index.html",
            "results.json",
            "charts/tournament.ann.png",
            "charts/tournament.ben.svg",
            "charts/tournament-agreements.svg")) {
      assertThat(folder.resolve(file)).isNotEmptyFile();
    }
    List<String> rows = Files.readAllLines(folder.resolve("results.csv"));
    assertThat(rows).hasSize(1 + 9 * 6);
    assertThat(rows.get(0)).startsWith("scenario,start,agent.ann,agent.ben,run,draw,ending,round");
    assertThat(rows.get(1)).startsWith("orchard,,boulware:0.2,boulware:0.2,0.0,0.0,");
    assertThat(rows.get(7)).startsWith("orchard,,boulware:0.2,linear,0.0,0.0,");
    JsonNode record = JSON.readTree(Files.readString(folder.resolve("run.json")));
    assertThat(record.at("/tournament/2").asString()).isEqualTo("tft");
  }

  /** From the rows of the table alone. */
  @Test
  void meansAreThoseOfTheRuns() throws IOException {
    JsonNode tree =
        JSON.readTree(
            play("linear,tft,random/time:0.5", "--format", "json", "--start", "middle,none").out());
    List<String> rows = Files.readAllLines(folder.resolve("results.csv"));
    int gain = Arrays.asList(rows.get(0).split(",", -1)).indexOf("gain.ben");
    assertThat(tree.at("/lineUps").valueStream()).hasSize(9);
    for (JsonNode lineUp : tree.at("/lineUps")) {
      String ann = lineUp.at("/agents/ann").asString();
      String ben = lineUp.at("/agents/ben").asString();
      List<String[]> runs =
          rows.stream()
              .map(r -> r.split(",", -1))
              .filter(r -> r[2].equals(ann) && r[3].equals(ben))
              .toList();
      assertThat(runs).hasSize(12);
      assertThat(lineUp.at("/agreed").asDouble())
          .isEqualTo(runs.stream().filter(r -> r[6].equals("agreed")).count() / 12.0);
      assertThat(lineUp.at("/gain/ben").asDouble())
          .isCloseTo(
              runs.stream()
                      .filter(r -> !r[gain].isEmpty())
                      .mapToDouble(r -> Double.parseDouble(r[gain]))
                      .sum()
                  / 12,
              within(1e-9));
    }
  }

  @Test
  void theSameBytesOnAnyNumberOfThreads() throws IOException {
    String one = play("linear,tft,random/time:0.5", "--threads", "1").out();
    byte[] csv = Files.readAllBytes(folder.resolve("results.csv"));
    byte[] json = Files.readAllBytes(folder.resolve("results.json"));
    byte[] page = Files.readAllBytes(folder.resolve("index.html"));
    assertThat(play("linear,tft,random/time:0.5", "--threads", "3").out()).isEqualTo(one);
    assertThat(folder.resolve("results.csv")).hasBinaryContent(csv);
    assertThat(folder.resolve("results.json")).hasBinaryContent(json);
    assertThat(folder.resolve("index.html")).hasBinaryContent(page);
  }

  @Test
  void whatIsSaidAtATerminal() {
    String text = play("hardliner,conceder").out();
    assertThat(text.replaceAll("\\s+", " "))
        .contains("4 line-ups", "6 times from no text", "Agents against each other")
        .contains("Gain of Ann / of Ben", "a run without an agreement counts 0")
        .contains("Points of different parties are never added", "twice the standard error");
    assertThat(text.lines().map(String::length)).allMatch(length -> length <= 120);
    assertThat(text.lines().filter(l -> l.startsWith("hardliner ")).skip(1).findFirst())
        .hasValueSatisfying(l -> assertThat(l).contains("0.0 / 0.0, 0 %"));
  }

  @Test
  void whoHoldsToTheTextNeedsOne() {
    String held = play("linear/next/text,linear", "--format", "json").out();
    assertThat(JSON.readTree(held).at("/starts").valueStream().map(JsonNode::asString))
        .containsExactly("ann-draft");
    String free = play("tft,linear", "--format", "json").out();
    assertThat(JSON.readTree(free).at("/starts").valueStream().map(JsonNode::asString))
        .containsExactly("");
  }

  @Test
  void threeAtTheTable() {
    Terminal run =
        run("ukraine-2025-core", "boulware:0.2,linear", "--charts", "none", "--rounds", "20");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("8 line-ups", "all others play linear", "Gain of Russia, share");
  }

  @Test
  void manyAtTheTable() {
    Terminal run =
        run(
            "ukraine-2025-core",
            "boulware:0.2,linear,conceder,tft,hardliner",
            "--among",
            "everybody",
            "--rounds",
            "5",
            "--format",
            "json",
            "--charts",
            "none");
    JsonNode tree = JSON.readTree(run.out());
    assertThat(tree.at("/complete").asBoolean()).isFalse();
    assertThat(tree.at("/lineUps").valueStream()).hasSize(5 + 5 * 4 * 4);
    assertThat(tree.at("/stability").valueStream()).hasSize(5);
  }
}
