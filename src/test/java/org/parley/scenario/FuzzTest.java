package org.parley.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.BargainingProblem;
import org.parley.model.ProblemTemplate;
import org.parley.model.Scenario;

/** Texts broken at random: never an exception, and never neither a scenario nor a problem. */
class FuzzTest {
  private static final int TEXTS = 2_600;
  private final String orchard = Scenarios.text(Scenarios.ORCHARD);
  private final String larger = LargerText.of(12, 4, 6);

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void neverThrows(int seed) {
    Random random = new Random(seed);
    int accepted = 0;
    for (int i = 0; i < TEXTS; i++) {
      String text = Mutations.of(i % 4 == 0 ? larger : orchard, random);
      accepted += check(text) ? 1 : 0;
    }
    // most mutations hurt, but a test that sees only refusals would miss half of the reader
    assertThat(accepted).isBetween(TEXTS / 50, TEXTS * 9 / 10);
  }

  private static boolean check(String text) {
    Checked checked;
    try {
      checked = ScenarioReader.read("fuzz.yaml", text);
      checked.scenario().ifPresent(FuzzTest::checkNumbers);
    } catch (RuntimeException | StackOverflowError e) {
      throw new AssertionError("thrown on:\n" + text, e);
    }
    assertThat(checked.scenario().isPresent()).as(text).isEqualTo(checked.problems().isEmpty());
    return checked.scenario().isPresent();
  }

  private static void checkNumbers(Scenario scenario) {
    ProblemTemplate template = ProblemTemplate.of(scenario);
    BargainingProblem problem = template.likely();
    for (int p = 0; p < scenario.parties().size(); p++) {
      int party = p;
      assertThat(problem.noDeal(party)).isFinite();
      scenario
          .variants()
          .forEach(
              v -> {
                assertThat(v.cells()).hasSameSizeAs(scenario.issues());
                assertThat(problem.expected(party, template.reading(v.cells()))).isFinite();
              });
    }
  }
}
