package org.parley.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.Meadow.ANN;
import static org.parley.Meadow.BOB;
import static org.parley.Meadow.CYD;
import static org.parley.Meadow.score;
import static org.parley.Meadow.unchanged;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.Meadow;
import org.parley.model.Cell;
import org.parley.model.ProblemTemplate;
import org.parley.model.Reading;
import org.parley.model.Scenario;
import org.parley.model.Variant;

class UnreportedTest {
  private final Scenario meadow = Meadow.scenario();
  private final Comparison comparison = Meadow.comparison();

  @Test
  void anUnknownCellStaysAsItWasInTheTextRevised() {
    assertThat(asBefore("answer").cells().get("rent")).isEqualTo(new Cell.Chosen("c"));
    assertThat(asBefore("plan").cells().get("term")).isEqualTo(new Cell.Chosen("c"));
  }

  @Test
  void whereTheTextRevisedDoesNotTellEitherTheOneBeforeItDoes() {
    // late revises answer, which does not tell the rent; answer revises draft, where it is c
    assertThat(asBefore("late").cells().get("rent")).isEqualTo(new Cell.Chosen("c"));
  }

  @Test
  void whatNoTextBeforeTellsStaysUnknown() {
    assertThat(asBefore("plan").cells().get("gate")).isInstanceOf(Cell.Unknown.class);
  }

  @Test
  void aTextThatRevisesNoneOrTellsAllHasOneReading() {
    assertThat(Unreported.asBefore(meadow, meadow.variant("sketch"))).isEmpty();
    assertThat(Unreported.asBefore(meadow, meadow.variant("deal"))).isEmpty();
    assertThat(comparison.unchanged())
        .extracting(s -> s.variant().id())
        .containsExactly("plan", "answer", "late");
  }

  @Test
  void bothReadingsShareTheirLuckOnWhatBothLeaveUnknown() {
    // Bob does not care about the term, and both readings of the plan leave the gate unknown
    assertThat(unchanged(comparison, "plan", BOB)).isEqualTo(score(comparison, "plan", BOB));
    assertThat(unchanged(comparison, "plan", ANN)).isNotEqualTo(score(comparison, "plan", ANN));
    Trials trials = bothReadings("plan");
    assertThat(trials.utility(1, BOB)).containsExactly(trials.utility(0, BOB));
    assertThat(trials.utility(0, BOB)).contains(24, 34, 44, 54, 64); // rent b: 24, gate: 0 to 40
  }

  @Test
  void bothReadingsShareTheirLuckOnRivalReports() {
    // Cyd cares about the term only, on which the answer has rival reports
    Trials trials = bothReadings("answer");
    assertThat(trials.utility(1, CYD)).containsExactly(trials.utility(0, CYD));
    assertThat(trials.utility(0, CYD)).contains(100, 50); // term a, term b
  }

  private Trials bothReadings(String text) {
    ProblemTemplate template = ProblemTemplate.of(meadow);
    List<Variant> texts = List.of(meadow.variant(text), asBefore(text));
    List<Reading> readings = texts.stream().map(v -> template.reading(v.cells())).toList();
    return Trials.run(comparison.question(), template, texts, readings, Optional.empty());
  }

  private Variant asBefore(String text) {
    return Unreported.asBefore(meadow, meadow.variant(text)).orElseThrow();
  }
}
