package org.parley.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.parley.Meadow.ANN;
import static org.parley.Meadow.BOB;
import static org.parley.Meadow.CYD;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.parley.Meadow;
import org.parley.Moved;
import org.parley.model.BargainingProblem;
import org.parley.model.ProblemTemplate;
import org.parley.model.Scenario;
import org.parley.model.Variant;
import org.parley.scenario.Overrides;
import org.parley.uncertainty.Estimate;

/** Pressures on the meadow, whose court decides at once; see {@link Moved} for its numbers. */
class PressureQuestionTest {
  private static final Offset<Double> EXACTLY = within(1e-9);
  private static final Scenario MOVED = Moved.scenario();
  private static final Pressured ANSWER = answer(MOVED, 400, 1);

  private static Pressured answer(Scenario scenario, int draws, int threads) {
    List<String> all = scenario.variants().stream().map(Variant::id).toList();
    return new PressureQuestion(scenario, all, draws, 1, threads).answer();
  }

  private static int text(Pressured answer, String id) {
    return answer.question().variants().indexOf(id);
  }

  private static Threshold threshold(String variant, String party, String pressure) {
    return ANSWER.threshold(variant, party, pressure).orElseThrow();
  }

  @Test
  void everyPressureShiftsNoDeal() {
    assertThat(ANSWER.base().noDeal().get(ANN).likely()).isCloseTo(37, EXACTLY);
    assertThat(ANSWER.base().noDeal().get(BOB).likely()).isCloseTo(28.8, EXACTLY);
    assertThat(ANSWER.single()).hasSize(3);
    assertThat(ANSWER.single().get(0).shift().get(BOB).likely()).isCloseTo(-6, EXACTLY);
    assertThat(ANSWER.single().get(0).shift().get(BOB).low()).isBetween(-9.0, -7.5);
    assertThat(ANSWER.single().get(1).shift().get(ANN).likely())
        .isCloseTo(24.5 / 1.05 - 42, EXACTLY);
    assertThat(ANSWER.single().get(1).shift().get(BOB).likely())
        .isCloseTo(68.8 / 1.05 - 38.8, EXACTLY);
    assertThat(ANSWER.single().get(2).shift())
        .allSatisfy(e -> assertThat(e.low()).isCloseTo(e.high(), EXACTLY));
    assertThat(ANSWER.cases()).allSatisfy(c -> assertThat(c.shift().get(CYD).likely()).isZero());
  }

  /** Ann sues with 0.4 x 0.5, the witness comes with 0.25, fees rise for certain. */
  @Test
  void allByTheirChances() {
    assertThat(ANSWER.chances().stream().map(Estimate::likely)).containsExactly(0.2, 0.25, 1.0);
    assertThat(ANSWER.all().shift().get(ANN).likely())
        .isCloseTo(-4 + 0.25 * (24.5 / 1.05 - 42), EXACTLY);
    assertThat(ANSWER.all().shift().get(BOB).likely())
        .isCloseTo(-4 - 0.2 * 6 + 0.25 * (68.8 / 1.05 - 38.8), EXACTLY);
    Pressured many = answer(MOVED, 20_000, 2);
    double low = many.all().noDeal().get(ANN).low();
    assertThat(low).isCloseTo(24.5 / 1.05 - 5 - 4, EXACTLY);
    assertThat(many.all().noDeal().get(ANN).high()).isCloseTo(33, EXACTLY);
  }

  /** Bob has 44 by the deal and 65.5 - 10 = 55.5 without it once the witness is there. */
  @Test
  void whoChangesItsMind() {
    assertThat(ANSWER.turns())
        .filteredOn(t -> t.in().kind() == PressureCase.Kind.ONE)
        .filteredOn(t -> t.party() == BOB && !t.accepts())
        .allSatisfy(t -> assertThat(t.in().pressure()).contains("witness"))
        .extracting(t -> ANSWER.question().variants().get(t.text()))
        .containsExactly("sketch", "plan", "answer", "deal", "twin");
    int deal = text(ANSWER, "deal");
    assertThat(ANSWER.single().get(1).stances().get(deal).get(BOB).accepts()).isZero();
    assertThat(ANSWER.single().get(0).stances().get(deal).get(BOB).accepts()).isEqualTo(1);
  }

  /** Bob gains 44 - 28.8 by the deal: (30 x 2^s + 8.8) / (0.5 / 2^s + 0.3 x 2^s + 0.2) = 54. */
  @Test
  void thresholdsByHand() {
    Threshold deal = threshold("deal", "bob", "witness");
    double c = 54 * 0.2 - 8.8;
    double x = (c + StrictMath.sqrt(c * c + 4 * (30 - 16.2) * 27)) / (2 * (30 - 16.2));
    assertThat(deal.toAccept()).isFalse();
    assertThat(deal.likely().orElseThrow())
        .isCloseTo(StrictMath.log(x) / StrictMath.log(2), EXACTLY);
    assertThat(deal.within()).isEqualTo(1);
    assertThat(deal.never()).isZero();
    assertThat(deal.isSmallest()).isFalse();
    Threshold fees = threshold("answer", "ann", "fees");
    assertThat(fees.toAccept()).isFalse();
    assertThat(fees.likely()).isEmpty();
  }

