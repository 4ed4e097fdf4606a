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

/** {@code pressure}. */
class PressureCommandTest {
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir private Path folder;

  private Path file;
  private Path out;

  @BeforeEach
  void write() throws IOException {
    file = Files.writeString(folder.resolve("meadow.yaml"), Moved.text(), UTF_8);
    out = folder.resolve("out");
  }

  private Terminal run(String... more) {
    List<String> args =
        new ArrayList<>(List.of("pressure", file.toString(), "--out", out.toString()));
    args.addAll(List.of(more));
    return Terminal.run(args.toArray(String[]::new));
  }

  @Test
  void everythingPromisedIsWritten() throws IOException {
    Terminal run = run("--draws", "100");
    assertThat(run.code()).isZero();
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 120);
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains("Bob would no longer accept", "A witness turns up")
        .contains("Draft crosses red lines of Bob; no pressure on no deal helps there")
        .contains("only if bound", "This says what would follow, not what will happen");
    for (String name :
        List.of(
            "index.html",
            "results.json",
            "run.json",
            "charts/pressure-shifts.png",
            "charts/pressure-acceptance.bob.svg",
            "charts/pressure-thresholds.answer.svg")) {
      assertThat(out.resolve(name)).isNotEmptyFile();
    }
    assertThat(Files.readAllLines(out.resolve("results.csv")))
        .contains("meadow,base,,,ann,noDeal,37.0,37.0,37.0")
        .anyMatch(line -> line.startsWith("meadow,one,witness,deal,bob,strengthToRefuse,0.55"))
        .anyMatch(line -> line.startsWith("meadow,one,ann-sues,,ann,net,-2.0,"))
        .anyMatch(line -> line.startsWith("meadow,all,,deal,bob,gain,"));
  }

  @Test
  void forAProgram() {
    Terminal run = run("--draws", "50", "--charts", "none", "--format", "json");
    JsonNode tree = JSON.readTree(run.out());
    assertThat(tree.at("/cases").size()).isEqualTo(5);
    assertThat(tree.at("/cases/1/shift/bob/likely").asDouble()).isCloseTo(-6, within(1e-9));
    assertThat(tree.at("/cases/1/chance/likely").asDouble()).isCloseTo(0.2, within(1e-9));
    assertThat(tree.at("/redLines/draft/bob").asDouble()).isEqualTo(1);
    assertThat(tree.at("/threats/0/targets/0").asString()).isEqualTo("bob");
    assertThat(tree.at("/threats/0/credibleByItself").asBoolean()).isFalse();
    assertThat(tree.at("/turns").size()).isPositive();
  }

  @Test
  void theSameBytesOnAnyNumberOfThreads() throws IOException {
    String one = run("--draws", "600", "--charts", "svg", "--threads", "1").out();
    byte[] csv = Files.readAllBytes(out.resolve("results.csv"));
    byte[] page = Files.readAllBytes(out.resolve("index.html"));
    assertThat(run("--draws", "600", "--charts", "svg", "--threads", "3").out()).isEqualTo(one);
    assertThat(out.resolve("results.csv")).hasBinaryContent(csv);
    assertThat(out.resolve("index.html")).hasBinaryContent(page);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--variant dael|--variant dael: not in the scenario; expected one of sketch",
        "--pressure fee|the scenario has no pressure \"fee\"; expected one of ann-sues, witness, fees; did you mean \"fees\"?",
        "--pressure ann-sues,witness,fees|all pressures are switched on; expected one that is not",
        "--draws 0|--draws is 0; expected 1 to 1000000"
      })
  void wrongInputIsNamedAndNothingIsWritten(String more, String told) {
    Terminal run = run(more.split(" "));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(told).doesNotContain("\tat ");
    assertThat(out).doesNotExist();
  }

  @Test
  void aScenarioWithoutPressures() {
    Terminal run = Terminal.run("pressure", "orchard", "--out", out.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("orchard: no pressures; expected a scenario with a section");
  }

  @Test
  void helpHasAnExample() {
    assertThat(Terminal.run("pressure", "--help").out())
        .contains("java -jar target/parley.jar pressure ukraine-2025", "--pressure=ID");
  }

  /** Nothing turns anybody: each sentence is whole, and no paragraph is empty. */
  @Test
  void aTextThatNobodyTurnsAbout() throws IOException {
    String weak =
        Moved.text()
            .replace("bob-wins: 2, ann-wins: 0.5", "bob-wins: 1.001")
            .replace("{bob: [-9, -6, -3]}", "{bob: -0.01}")
            .replace("{ann: -4, bob: -4}", "{ann: -0.01}");
    Files.writeString(file, weak, UTF_8);
    Terminal run = run("--draws", "30", "--variant", "deal", "--charts", "none");
    assertThat(run.out().replaceAll("\\s+", " ")).contains("about a text under any of these.");
    assertThat(run.out()).doesNotContain("\n\n\n");
  }
}
