package org.parley.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.Meadow;
import org.parley.model.Scenario;
import org.parley.model.Variant;
import org.parley.scenario.Overrides;

/** What a comparison says besides is what the four questions themselves say, on fewer draws. */
class BesidesTextsTest {
  private static final int DRAWS = 300;
  private static final Scenario MOVED = Meadow.moved();
  private static final BesidesTexts BESIDES = besides(MOVED, DRAWS, 1);
  private static final List<String> ALL = MOVED.variants().stream().map(Variant::id).toList();
  private static final List<String> TWO = List.of("answer", "deal");

  private static BesidesTexts besides(Scenario scenario, int draws, int threads) {
    return new CompareQuestion(scenario, List.of(), draws, 1, threads)
        .withAgreement()
        .answer()
        .besides()
        .orElseThrow();
  }

  private static Pressured pressured(List<String> texts, int draws) {
    return new PressureQuestion(MOVED, texts, draws, 1, 1).answer();
  }

  private static Lasting lasting(List<String> texts, int draws) {
    return new DurabilityQuestion(MOVED, texts, false, draws, 1, 1).answer();
  }

  private static CoalitionAnswer coalition(List<String> texts) {
    return CoalitionQuestion.of(MOVED, Counting.SEATS, DRAWS, 1, 1)
        .about(texts, List.of())
        .answer();
  }

  @Test
  void eachAnswersAsItsOwnQuestionDoes() {
    assertThat(BESIDES.pressured()).contains(pressured(ALL, BesidesTexts.DRAWS));
    assertThat(BESIDES.lasting()).contains(lasting(ALL, BesidesTexts.DRAWS));
    CoalitionAnswer standings = BESIDES.standings().orElseThrow();
    assertThat(standings.standings()).isEqualTo(coalition(ALL).standings());
    assertThat(standings.game().values()).isEmpty();
    Ratified brief = BESIDES.ratified().orElseThrow();
    Ratified full = new RatifyQuestion(MOVED, 0.5, 3, BesidesTexts.BALLOT_DRAWS, 1, 1).answer();
    assertThat(brief.texts()).isEqualTo(full.texts());
    assertThat(brief.winSets()).isEqualTo(full.winSets());
    assertThat(brief.best()).isEqualTo(full.best());
    assertThat(full.narrowings()).hasSize(2);
    assertThat(brief.narrowings()).isEmpty();
  }

  @Test
  void ofFewDrawsAllAreTaken() {
    BesidesTexts few = besides(MOVED, 7, 1);
    assertThat(few.pressured()).contains(pressured(ALL, 7));
    assertThat(few.lasting()).contains(lasting(ALL, 7));
    assertThat(few.ratified().orElseThrow().question().draws()).isEqualTo(7);
  }

  @Test
  void aboutSomeTextsItIsAsIfOnlyTheseHadBeenAskedAbout() {
    BesidesTexts two = BESIDES.about(TWO);
    assertThat(two.pressured()).contains(pressured(TWO, BesidesTexts.DRAWS));
    assertThat(two.lasting()).contains(lasting(TWO, BesidesTexts.DRAWS));
    assertThat(two.standings().orElseThrow().standings()).isEqualTo(coalition(TWO).standings());
    assertThat(two.ratified().orElseThrow().texts())
        .extracting(t -> t.variant().id())
        .containsExactlyElementsOf(TWO);
    assertThat(BESIDES.about(ALL)).isEqualTo(BESIDES);
  }

  @Test
  void threadsMakeNoDifference() {
    BesidesTexts three = besides(MOVED, DRAWS, 3);
    assertThat(three.pressured()).isEqualTo(BESIDES.pressured());
    assertThat(three.ratified()).isEqualTo(BESIDES.ratified());
    assertThat(three.lasting()).isEqualTo(BESIDES.lasting());
    assertThat(three.standings().map(CoalitionAnswer::standings))
        .isEqualTo(BESIDES.standings().map(CoalitionAnswer::standings));
  }

  /** A scenario without circumstances still says who blocks. */
  @Test
  void whatAScenarioDoesNotSpeakOfIsNotAnswered() {
    BesidesTexts still = besides(Meadow.scenario(), 20, 1);
    assertThat(still.pressured()).isEmpty();
    assertThat(still.ratified()).isEmpty();
    assertThat(still.lasting()).isEmpty();
    assertThat(still.standings().orElseThrow().standings()).hasSize(7);
    Scenario on = MOVED.under(List.of("ann-sues", "witness", "fees"));
    assertThat(besides(on, 20, 1).pressured()).isEmpty();
  }

  @Test
  void ifNobodySignsEverybodyIsCountedAndNothingIsRatified() {
    Scenario scenario =
        Overrides.apply(MOVED, List.of("seats.ann=reacts", "seats.bob=reacts"))
            .scenario()
            .orElseThrow();
    BesidesTexts unsigned = besides(scenario, 20, 1);
    assertThat(unsigned.ratified()).isEmpty();
    assertThat(unsigned.standings().orElseThrow().question().counting())
        .isEqualTo(Counting.EVERYBODY);
  }

  @Test
  void itIsNotAskedWithTheTextsAlone() {
    assertThat(new CompareQuestion(MOVED, List.of(), 5, 1, 1).answer().besides()).isEmpty();
  }
}
