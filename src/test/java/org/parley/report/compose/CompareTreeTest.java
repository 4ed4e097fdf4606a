package org.parley.report.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.Meadow;
import org.parley.study.Comparison;

/** What {@code results.json} holds, against numbers worked out by hand: see {@link Meadow}. */
class CompareTreeTest {
  private final Comparison comparison = Meadow.comparison();
  private final Map<String, Object> tree =
      CompareTree.of(comparison, Shown.all(comparison.scenario()));

  @ParameterizedTest
  @CsvSource({
    "draft,  3, 0",
    "sketch, 2, 1", // gate
    "plan,   1, 2", // gate, term
    "answer, 1, 1", // rent; the gate is inferred, so neither
    "late,   2, 1", // rent
  })
  void reportedAndUnknownIssuesAreCounted(String text, int reported, int unknown) {
    assertThat(at("variants", text, "reportedIssues")).isEqualTo(reported);
    assertThat(at("variants", text, "unknownIssues")).isEqualTo(unknown);
  }

  @Test
  void laterKnowledgeIsMarked() {
    assertThat(at("variants", "late", "later")).isEqualTo(true);
    assertThat(at("variants", "answer", "later")).isEqualTo(false);
  }

  @Test
  void estimatesHaveTheirEndsInPlace() {
    assertEstimate(10, 44, 75, "variants", "answer", "utility", "ann"); // 10+0+0; 10+50+15
    assertEstimate(-40, -6, 25, "variants", "answer", "gain", "ann"); // less 50
    assertEstimate(10, 41, 75, "variants", "answer", "concession", "ann"); // 85 less 75, 44, 10
    assertEstimate(60, 69, 75, "restUnchanged", "answer", "utility", "ann"); // 10+50+0; 10+50+15
    assertEstimate(30, 30, 30, "noDeal", "bob");
  }

  @Test
  void sharesAreThoseTheyAreCalled() {
    assertThat(at("restUnchanged", "late", "gainShare", "bob")).isEqualTo(1.0); // 40-30
    assertThat(at("restUnchanged", "late", "acceptShare", "bob")).isEqualTo(0.0); // his red line
    assertThat(at("variants", "deal", "signersAccept")).isEqualTo(1.0);
    assertThat(at("variants", "deal", "allAccept")).isEqualTo(0.0); // Cyd loses 50
  }

  @Test
  void redLinesAndRulesHaveTheirChance() {
    assertThat(at("variants", "draft", "redLines", "bob")).isEqualTo(Map.of("rent", 1.0));
    assertThat(number("variants", "answer", "redLines", "bob", "rent"))
        .isCloseTo(1 / 3.0, within(1e-9));
    assertThat(at("variants", "draft", "redLines", "ann")).isEqualTo(Map.of());
    assertThat(number("variants", "answer", "rulesBroken", "half-for-five"))
        .isCloseTo(0.6, within(1e-9)); // term b
  }

  private void assertEstimate(double low, double likely, double high, String... path) {
    Map<?, ?> estimate = (Map<?, ?>) at(path);
    assertThat((Double) estimate.get("low")).isCloseTo(low, within(1e-9));
    assertThat((Double) estimate.get("likely")).isCloseTo(likely, within(1e-9));
    assertThat((Double) estimate.get("high")).isCloseTo(high, within(1e-9));
  }

  private double number(String... path) {
    return (Double) at(path);
  }

  private Object at(String... path) {
    Object found = tree;
    for (String key : path) {
      found = ((Map<?, ?>) found).get(key);
    }
    return found;
  }
}
