package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SolveCommandTest {

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
}
