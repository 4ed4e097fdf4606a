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
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.Moved;
import tools.jackson.databind.json.JsonMapper;

/** {@code --pressure} on the commands that read a scenario. */
class PressureOptionTest {
  @TempDir private Path folder;

  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = Files.writeString(folder.resolve("meadow.yaml"), Moved.text(), UTF_8);
  }

  private Terminal run(String command, String... more) {
    List<String> args = new ArrayList<>(List.of(command, file.toString()));
    args.addAll(List.of("--out", folder.resolve("out").toString(), "--charts", "none"));
    args.addAll(List.of(more));
    return Terminal.run(args.toArray(String[]::new));
  }

  private static double noDeal(Terminal run, String party) {
    return new JsonMapper().readTree(run.out()).at("/noDeal/" + party + "/likely").asDouble();
  }

  @Test
  void noDealMovesAndThePageSaysWhy() throws IOException {
    String[] options = {"--draws", "20", "--format", "json"};
    Terminal base = run("compare", options);
    Terminal moved =
        run("compare", "--draws", "20", "--format", "json", "--pressure", "fees,ann-sues");
    assertThat(moved.code()).isZero();
    assertThat(noDeal(base, "bob")).isCloseTo(28.8, within(1e-9));
    assertThat(noDeal(moved, "bob")).isCloseTo(18.8, within(1e-9));
    assertThat(noDeal(moved, "ann")).isCloseTo(33, within(1e-9));
    assertThat(moved.err())
        .contains("pressures.ann-sues switched on: Ann goes to a higher court")
        .contains("pressures.fees switched on: Lawyers get dearer");
    assertThat(Files.readString(folder.resolve("out/index.html")))
        .contains("Changed for this run:")
        .contains("pressures.fees switched on: Lawyers get dearer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"solve", "bargain"})
  void everyCommandTakesIt(String command) {
    Terminal run = run(command, "--pressure", "witness", "--format", "json");
    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("pressures.witness switched on: A witness turns up");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fee|the scenario has no pressure \"fee\"; expected one of ann-sues, witness, fees; did you mean \"fees\"?",
        "fees,rain|the scenario has no pressure \"rain\"; expected one of ann-sues, witness, fees"
      })
  void anUnknownPressureIsNamed(String ids, String told) {
    Terminal run = run("compare", "--pressure", ids);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(told).doesNotContain("\tat ");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void aScenarioWithoutPressuresSaysSo() {
    Terminal run = Terminal.run("compare", "orchard", "--pressure", "rain");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("expected none: it has no pressures");
  }
}
