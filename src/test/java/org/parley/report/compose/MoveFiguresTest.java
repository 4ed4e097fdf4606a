package org.parley.report.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.parley.Meadow.ANN;
import static org.parley.Meadow.BOB;
import static org.parley.Meadow.CYD;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.Meadow;
import org.parley.model.Scenario;
import org.parley.report.page.Figure.Step;
import org.parley.report.page.Figure.Waterfall;
import org.parley.study.CompareQuestion;
import org.parley.study.Comparison;

class MoveFiguresTest {

  @Test
  void theTitleSplitsTheChangeByHowItIsKnown() {
    // Ann from draft to answer: term 9-15 = -6, gate 10-20 = -10 (inferred), rent 25-50 = -25
    // (unknown); all three: 44-85 = -41
    assertThat(waterfall("draft", "answer", ANN).title())
        .isEqualTo(
            "Ann: −6.0 from what both texts are reported to say, −10.0 from inference and −25.0"
                + " where one is not reported");
    // against no deal, 50
    assertThat(waterfall("draft", "answer", ANN).start()).isEqualTo(85 - 50);
    assertThat(waterfall("draft", "answer", ANN).end()).isCloseTo(44 - 50, within(1e-9));
  }

  @Test
  void theTitleLeavesOutWhatDoesNotOccur() {
    assertThat(waterfall("draft", "answer", BOB).title()) // gate 20-0, rent 28-0
        .isEqualTo(
            "Bob: 0.0 from what both texts are reported to say, +20.0 from inference and +28.0"
                + " where one is not reported");
    assertThat(waterfall("draft", "answer", CYD).title()) // term 70-50
        .isEqualTo("Cyd: +20.0 points from Draft to Answer");
    assertThat(waterfall("draft", "deal", ANN).title()) // 65-85
        .isEqualTo("Ann: −20.0 points from Draft to Deal");
  }

  @Test
  void whatIsInferredRivalOrUnknownIsHatched() {
    assertSteps(
        waterfall("draft", "answer", ANN).steps(),
        new Step("gate Gate: a → c", -10, false), // 10-20
        new Step("term Term: b → a|b", -6, false), // 0.6*15-15
        new Step("not reported, any option equally likely (1)", -25, false));
  }

  @Test
  void whatBothTextsAreReportedToSayIsFirm() {
    assertSteps(
        waterfall("draft", "deal", ANN).steps(),
        new Step("rent Rent: c → b", -25, true), // 25-50
        new Step("term Term: b → c", 15, true), // 30-15
        new Step("gate Gate: a → c", -10, true)); // 10-20
  }

  @Test
  void theSubtitleHoldsTheIntervalOfTheChange() {
    assertThat(waterfall("draft", "answer", ANN).subtitle()) // 10+0+0-85; 10+50+15-85
        .contains("middle 90 % of the change: −75.0 to −10.0;");
  }

  @Test
  void theSentenceTellsWhoGainsAndWhoLoses() {
    assertThat(figures(Meadow.moving("draft", "answer"), "draft", "answer").sentence())
        .isEqualTo(
            "From Draft to Answer, in each party's own points: Ann down 41.0, Bob up 48.0 and"
                + " Cyd up 20.0."); // 44-85; 48-0; 70-50
    assertThat(figures(Meadow.moving("deal", "twin"), "deal", "twin").sentence())
        .isEqualTo(
            "From Deal to Twin, in each party's own points: Ann up 5.0, Bob down 10.0 and Cyd"
                + " does not move."); // 70-65; 34-44; 0-0
  }

  @Test
  void smallerChangesInOneBarAreFirmIfAllOfThemAre() {
    // 10 issues of 9 points each, then i11 with 6 and i12 with 4
    assertStep(bundled("b"), new Step("2 smaller changes", 10, true)); // 6+4
  }

  @Test
  void smallerChangesInOneBarAreHatchedIfOneOfThemIsRival() {
    assertStep(bundled("a|b"), new Step("2 smaller changes", 8, false)); // 6 + 4/2
  }

  /** The last step of a party that gets every point of the one text and of the other none. */
  private static Step bundled(String last) {
    Scenario scenario =
        Meadow.read(
            """
            parley: 1
            id: dozen
            title: Twelve issues
            sources: {s: {title: Made up, date: 2025, kind: text}}
            parties: {p: {name: P}}
            issues:
            %ssheets:
              p:
            %snoDeal: {p: {points: 0, source: s}}
            variants:
              none: {title: None, date: 2025, grade: text, source: s, package: {%s}}
              each: {title: Each, date: 2025, grade: text, source: s, revises: none, package: {%s, i12: %s}}
            """
                .formatted(
                    lines(12, "  i%s: {title: T, options: {a: no, b: yes}}\n", ""),
                    lines(10, "    i%s: {weight: 9, ladder: rising, source: s}\n", "")
                        + "    i11: {weight: 6, ladder: rising, source: s}\n"
                        + "    i12: {weight: 4, ladder: rising, source: s}\n",
                    lines(12, "i%s: a", ", "),
                    lines(11, "i%s: b", ", "),
                    last));
    Comparison comparison =
        new CompareQuestion(scenario, CompareQuestion.revisions(scenario), 20, 1, 1).answer();
    Waterfall waterfall = (Waterfall) figures(comparison, "none", "each").figures().get(0);
    assertThat(waterfall.steps()).hasSize(11);
    return waterfall.steps().get(10);
  }

  private static String lines(int n, String format, String separator) {
    return IntStream.rangeClosed(1, n)
        .mapToObj(format::formatted)
        .collect(Collectors.joining(separator));
  }

  private static void assertSteps(List<Step> found, Step... wanted) {
    assertThat(found).hasSize(wanted.length);
    for (int i = 0; i < wanted.length; i++) {
      assertStep(found.get(i), wanted[i]);
    }
  }

  private static void assertStep(Step found, Step wanted) {
    assertThat(found.label()).startsWith(wanted.label());
    assertThat(found.points()).isCloseTo(wanted.points(), within(1e-9));
    assertThat(found.firm()).as(found.label()).isEqualTo(wanted.firm());
  }

  private static Waterfall waterfall(String from, String to, int party) {
    return (Waterfall) figures(Meadow.moving(from, to), from, to).figures().get(party);
  }

  private static MoveFigures figures(Comparison comparison, String from, String to) {
    return new MoveFigures(new View(comparison, Shown.all(comparison.scenario())), from, to);
  }
}
