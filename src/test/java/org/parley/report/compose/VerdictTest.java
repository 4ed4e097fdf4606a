package org.parley.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.Meadow;
import org.parley.study.Comparison;
import org.parley.uncertainty.Estimate;

class VerdictTest {
  private final Comparison comparison = Meadow.comparison();
  private final View view = new View(comparison, Shown.all(comparison.scenario()));

  @Test
  void onlyAnIntervalOnOneSideOfZeroIsAVerdict() {
    assertThat(Verdict.of(new Estimate(5, 1, 9))).isEqualTo(Verdict.GAINS);
    assertThat(Verdict.of(new Estimate(-5, -9, -1))).isEqualTo(Verdict.LOSES);
    assertThat(Verdict.of(new Estimate(5, -1, 9))).isEqualTo(Verdict.OPEN);
    assertThat(Verdict.of(new Estimate(-5, -9, 1))).isEqualTo(Verdict.OPEN);
  }

  @Test
  void theEndsCountEvenWhereTheLikelyValueLiesOutside() {
    assertThat(Verdict.of(new Estimate(-1, 2, 9))).isEqualTo(Verdict.GAINS);
    assertThat(Verdict.of(new Estimate(1, -9, -2))).isEqualTo(Verdict.LOSES);
  }

  @Test
  void anEndAtZeroLeavesItOpen() {
    assertThat(Verdict.of(new Estimate(0, 0, 0))).isEqualTo(Verdict.OPEN);
    assertThat(Verdict.of(new Estimate(5, 0, 9))).isEqualTo(Verdict.OPEN);
    assertThat(Verdict.of(new Estimate(-5, -9, 0))).isEqualTo(Verdict.OPEN);
    assertThat(Verdict.of(new Estimate(5, 1e-12, 9))).isEqualTo(Verdict.OPEN);
    assertThat(Verdict.of(new Estimate(-5, -9, -1e-12))).isEqualTo(Verdict.OPEN);
  }

  @Test
  void thePartiesAreNamedByVerdict() {
    assertThat(sentence("deal")).isEqualTo("Ann and Bob gain, Cyd loses"); // 15; 14; -50
    assertThat(sentence("draft")) // 35; -30; 0
        .isEqualTo("Ann gains, Bob loses, for Cyd it is open");
    assertThat(sentence("answer")) // -40 to 25; -10 to 50; 0 to 50
        .isEqualTo("for Ann, Bob and Cyd it is open");
    assertThat(sentence("late")) // 0+0+30-50 = -20 to 30; 10 to 70; -50
        .isEqualTo("Bob gains, Cyd loses, for Ann it is open");
  }

  @Test
  void onlyPartiesShownAreNamed() {
    View few = new View(comparison, new Shown(List.of("deal"), List.of("bob", "cyd")));

    assertThat(Verdict.sentence(few, comparison.score("deal"))).isEqualTo("Bob gains, Cyd loses");
  }

  private String sentence(String text) {
    return Verdict.sentence(view, comparison.score(text));
  }
}
