package org.parley.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.parley.Meadow.ANN;
import static org.parley.Meadow.BOB;
import static org.parley.Meadow.CYD;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.Meadow;
import org.parley.analysis.commitment.Patience;
import org.parley.model.Drawn;
import org.parley.model.ProblemTemplate;
import org.parley.model.Reading;
import org.parley.model.Scenario;
import org.parley.model.Variant;
import org.parley.scenario.Overrides;
import org.parley.uncertainty.Estimate;
import org.parley.uncertainty.Sampler;

/** Keeping and breaking the texts about the meadow. */
class DurabilityQuestionTest {
  private static final int DRAWS = 300;
  private static final Scenario MOVED = Meadow.moved();
  private static final Lasting LASTING = question(MOVED, 1).answer();

  private static DurabilityQuestion question(Scenario scenario, int threads) {
    List<String> all = scenario.variants().stream().map(Variant::id).toList();
    return new DurabilityQuestion(scenario, all, true, DRAWS, 1, threads);
  }

  private static LastingText text(Lasting lasting, String id) {
    return lasting.texts().stream().filter(t -> t.id().equals(id)).findFirst().orElseThrow();
  }

  private static Scenario with(String... changes) {
    return Overrides.apply(MOVED, List.of(changes)).scenario().orElseThrow();
  }

  /**
   * Ann keeps 65 by the deal. Breaking in year 0 she has a court of three years: less her 5, its
   * futures are worth 65, -5 and 30 to her, in years 0 and 1 0.5 x 65 - 0.3 x 5 + 0.2 x 30 = 37; in
   * the third she is exhausted with chance a half, then 0.125 x 65 - 0.575 x 5 + 0.05 x 30 = 6.75.
   * Each year costs 3. The bond is kept with chance a half, and then costs her 10.
   */
  @Test
  void annKeepsTheDeal() {
    double first = 0.5 * 37 + 0.1 * 0.5 * 30 - 3;
    double second = 0.5 * (0.5 * 37 + 0.1 * 0.5 * 30 - 3);
    double third = 0.25 * 6.75 + 0.1 * 0.25 * 0.25 * 30 - 0.25 * 3;
    double court = first + 0.9 * second + 0.81 * third + 0.729 * 0.25 * 0.25 * 30;
    LastingParty ann = text(LASTING, "deal").parties().get(ANN);
    assertThat(ann.margins().get(0).likely()).isCloseTo(65 - (court - 5), within(1e-9));
    assertThat(ann.margins().get(0).likely()).isCloseTo(43.071875, within(1e-9));
    assertThat(ann.noDeal().likely()).isCloseTo(court, within(1e-9));
    assertThat(ann.firstBreach()).isEmpty();
    assertThat(ann.breaks()).isZero();
    assertThat(ann.counted()).isEqualTo(ann.written());
    assertThat(ann.discount()).isEqualTo(0.9);
  }

  /** Half of the fence stands in year 1, all of it from year 2 on: Bob's later court is better. */
  @Test
  void theFenceTemptsBobAndTheLawyerHolds() {
    LastingText deal = text(LASTING, "deal");
    List<Estimate> margins = deal.parties().get(BOB).margins();
    assertThat(margins).hasSize(3);
    assertThat(margins.get(1).likely()).isLessThan(margins.get(0).likely());
    assertThat(deal.clauses())
        .extracting(ClauseEffect::id)
        .containsExactly("fence", "lawyer", "bond");
    assertThat(deal.clauses()).allSatisfy(c -> assertThat(c.inForce()).isEqualTo(1));
    assertThat(deal.clauses().get(0).change().get(BOB)).isNegative();
    assertThat(deal.clauses().get(1).change().get(BOB)).isPositive();
    assertThat(deal.clauses().get(1).change().get(ANN)).isZero();
    // the bond: half of Ann's 10, and half of Bob's 12 a year later
    assertThat(deal.clauses().get(2).change().get(ANN)).isCloseTo(5, within(1e-9));
    assertThat(deal.clauses().get(2).change().get(BOB)).isCloseTo(0.8 * 6, within(1e-9));
    assertThat(deal.clauses().get(2).change().get(CYD)).isZero();
  }

  /** The draft gives Bob nothing: he breaks it at once, whatever stands behind it. */
  @Test
  void bobBreaksTheDraft() {
    LastingText draft = text(LASTING, "draft");
    assertThat(draft.first().orElseThrow().year()).isZero();
    assertThat(draft.first().orElseThrow().parties()).containsExactly(BOB);
    assertThat(draft.needed()).isEmpty();
    assertThat(draft.lasts()).isZero();
    assertThat(draft.lastsWith()).hasSize(11);
    assertThat(draft.lastsWith().subList(0, 9)).containsOnly(0.0);
    LastingParty bob = draft.parties().get(BOB);
    assertThat(bob.breaks()).isEqualTo(1);
    assertThat(bob.patience().kind()).isEqualTo(Patience.Kind.NEVER);
    assertThat(bob.counted().likely()).isCloseTo(-bob.worst().likely(), within(1e-9));
    // Bob is noticed after a year; until then Ann has her 85
    LastingParty ann = draft.parties().get(ANN);
    double court = 26.928125;
    assertThat(ann.counted().likely()).isCloseTo(0.1 * 85 + 0.9 * court, within(1e-9));
  }

