package org.parley.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.Meadow;
import org.parley.report.page.Figure.Row;
import org.parley.study.CompareQuestion.Step;
import org.parley.study.Comparison;

class ViewTest {
  private final Comparison comparison = Meadow.comparison();

  @Test
  void thePageIsAboutTheLastRevisionThatIsNoLaterKnowledge() {
    assertThat(all().mainStep()).contains(new Step("draft", "answer")); // answer to late is later
  }

  @Test
  void thePageIsAboutALaterRevisionIfThereIsNoOther() {
    assertThat(showing("answer", "late").mainStep()).contains(new Step("answer", "late"));
  }

  @Test
  void aStepToATextThatIsNotShownIsNoStep() {
    assertThat(showing("sketch", "plan", "draft").mainStep()).contains(new Step("sketch", "plan"));
    assertThat(showing("draft", "deal").mainStep()).isEmpty();
  }

  @Test
  void aRowTellsHowMuchOfATextIsReported() {
    // 3; 3 less gate inferred less rent unknown; 3 less rent unknown
    assertThat(row("draft")).isEqualTo(new Row("Draft", "2025-05", false));
    assertThat(row("answer")).isEqualTo(new Row("Answer", "2025-06, 1 of 3 issues reported", true));
    assertThat(row("late"))
        .isEqualTo(new Row("Late", "2025-08, 2 of 3 issues reported, later knowledge", false));
  }

  @Test
  void thoseWhoSignDecide() {
    assertThat(all().deciders()).isEqualTo("all who sign (Ann and Bob)");
    assertThat(all().decidersAccept(comparison.score("deal"))).isEqualTo(1); // of all: 0
  }

  @Test
  void exactlyNoDealIsNotBetter() {
    assertThat(all().isBetter(comparison.score("draft"), Meadow.CYD)).isFalse(); // 50-50
    assertThat(all().isBetter(comparison.score("draft"), Meadow.BOB)).isFalse(); // 0-30
    assertThat(all().isBetter(comparison.score("twin"), Meadow.BOB)).isTrue(); // 34-30
  }

  private Row row(String text) {
    return all().row(comparison.scenario().variant(text));
  }

  private View all() {
    return new View(comparison, Shown.all(comparison.scenario()));
  }

  private View showing(String... texts) {
    return new View(comparison, new Shown(List.of(texts), List.of("ann", "bob", "cyd")));
  }
}
