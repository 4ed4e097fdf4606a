package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code sweep} and {@code sweep merge}. */
class SweepCommandTest {
  private static final String[] USUAL = {
    "--vary", "noDeal.ben=20:40:5", "--vary", "seats.ben=signs,reacts", "--measure", "gain,accept"
  };

  @TempDir private Path root;

  private Path out;

  @BeforeEach
  void place() {
    out = root.resolve("out");
  }

  private Terminal sweep(String... more) {
    List<String> args = new ArrayList<>(List.of("sweep", "orchard", "--out", out.toString()));
    args.addAll(List.of(more));
    return Terminal.run(args.toArray(String[]::new));
  }

  private Terminal usual(String... more) {
    List<String> args = new ArrayList<>(List.of(USUAL));
    args.addAll(List.of(more));
    return sweep(args.toArray(String[]::new));
  }

  @Test
  void everythingPromisedIsWritten() throws IOException {
    Terminal run = usual();
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("10 runs of orchard: design grid", "gain.ben.middle");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 120);
    assertThat(run.err())
        .isEqualTo(
            "Table: %s%nPage and charts: %s%n"
                .formatted(out.resolve("table.csv"), out.resolve("index.html")));
    List<String> table = Files.readAllLines(out.resolve("table.csv"));
    assertThat(table).hasSize(11);
    assertThat(table.get(0))
        .startsWith("plan,task,replication,seed,draw,noDeal.ben,seats.ben,gain");
    assertThat(table.get(4)).matches("p[0-9a-f]{15},3,0,1,0,25\\.0,reacts,.*");
    JsonNode record = new JsonMapper().readTree(Files.readString(out.resolve("run.json")));
    assertThat(record.get("runs").asInt()).isEqualTo(10);
    assertThat(table.get(1)).startsWith(record.get("plan").asString());
  }

  @Test
  void thePageShowsWhereAndWhyAndIsMadeAgainIfItIsGone() throws IOException {
    Terminal run =
        sweep(
            "--vary=noDeal.ben=10:60:2",
            "--vary=weights.ann.path=20:40:2",
            "--measure=gain,acceptAll",
            "--charts=svg");
    assertThat(run.out())
        .startsWith("Whether both parties accept The aunt's proposal: yes in 88 % over 286 runs.");
    Path page = out.resolve("index.html");
    String html = Files.readString(page);
    assertThat(html)
        .contains(
            "Where is it high, where low?",
            "in 100 % of those with Ben's points without a deal at most",
            "Ben: best mean Ben's answer")
        .doesNotContain("NaN");
    assertThat(out.resolve("charts"))
        .isDirectoryContaining("glob:**/where-acceptAll.middle.svg")
        .isDirectoryContaining("glob:**/runs-in-which-it-holds.svg")
        .isDirectoryNotContaining("glob:**.png");
    Files.delete(page);
    Terminal again =
        sweep(
            "--vary=noDeal.ben=10:60:2",
            "--vary=weights.ann.path=20:40:2",
            "--measure=gain,acceptAll",
            "--charts=none");
    assertThat(again.err()).startsWith("There was nothing to do");
    assertThat(page).exists();
  }

  @Test
  void aFinishedSweepIsNotRunAgain() throws IOException {
    usual();
    byte[] record = Files.readAllBytes(out.resolve("run.json"));
    Terminal again = usual("--resume", "--format", "csv");
    assertThat(again.code()).isZero();
    assertThat(again.err()).startsWith("There was nothing to do");
    assertThat(again.out()).isEqualTo(Files.readString(out.resolve("table.csv")));
    assertThat(Files.readAllBytes(out.resolve("run.json"))).isEqualTo(record);
    assertThat(usual("--quiet").err()).isEmpty();
  }

  @Test
  void oneTaskIsTheRowOfTheTable() throws IOException {
    usual();
    List<String> table = Files.readAllLines(out.resolve("table.csv"));
    for (int task = 0; task < 10; task++) {
      Terminal only = usual("--only", Integer.toString(task));
      assertThat(only.out().lines()).containsExactly(table.get(0), table.get(task + 1));
    }
    assertThat(usual("--only", "10").err()).contains("the plan has the tasks 0 to 9");
  }

  @Test
  void thePlanThatIsWrittenIsThePlanThatIsRead() throws IOException {
    usual();
    byte[] table = Files.readAllBytes(out.resolve("table.csv"));
    Path plan = out.resolve("plan.yaml");
    Path other = root.resolve("other");
    Terminal run =
        Terminal.run(
            "sweep", "orchard", "--plan", plan.toString(), "--out", other.toString(), "--quiet");
    assertThat(run.code()).isZero();
    assertThat(other.resolve("table.csv")).hasBinaryContent(table);
    assertThat(other.resolve("plan.yaml")).hasSameBinaryContentAs(plan);
    Terminal both = sweep("--plan", plan.toString(), "--seed", "3", "--vary", "noDeal.ben=1");
    assertThat(both.code()).isEqualTo(2);
    assertThat(both.err()).contains("--vary, --seed beside --plan: the plan file says it");
    Terminal wrong =
        Terminal.run("sweep", "ukraine-2025-core", "--plan", plan.toString(), "--only", "0");
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).contains(plan + ":3:17: the plan is for the scenario file");
    assertThat(sweep("--plan", "none.yaml").err()).contains("expected a plan file");
  }

  @Test
  void shardsAreMerged() throws IOException {
    usual();
    byte[] table = Files.readAllBytes(out.resolve("table.csv"));
    out = root.resolve("shards");
    Terminal first = usual("--shard", "1/2");
    assertThat(first.err()).contains("Shard 1/2 is done; when all are: parley sweep merge " + out);
    Terminal early = Terminal.run("sweep", "merge", out.toString(), "--out", root + "/merged");
    usual("--shard", "2/2");
    Terminal run = Terminal.run("sweep", "merge", out.toString(), "--out", root + "/merged");
    assertThat(run.code()).isZero();
    assertThat(root.resolve("merged/table.csv")).hasBinaryContent(table);
    assertThat(root.resolve("merged/run.json")).isNotEmptyFile();
    assertThat(early.code()).isZero(); // ten runs are one block
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--measure gian --vary noDeal.ben=1,2 | did you mean \"gain\"?",
        "--measure gain | parley sweep: nothing varies; expected at least one --vary",
        "--vary noDeal.ben=1,2 | parley sweep: nothing is measured; expected measures such as gain",
        "--measure gain --vary noDeal.bne=1,2 | did you mean \"noDeal.ben\"?",
        "--measure gain --vary noDeal.ben=1,2 --shard 3/2 | --shard 3/2: expected I/N, as in 2/3",
        "--measure gain --vary noDeal.ben=1,2 --design girth | --design girth: expected one of grid",
        "--measure gain --vary noDeal.ben=1,2 --samples 0 | --samples is 0; expected 1 to 100,000,000",
        "--measure gain --vary noDeal.ben=1,2 --set noDeal.ben=3 | varies and is set for all runs",
        "--measure bargain.gain --vary noDeal.ben=1,2 --protocol nix | --protocol",
        "--measure bargain.gain --vary noDeal.ben=1,2 --start nix | there is no variant nix"
      })
  void whatIsWrongIsRefusedAndNothingWritten(String args, String message) {
    Terminal run = sweep(args.split(" ", -1));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(message).doesNotContain("\tat ");
    assertThat(out).doesNotExist();
  }

  @Test
  void aFolderThatCannotBeWrittenIsASentence() throws IOException {
    Files.createDirectories(out);
    Files.writeString(out.resolve("parts"), "in the way");
    Terminal run = usual();
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(out + ": cannot write there", "--out").doesNotContain("\tat ");
    assertThat(out.resolve("table.csv")).doesNotExist();
  }

  @Test
  void aDomainOfGeniusCanBeVariedToo() {
    Terminal run =
        Terminal.run(
            "sweep",
            "scenarios/genius/orchard",
            "--vary",
            "weights.*",
            "--measure",
            "nash.value",
            "--only",
            "0");
    assertThat(run.err()).contains("no number with a range is like weights.*");
  }
}
