package org.parley.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.Meadow;
import org.parley.model.ProblemTemplate;
import org.parley.model.Quantity;
import org.parley.model.Scenario;
import org.parley.report.compose.PathWords.Name;
import org.parley.scenario.ScenarioReader;

/** Numbers of a scenario in words. */
class PathWordsTest {

  @Test
  void numbersOfAScoreSheet() {
    PathWords words = new PathWords(Meadow.scenario());
    assertThat(words.name("weights.bob.gate").label()).isEqualTo("Bob: weight of gate Gate");
    assertThat(words.name("weights.bob.gate").phrase()).isEqualTo("Bob's weight of gate");
    assertThat(words.name("worths.bob.rent.b").label())
        .isEqualTo("Bob: worth of rent b “middling”");
    assertThat(words.name("worths.ann.term.to").phrase())
        .isEqualTo("Ann's worth of the last option of term");
    assertThat(words.name("noDeal.ann").label()).isEqualTo("Ann: points without a deal");
  }

  @Test
  void numbersOfAllElse() {
    PathWords words = new PathWords(Meadow.moved());
    assertThat(words.name("pressures.witness.probability").label())
        .isEqualTo("Pressure “A witness turns up”, probability");
    assertThat(words.name("breaches.bob.gain").phrase())
        .isEqualTo("Bob's gain if it breaks the deal");
    assertThat(words.name("wars.court.cost.ann").label())
        .isEqualTo("Ann: cost of a year of the war");
    assertThat(words.name("wars.court.ends").phrase())
        .isEqualTo("the chance that the war ends in a year");
    assertThat(new Name("United States", "cost", "cost").phrase()).isEqualTo("United States' cost");
  }

  /** So that nobody takes one for another. */
  @Test
  void noTwoNumbersOfTheRealCaseHaveOneName() {
    Scenario scenario =
        ScenarioReader.read(Path.of("scenarios/ukraine-2025.yaml")).scenario().orElseThrow();
    PathWords words = new PathWords(scenario);
    List<String> paths =
        ProblemTemplate.of(scenario).quantities().stream().map(Quantity::path).toList();
    assertThat(paths).hasSizeGreaterThan(1000);
    assertThat(paths.stream().map(p -> words.name(p).label()))
        .doesNotHaveDuplicates()
        .noneMatch(paths::contains);
    assertThat(paths.stream().map(p -> words.name(p).phrase())).doesNotHaveDuplicates();
  }
}