  /** The answer is worth 44 to Ann; at a no deal of 60 she lacks 16 points, and fees take 4. */
  @Test
  void whoRefusesNeedsAStrongerPressure() {
    Scenario proud = Overrides.apply(MOVED, List.of("noDeal.ann=60")).scenario().orElseThrow();
    Pressured answer = answer(proud, 200, 1);
    Threshold t = answer.threshold("answer", "ann", "fees").orElseThrow();
    assertThat(t.toAccept()).isTrue();
    assertThat(t.likely().orElseThrow()).isCloseTo(4, EXACTLY);
    assertThat(t.isReached()).isFalse();
    assertThat(t.isSmallest()).isTrue();
    assertThat(t.already() + t.within() + t.beyond() + t.never()).isCloseTo(1, EXACTLY);
    assertThat(answer.threshold("answer", "ann", "ann-sues")).isEmpty();
    assertThat(answer.threshold("answer", "ann", "witness")).isEmpty();
  }

  @Test
  void noPressureHelpsAcrossARedLine() {
    assertThat(ANSWER.isCrossed(text(ANSWER, "draft"), BOB)).isTrue();
    assertThat(ANSWER.threshold("draft", "bob", "ann-sues")).isEmpty();
    assertThat(ANSWER.crossings().get(text(ANSWER, "answer")).get(BOB)).isCloseTo(1.0 / 3, EXACTLY);
    Threshold answer = threshold("answer", "bob", "witness");
    assertThat(answer.already()).isBetween(0.2, 0.8);
  }

  /** At the strength found the gain is 0; a little below, the party still has its first mind. */
  @Test
  void thresholdsHoldByDefinition() {
    for (Scenario scenario : List.of(MOVED, Meadow.moved())) {
      ProblemTemplate template = ProblemTemplate.of(scenario);
      Pressured answer = answer(scenario, 50, 1);
      assertThat(answer.thresholds()).anyMatch(t -> t.likely().isPresent());
      for (Threshold t : answer.thresholds()) {
        for (int k = 0; k <= 2000; k++) {
          double strength = 5 * k / 2000.0;
          boolean turned = t.likely().isPresent() && strength >= t.likely().get();
          boolean isNear = t.likely().isPresent() && Math.abs(strength - t.likely().get()) < 1e-6;
          if (!isNear && (!turned || t.isSmallest())) {
            boolean accepts = gain(template, scenario, t, strength) >= BargainingProblem.LEAST_GAIN;
            assertThat(accepts == t.toAccept()).as("%s at %s", t, strength).isEqualTo(turned);
          }
        }
        t.likely()
            .filter(s -> s > 0)
            .ifPresent(s -> assertThat(gain(template, scenario, t, s)).isCloseTo(0, within(1e-8)));
      }
    }
  }

  private static double gain(
      ProblemTemplate template, Scenario scenario, Threshold t, double strength) {
    int pressure =
        scenario.circumstances().pressures().stream()
            .map(p -> p.id())
            .toList()
            .indexOf(t.pressure());
    int party = scenario.parties().stream().map(p -> p.id()).toList().indexOf(t.party());
    double[] strengths = new double[3];
    strengths[pressure] = strength;
    BargainingProblem likely = template.likely();
    return likely.expected(party, template.reading(scenario.variant(t.variant()).cells()))
        - template.noDeal(likely, template.likelyValues(), strengths)[party];
  }

  /** To sue costs Ann 1 to 3 points and brings her nothing by itself. */
  @Test
  void aThreatThatDoesNotPay() {
    assertThat(ANSWER.threats()).hasSize(1);
    Threat sues = ANSWER.threats().get(0);
    assertThat(sues.maker()).isEqualTo("ann");
    assertThat(sues.targets()).containsExactly("bob");
    assertThat(sues.net().likely()).isCloseTo(-2, EXACTLY);
    assertThat(sues.net().low()).isBetween(-3.0, -2.4);
    assertThat(sues.worthwhile()).isZero();
    assertThat(sues.isCredibleByItself()).isFalse();
    assertThat(sues.credibility().likely()).isEqualTo(0.5);
  }

  @Test
  void aThreatThatPays() {
    Scenario pays = Moved.with("noDeal: {bob: [-9, -6, -3]}", "noDeal: {bob: -6, ann: 2.5}");
    Threat sues = answer(pays, 200, 1).threats().get(0);
    assertThat(sues.net().likely()).isCloseTo(0.5, EXACTLY);
    assertThat(sues.isCredibleByItself()).isTrue();
    assertThat(sues.worthwhile()).isBetween(0.6, 0.98);
  }

