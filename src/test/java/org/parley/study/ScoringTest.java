package org.parley.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.parley.Meadow.ANN;
import static org.parley.Meadow.BOB;
import static org.parley.Meadow.CYD;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.Meadow;
import org.parley.study.PartyScore.Crossing;
import org.parley.uncertainty.Estimate;

/** Scores worked out by hand: see the tables of {@link Meadow}. */
class ScoringTest {
  private static final double TINY = 1e-9;

  private final Comparison comparison = Meadow.comparison();

  @ParameterizedTest
  @CsvSource({
    // gains: utility minus 50, 30, 50
    "sketch, 15,  14, -50", // 65-50; 44-30;  0-50
    "plan,    0,  14,   0", // 50-50; 44-30; 50-50
    "draft,  35, -30,   0", // 85-50;  0-30; 50-50
    "answer, -6,  18,  20", // 44-50; 48-30; 70-50
    "late,    5,  38, -50", // 55-50; 68-30;  0-50
    "deal,   15,  14, -50", // 65-50; 44-30;  0-50
    "twin,   20,   4, -50", // 70-50; 34-30;  0-50
  })
  void gainsAreUtilitiesLessWhatThereIsWithoutADeal(String text, double ann, double bob, double c) {
    assertThat(score(text, ANN).gain().likely()).isCloseTo(ann, within(TINY));
    assertThat(score(text, BOB).gain().likely()).isCloseTo(bob, within(TINY));
    assertThat(score(text, CYD).gain().likely()).isCloseTo(c, within(TINY));
  }

  @ParameterizedTest
  @CsvSource({
    "plan,   15,  14, -50", // 65-50; 44-30;  0-50
    "answer, 19, -10,  20", // 69-50; 20-30; 70-50
    "late,   30,  10, -50", // 80-50; 40-30;  0-50
  })
  void gainsHadTheRestStayed(String text, double ann, double bob, double cyd) {
    assertThat(unchanged(text, ANN).gain().likely()).isCloseTo(ann, within(TINY));
    assertThat(unchanged(text, BOB).gain().likely()).isCloseTo(bob, within(TINY));
    assertThat(unchanged(text, CYD).gain().likely()).isCloseTo(cyd, within(TINY));
  }

  @Test
  void whatIsSettledHasTheSameGainInEveryDraw() {
    assertClose(score("draft", ANN).gain(), 35, 35, 35);
    assertClose(score("deal", BOB).gain(), 14, 14, 14);
  }

  @Test
  void theEndsOfAnIntervalAreTheWorstAndTheBestOfFewOptions() {
    assertClose(score("sketch", ANN).gain(), 15, 5, 25); // 25+30-50, the gate brings 0 to 20
    assertClose(score("answer", ANN).gain(), -6, -40, 25); // 10+0+0-50; 10+50+15-50
    assertClose(score("answer", BOB).gain(), 18, -10, 50); // 20+0-30; 20+60-30
    assertClose(score("answer", CYD).gain(), 20, 0, 50); // 50-50; 100-50
    assertClose(unchanged("answer", ANN).gain(), 19, 10, 25); // 10+50+0-50; 10+50+15-50
  }

  @Test
  void aConcessionIsTheOpeningLessTheText() {
    assertConceded("answer", ANN, 41, 10, 75); // 85-44; 85-75; 85-10
    assertConceded("deal", ANN, 20, 20, 20); // 85-65
    assertThat(score("twin", BOB).concession().orElseThrow().likely())
        .isCloseTo(10, within(TINY)); // 44-34
    assertThat(score("answer", BOB).concession().orElseThrow().likely())
        .isCloseTo(-4, within(TINY)); // 44-48
    assertThat(score("answer", CYD).concession()).isEmpty();
  }

  private void assertConceded(String text, int party, double likely, double low, double high) {
    assertClose(score(text, party).concession().orElseThrow(), likely, low, high);
  }