  /** Of Cyd the scenario says nothing. */
  @Test
  void whoIsNotAskedKeeps() {
    assertThat(LASTING.question().asked()).containsExactly(ANN, BOB);
    for (LastingText text : LASTING.texts()) {
      LastingParty cyd = text.parties().get(CYD);
      assertThat(cyd.asked()).isFalse();
      assertThat(cyd.breaks()).isZero();
      assertThat(cyd.firstBreach()).isEmpty();
      assertThat(cyd.noDeal()).isEqualTo(new Estimate(50, 50, 50));
    }
  }

  @Test
  void everyTextAtTheLikelyValuesYearByYear() {
    ProblemTemplate template = ProblemTemplate.of(MOVED);
    Drawn likely = template.likelyNumbers();
    for (Variant variant : MOVED.variants()) {
      ToldMeadow told = new ToldMeadow(template.likely(), likely);
      check(text(LASTING, variant.id()), told, template.reading(variant.cells()));
    }
  }

  private static void check(LastingText text, ToldMeadow told, Reading reading) {
    ToldMeadow.Terms terms = told.terms(reading);
    assertThat(text.strength().likely()).isCloseTo(terms.strength(), within(1e-9));
    for (int p : List.of(ANN, BOB)) {
      LastingParty party = text.parties().get(p);
      for (int t = 0; t < party.margins().size(); t++) {
        double margin = told.margin(p, terms, t);
        assertThat(party.margins().get(t).likely()).isCloseTo(margin, within(1e-7));
      }
      assertThat(party.written().likely()).isCloseTo(terms.keep().get(p), within(1e-9));
    }
  }

  /** Every draw of the texts without open cells, one by one, with the same luck. */
  @Test
  void everyDrawYearByYear() {
    ProblemTemplate template = ProblemTemplate.of(MOVED);
    double[][] values = Sampler.of(template.quantities(), 1).block(0, 256);
    for (String id : List.of("deal", "draft", "twin")) {
      Reading reading = template.reading(MOVED.variant(id).cells());
      DurabilityQuestion question =
          new DurabilityQuestion(MOVED, List.of(id), false, values.length, 1, 1);
      LastingText text = question.answer().texts().get(0);
      List<Double> worst = new ArrayList<>();
      for (double[] draw : values) {
        ToldMeadow told = new ToldMeadow(template.problem(draw), template.numbers(draw));
        worst.add(told.worst(BOB, told.terms(reading)));
      }
      Estimate estimate = Estimate.of(0, worst.stream().mapToDouble(Double::doubleValue).toArray());
      assertThat(text.parties().get(BOB).worst().low()).isCloseTo(estimate.low(), within(1e-7));
      assertThat(text.parties().get(BOB).worst().high()).isCloseTo(estimate.high(), within(1e-7));
      long breaks = worst.stream().filter(m -> m < -1e-10).count();
      assertThat(text.parties().get(BOB).breaks()).isEqualTo(breaks / 256.0);
    }
  }

  /** What is found to be enough is enough, and a little less is not. */
  @Test
  void theGuaranteeThatIsNeeded() {
    Scenario tempted = with("breaches.bob.gain=80", "breaches.bob.answer=80");
    LastingText deal = text(question(tempted, 1).answer(), "deal");
    double needed = deal.needed().orElseThrow();
    assertThat(needed).isBetween(0.05, 0.95);
    assertThat(isKept(tempted, needed + 1e-6)).isTrue();
    assertThat(isKept(tempted, needed - 1e-6)).isFalse();
    for (int k = 1; k < deal.lastsWith().size(); k++) {
      assertThat(deal.lastsWith().get(k)).isGreaterThanOrEqualTo(deal.lastsWith().get(k - 1));
    }
  }

  private static boolean isKept(Scenario scenario, double strength) {
    Scenario guaranteed =
        Overrides.apply(scenario, List.of("guarantees.bond.strength=" + strength))
            .scenario()
            .orElseThrow();
    return text(question(guaranteed, 1).answer(), "deal").first().isEmpty();
  }

  /** A party at its critical discount factor is indifferent in the worst year. */
  @Test
  void theCriticalDiscountFactor() {
    LastingParty bob = text(LASTING, "deal").parties().get(BOB);
    double critical = bob.patience().critical().orElseThrow();
    LastingText at = text(question(with("breaches.bob.discount=" + critical), 1).answer(), "deal");
    assertThat(at.parties().get(BOB).worst().likely()).isCloseTo(0, within(1e-6));
  }

  @Test
  void threadsMakeNoDifference() {
    assertThat(question(MOVED, 4).answer().texts()).isEqualTo(LASTING.texts());
  }

  @Test
  void theNashPackageComesLast() {
    LastingText nash = LASTING.texts().get(LASTING.texts().size() - 1);
    assertThat(nash.variant()).isEmpty();
    assertThat(nash.id()).isEqualTo("nash");
    assertThat(LASTING.texts()).hasSize(MOVED.variants().size() + 1);
  }

  @Test
  void aScenarioWithoutBreachesIsNotAsked() {
    assertThat(DurabilityQuestion.canBeAsked(Meadow.scenario())).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> question(Meadow.scenario(), 1))
        .withMessage("the scenario has no breaches");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DurabilityQuestion(MOVED, List.of("deal"), false, 0, 1, 1));
  }
}