  /** With a chance of 0 it never comes about: all by their chances is as without it. */
  @Test
  void aPressureOfProbabilityZeroChangesNothing() {
    String witness = "title: A witness turns up, probability: 0.25";
    Pressured zero =
        answer(Moved.with(witness, "title: A witness turns up, probability: 0"), 300, 1);
    Scenario without =
        Moved.with(
            "  witness: {title: A witness turns up, probability: 0.25, odds: {court: {bob-wins: 2, ann-wins: 0.5}}, source: s}\n",
            "");
    assertThat(zero.all()).isEqualTo(answer(without, 300, 1).all());
  }

  @Test
  void nothingThatComesAboutIsTheBase() {
    Scenario never =
        Meadow.read(
            Moved.text()
                .replace("probability: [0.2, 0.4, 0.6]", "probability: 0")
                .replace("probability: 0.25", "probability: 0")
                .replace("title: Lawyers get dearer,", "title: Lawyers, probability: 0,"));
    Pressured answer = answer(never, 300, 1);
    assertThat(answer.all().noDeal()).isEqualTo(answer.base().noDeal());
    assertThat(answer.all().stances()).isEqualTo(answer.base().stances());
    assertThat(answer.base().noDeal()).isEqualTo(ANSWER300.base().noDeal());
  }

  private static final Pressured ANSWER300 = answer(MOVED, 300, 1);

  /** The base is what compare says, and a pressure switched on is what the case of it says. */
  @Test
  void theSameNumbersAsTheOtherCommands() {
    Comparison base = new CompareQuestion(MOVED, List.of(), 300, 1, 1).answer();
    Comparison under =
        new CompareQuestion(MOVED.under(List.of("witness")), List.of(), 300, 1, 1).answer();
    assertThat(ANSWER300.base().noDeal()).isEqualTo(base.noDeal());
    assertThat(ANSWER300.single().get(1).noDeal()).isEqualTo(under.noDeal());
    for (int t = 0; t < MOVED.variants().size(); t++) {
      for (int p = 0; p < 3; p++) {
        PartyScore score = under.scores().get(t).parties().get(p);
        Stance stance = ANSWER300.single().get(1).stances().get(t).get(p);
        assertThat(stance.gain()).isEqualTo(score.gain());
        assertThat(stance.accepts()).isEqualTo(score.accepts());
      }
      assertThat(ANSWER300.single().get(1).signersAccept().get(t))
          .isEqualTo(under.scores().get(t).signersAccept());
    }
  }

  @Test
  void whatIsSwitchedOnIsPartOfTheBase() {
    Pressured answer = answer(MOVED.under(List.of("fees")), 100, 1);
    assertThat(answer.single()).hasSize(2);
    assertThat(answer.base().noDeal().get(ANN).likely()).isCloseTo(33, EXACTLY);
    assertThat(answer.single().get(0).noDeal().get(BOB).likely()).isCloseTo(18.8, EXACTLY);
    assertThat(answer.all().noDeal().get(ANN).likely())
        .isCloseTo(ANSWER.all().noDeal().get(ANN).likely(), EXACTLY);
  }

  @Test
  void theSameForAnyNumberOfThreads() {
    Pressured one = answer(Meadow.moved(), 700, 1);
    Pressured three = answer(Meadow.moved(), 700, 3);
    assertThat(three.cases()).isEqualTo(one.cases());
    assertThat(three.thresholds()).isEqualTo(one.thresholds());
    assertThat(three.threats()).isEqualTo(one.threats());
  }

  @Test
  void whatCannotBeAsked() {
    Scenario on = MOVED.under(List.of("ann-sues", "witness", "fees"));
    assertThat(new PressureQuestion(on, List.of("deal"), 1, 1, 1).obstacle())
        .hasValueSatisfying(why -> assertThat(why).contains("switched on"));
    assertThat(new PressureQuestion(Meadow.scenario(), List.of("deal"), 1, 1, 1).obstacle())
        .hasValueSatisfying(why -> assertThat(why).contains("no pressures"));
    PressureQuestion silent = new PressureQuestion(MOVED, List.of(), 1, 1, 1);
    assertThatThrownBy(silent::answer)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no variants");
    assertThatThrownBy(() -> new PressureQuestion(MOVED, List.of(), 0, 1, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /**
   * To Cyd the draft is worth exactly no deal, but for rounding: it accepts, and any more is too
   * much.
   */
  @Test
  void whoAcceptsByNothingTurnsAtOnceButNotAlready() {
    Scenario hair = Moved.with("noDeal: {ann: -4, bob: -4}", "noDeal: {cyd: 3}");
    for (String noDeal : List.of("50", "50.0000000005", "49.9999999995")) {
      Scenario scenario =
          Overrides.apply(hair, List.of("noDeal.cyd=" + noDeal)).scenario().orElseThrow();
      Threshold t = answer(scenario, 30, 1).threshold("draft", "cyd", "fees").orElseThrow();
      assertThat(t.toAccept()).isFalse();
      assertThat(t.likely().orElseThrow()).isStrictlyBetween(0.0, 1e-9);
      assertThat(t.already()).isZero();
      assertThat(t.within()).isEqualTo(1);
    }
  }
}
