package org.parley.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.Moved;

/** What is refused before anything runs, and in which words. */
class PlanProblemsTest {
  private static final String TEXT = Moved.text();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "noDeal.an=1,2 | the scenario has no noDeal.an to set; | did you mean \"noDeal.ann\"?",
        "pressure.witnes=on,off | has no pressure.witnes | did you mean \"pressure.witness\"?",
        "weights.bob.term=1,2 | bob does not rate issue term | an issue of its score sheet",
        "costs.ann=30:20:2 | is empty: the step leads away from 20 | a step of the other sign",
        "costs.ann=20:30:-2 | is empty | a step of the other sign",
        "costs.ann=20:30:0 | the step of costs.ann is 0 | another step",
        "costs.ann=20:30 | found \"20:30\" for costs.ann | FROM:TO:STEP, LOW..HIGH",
        "costs.ann=9..9 | the range 9..9 of costs.ann is empty | LOW below HIGH",
        "costs.ann=3,x | found \"x\" for costs.ann | a number",
        "costs.ann=-1:3:1 | found -1 for costs.ann | a number from 0 to 1000000",
        "costs.ann=3,4,3 | costs.ann has the value 3 twice | each value once",
        "seats.bob=signs,react | found \"react\" for seats.bob | did you mean \"reacts\"?",
        "pressure.witness=on,of | found \"of\" for pressure.witness | did you mean \"off\"?",
        "costs.ann=1..2 | costs.ann is a range | the design lhs or sobol",
        "noDeal.ann | noDeal.ann has no range of its own | noDeal.ann=FROM:TO:STEP",
        "weights.ann.gate=50,150 | what is held in weights.ann adds to as much as 150 | at most 100",
        "zzz.* | no number with a range is like zzz.* | a pattern",
        "costs.ann=0:1:0.000000000001 | the plan has 1,000,000,000,001 runs | --design lhs"
      })
  void eachHasItsSentence(String vary, String found, String hint) {
    Request asked = Plans.request(List.of(vary), "gain");
    Request grid = Plans.with(asked, List.of(), List.of(), Scheme.GRID, 0, 1);
    String problems = Plans.problems(TEXT, grid);
    assertThat(problems).contains("--vary " + vary + ":1:", found, hint);
    assertThat(problems.lines()).hasSize(1);
  }

  @Test
  void allAreSaidAtOnce() {
    Request asked =
        Plans.request(
            List.of("costs.ann=1,2", "costs.ann=3", "noDeal.bob=1,2", "costs.bob=1", "nix=3"),
            "gian",
            "gain.ann.nowhere");
    String problems =
        Plans.problems(
            TEXT, Plans.with(asked, List.of("costs.ann=4", "x=1"), List.of("wit"), null, 5, 1));
    assertThat(problems)
        .contains(
            "costs.ann varies twice",
            "costs.ann varies and is set for all runs",
            "costs.bob has no effect beside noDeal.bob",
            "the scenario has no nix to set",
            "--set x=1:1:7: the scenario has no x to set",
            "there is no measure gian",
            "did you mean \"gain\"?",
            "there is no measure gain.ann.nowhere",
            "samples have no effect on the design grid");
  }

  @Test
  void wordsThatUndoEachOtherAreRefused() {
    Request asked =
        Plans.request(
            List.of("redLines=on,off", "redLines.bob=on,off", "pressure.witness"), "gain");
    assertThat(Plans.problems(TEXT, Plans.with(asked, List.of(), List.of("witness"), null, 0, 1)))
        .contains(
            "redLines.bob has no effect where redLines=off",
            "pressure.witness varies and is switched on for all runs");
  }

  @Test
  void aLargePlanSaysHowItsSizeCameAbout() {
    Request asked =
        Plans.request(List.of("costs.ann=0:9999:1", "costs.bob=0:9999:1"), "gain", "accept");
    assertThat(Plans.problems(TEXT, Plans.with(asked, List.of(), List.of(), null, 0, 10_000)))
        .contains(
            "the plan has 1,000,000,000,000 runs (10000 x 10000, 10,000 replications)",
            "at most 100,000,000",
            "wider steps, or --design lhs --samples N");
  }

  @Test
  void listsAreOfOneLength() {
    Request asked = Plans.request(List.of("costs.ann=1,2,3", "costs.bob=1,2"), "gain");
    assertThat(Plans.problems(TEXT, Plans.with(asked, List.of(), List.of(), Scheme.LIST, 0, 1)))
        .contains("costs.bob has 2 values; expected 3, as costs.ann has");
  }

  @Test
  void whatHasNoEffectIsSaid() {
    Request asked = Plans.request(List.of("pressures.witness.odds.court.bob-wins=1,2"), "gain");
    assertThat(PlanMaker.make(Plans.scenario(TEXT), "sha", asked).notes())
        .singleElement()
        .asString()
        .contains("has no effect while the pressure is off");
  }
}