  @Test
  void aRedLineIsCrossedForCertainOrByChance() {
    assertThat(score("draft", BOB).redLines()).containsExactly(new Crossing("rent", 1));
    assertThat(unchanged("late", BOB).redLines()).containsExactly(new Crossing("rent", 1));
    List<Crossing> byChance = score("answer", BOB).redLines();
    assertThat(byChance).extracting(Crossing::issue).containsExactly("rent");
    assertThat(byChance.get(0).chance()).isCloseTo(1 / 3.0, within(TINY));
    assertThat(score("deal", BOB).redLines()).isEmpty();
    assertThat(score("draft", ANN).redLines()).isEmpty();
  }

  @Test
  void aRuleIsBrokenByTheChanceOfItsOptions() {
    assertThat(comparison.score("answer").rulesBroken()).containsOnlyKeys("half-for-five");
    assertThat(comparison.score("answer").rulesBroken().get("half-for-five"))
        .isCloseTo(0.6, within(TINY)); // gate c for certain, term b 0.6
    assertThat(comparison.score("plan").rulesBroken().get("half-for-five"))
        .isCloseTo(1 / 15.0, within(TINY)); // gate c 1/5, term b 1/3
    assertThat(comparison.score("draft").rulesBroken()).isEmpty();
    assertThat(comparison.score("deal").rulesBroken()).isEmpty();
  }

  @Test
  void aPartyMayGainAndYetNotAccept() {
    // late: 40 or more for Bob in every draw, but one rent in three is over his red line
    assertThat(score("late", BOB).gains()).isEqualTo(1);
    assertThat(score("late", BOB).accepts()).isBetween(0.56, 0.77);
    assertThat(unchanged("late", BOB).gains()).isEqualTo(1);
    assertThat(unchanged("late", BOB).accepts()).isZero();
    assertThat(score("draft", BOB).gains()).isZero();
  }

  @Test
  void thoseWhoOnlyReactAreAskedAmongAllButNotAmongSigners() {
    assertThat(comparison.score("deal").signersAccept()).isEqualTo(1); // 15 and 14
    assertThat(comparison.score("deal").allAccept()).isZero(); // Cyd loses 50
  }

  @Test
  void aGainOfExactlyNothingIsAccepted() {
    assertThat(score("draft", CYD).gains()).isEqualTo(1); // 50-50
    assertThat(score("draft", CYD).accepts()).isEqualTo(1);
  }

  @Test
  void theLastBitOfASumIsNoLoss() {
    PartyScore score = lastBit();
    // 10.1*0.7 + 20.2*0.7 + 69.7*0 = 7.07 + 14.14 = 21.21, in floating point a little less
    assertThat(score.gain().likely()).isLessThan(0).isCloseTo(0, within(1e-13));
    assertThat(score.gains()).isEqualTo(1);
    assertThat(score.accepts()).isEqualTo(1);
  }

  private static PartyScore lastBit() {
    var scenario =
        Meadow.read(
            """
            parley: 1
            id: last-bit
            title: A sum that is not exact in floating point
            sources: {s: {title: Made up, date: 2025, kind: text}}
            parties: {p: {name: P}}
            issues:
              x: {title: X, options: {a: a}}
              y: {title: Y, options: {a: a}}
              z: {title: Z, options: {a: a}}
            sheets:
              p:
                x: {weight: 10.1, worth: [0.7], source: s}
                y: {weight: 20.2, worth: [0.7], source: s}
                z: {weight: 69.7, worth: [0], source: s}
            noDeal: {p: {points: 21.21, source: s}}
            variants:
              v: {title: V, date: 2025, grade: text, source: s, package: {x: a, y: a, z: a}}
            """);
    return new CompareQuestion(scenario, List.of(), 10, 1, 1).answer().score("v").parties().get(0);
  }

  private PartyScore score(String text, int party) {
    return Meadow.score(comparison, text, party);
  }

  private PartyScore unchanged(String text, int party) {
    return Meadow.unchanged(comparison, text, party);
  }

  private static void assertClose(Estimate found, double likely, double low, double high) {
    assertThat(found.likely()).isCloseTo(likely, within(TINY));
    assertThat(found.low()).isCloseTo(low, within(TINY));
    assertThat(found.high()).isCloseTo(high, within(TINY));
  }
}
