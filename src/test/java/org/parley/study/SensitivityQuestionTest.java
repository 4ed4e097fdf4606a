package org.parley.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.Meadow;
import org.parley.RandomScenarios;
import org.parley.model.BargainingProblem;
import org.parley.model.ProblemTemplate;
import org.parley.model.Quantity;
import org.parley.model.Scenario;
import org.parley.model.Uncertain;
import org.parley.scenario.Overrides;
import org.parley.study.SensitivityQuestion.Effort;
import org.parley.uncertainty.Sampler;
import org.parley.uncertainty.robustness.Robustness;
import org.parley.uncertainty.sensitivity.Index;
import org.parley.uncertainty.sensitivity.Threshold.Flip;

/** Which assumptions move a number, against what follows from the definitions. */
class SensitivityQuestionTest {
  private static final Effort SMALL = new Effort(200, 3, 10, 64);
  private static final Effort LARGE = new Effort(4_000, 4, 10, 4_096);

  private static Scenario meadow(String... settings) {
    return Overrides.apply(Meadow.scenario(), List.of(settings)).scenario().orElseThrow();
  }

  private static SensitivityQuestion asking(
      Scenario scenario, String measure, Effort effort, int threads, String... vary) {
    Measure asked = Measure.of(scenario, measure).get(0);
    return new SensitivityQuestion(
        scenario,
        asked,
        SensitivityQuestion.usualThreshold(asked),
        List.of(vary),
        effort,
        5,
        threads);
  }

  private static Sensitivity answer(Scenario scenario, String measure, Effort effort) {
    return asking(scenario, measure, effort, 2).answer();
  }

  private static Influence of(Sensitivity found, String path) {
    return found.influences().stream()
        .filter(i -> i.kind() == Influence.Kind.INPUT)
        .filter(i -> i.inputs().get(0).path().equals(path))
        .findFirst()
        .orElseThrow();
  }

  private static double variance(Uncertain u) {
    double l = u.low();
    double m = u.likely();
    double h = u.high();
    return (l * l + m * m + h * h - l * m - l * h - m * h) / 18;
  }

  private static Uncertain range(Sensitivity found, String path) {
    return found.screened().stream()
        .map(Screened::input)
        .filter(q -> q.path().equals(path))
        .findFirst()
        .orElseThrow()
        .value();
  }

  /** What is linear in its inputs has shares in proportion to their variances, and no others. */
  @Test
  void sharesOfALinearNumberAreThoseOfItsVariances() {
    Scenario scenario = meadow("noDeal.bob=[20,30,40]", "worths.bob.rent.b=[0.2,0.4,0.7]");
    Sensitivity found = answer(scenario, "gain.bob.deal", LARGE);
    double noDeal = variance(range(found, "noDeal.bob"));
    double rent = 60 * 60 * variance(range(found, "worths.bob.rent.b"));
    assertShare(of(found, "noDeal.bob"), noDeal / (noDeal + rent));
    assertShare(of(found, "worths.bob.rent.b"), rent / (noDeal + rent));
    assertThat(found.moving()).isEqualTo(2);
  }

  private static void assertShare(Influence influence, double share) {
    assertThat(influence.first().value()).isCloseTo(share, within(0.02));
    assertThat(influence.total().value()).isCloseTo(share, within(0.02));
    assertThat(influence.first().low()).isLessThan(influence.first().high());
  }

  /** Where the text alone is open, all of the variance is its own. */
  @Test
  void whatATextLeavesOpenIsAnInputOfItsOwn() {
    Scenario scenario = meadow("noDeal.bob=[20,30,40]");
    Sensitivity found = asking(scenario, "gain.ann.plan", LARGE, 2, "noDeal.bob").answer();
    Influence luck = found.influences().get(found.influences().size() - 1);
    assertThat(luck.kind()).isEqualTo(Influence.Kind.LUCK);
    assertThat(luck.total().value()).isCloseTo(1, within(0.05));
    assertThat(luck.first().value()).isCloseTo(1, within(0.1));
  }

  @Test
  void theAnswerDoesNotDependOnThreads() {
    Scenario scenario = meadow("noDeal.ann=[40,50,60]", "weights.bob.rent=[40,60,70]");
    for (String measure : List.of("agreeable.margin", "gain.bob.plan", "accept.ann.twin")) {
      assertThat(told(asking(scenario, measure, SMALL, 1).answer()))
          .isEqualTo(told(asking(scenario, measure, SMALL, 3).answer()));
    }
  }

  /** All but the question. */
  private static List<Object> told(Sensitivity found) {
    return List.of(
        found.value(),
        found.reached(),
        found.screened(),
        found.moving(),
        found.influences(),
        found.swings(),
        found.crossings(),
        found.discovered(),
        found.robustness(),
        found.runs());
  }

  /** The ends of a bar are what {@code --set} of the input's ends gives. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void oneAtATimeIsWhatSettingANumberGives(long number) {
    Scenario scenario = RandomScenarios.of(number);
    String measure = Measure.of(scenario, "gain").get(0).name();
    List<Swing> swings = answer(scenario, measure, SMALL).swings();
    assertThat(swings).isNotEmpty();
    for (Swing swing : swings.stream().limit(8).toList()) {
      assertSet(scenario, swing, swing.input().value().low(), swing.low());
      assertSet(scenario, swing, swing.input().value().high(), swing.high());
    }
  }

  private static void assertSet(Scenario scenario, Swing swing, double value, double expected) {
    Scenario changed =
        Overrides.apply(scenario, List.of(swing.input().path() + "=" + value))
            .scenario()
            .orElseThrow();
    assertThat(firstGain(changed)).isCloseTo(expected, within(1e-7));
  }

  /** The first party's gain from the first text, expected over what the text may mean. */
  private static double firstGain(Scenario scenario) {
    ProblemTemplate template = ProblemTemplate.of(scenario);
    BargainingProblem problem = template.likely();
    return problem.expected(0, template.reading(scenario.variants().get(0).cells()))
        - problem.noDeal(0);
  }

  /** Outside a range, and none; within a range see below. */
  @Test
  void thresholdsAgreeWithWhatIsWorkedOutByHand() {
    Scenario scenario = meadow("noDeal.bob=[20,30,40]", "weights.bob.gate=[30,40,50]");
    Sensitivity found = answer(scenario, "accept.bob.deal", SMALL);
    // half of the gate's 40 points and 0.4 of the rent's 60
    Flip flip = crossing(found, "noDeal.bob").nearest().orElseThrow();
    assertThat(Crossing.value(flip)).isCloseTo(44, within(1e-4));
    assertThat(flip.toYes()).isFalse();
    assertThat(crossing(found, "noDeal.bob").isBeyond(flip)).isTrue();
    Crossing gate = crossing(found, "weights.bob.gate");
    assertThat(gate.flips()).isEmpty();
    assertThat(bisect(0, 100, x -> gain(scenario, "weights.bob.gate=" + x))).isNaN();
    assertThat(gate.least()).isZero();
    assertThat(gate.most()).isEqualTo(100);
  }

  @Test
  void aThresholdOfAWeightIsInTheUnitsOfSet() {
    Scenario scenario = meadow("noDeal.bob=[35,45,50]", "weights.bob.gate=[30,40,50]");
    Sensitivity found = answer(scenario, "gain.bob.deal", SMALL);
    double byHand = bisect(0, 100, x -> gain(scenario, "weights.bob.gate=" + x));
    Flip flip = crossing(found, "weights.bob.gate").nearest().orElseThrow();
    assertThat(Crossing.value(flip)).isCloseTo(byHand, within(1e-4));
    assertThat(flip.toYes()).isTrue();
  }

  private static Crossing crossing(Sensitivity found, String path) {
    return found.crossings().stream()
        .filter(c -> c.input().path().equals(path))
        .findFirst()
        .orElseThrow();
  }

  /** What the deal gives Bob. */
  private static double gain(Scenario scenario, String setting) {
    Scenario changed = Overrides.apply(scenario, List.of(setting)).scenario().orElseThrow();
    ProblemTemplate template = ProblemTemplate.of(changed);
    BargainingProblem problem = template.likely();
    return problem.expected(Meadow.BOB, template.reading(changed.variant("deal").cells()))
        - problem.noDeal(Meadow.BOB);
  }

  /** Where a rising or falling function crosses 0; not a number if it does not. */
  private static double bisect(double low, double high, DoubleUnaryOperator f) {
    double a = low;
    double b = high;
    if (f.applyAsDouble(a) >= 0 == f.applyAsDouble(b) >= 0) {
      return Double.NaN;
    }
    for (int n = 0; n < 60; n++) {
      double middle = (a + b) / 2;
      if (f.applyAsDouble(middle) >= 0 == f.applyAsDouble(a) >= 0) {
        a = middle;
      } else {
        b = middle;
      }
    }
    return a;
  }

  /** Draws are those of a comparison under the same seed, and regret is by its definition. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void robustnessIsThatOfTheDrawsOfAComparison(long number) {
    Scenario scenario = RandomScenarios.of(number);
    Sensitivity found = answer(scenario, "agreeable.margin", SMALL);
    Comparison compared = new CompareQuestion(scenario, List.of(), 200, 5, 1).answer();
    for (int t = 0; t < scenario.variants().size(); t++) {
      TextRobustness text = found.robustness().get(t);
      VariantScore score = compared.score(text.text());
      assertThat(text.allAccept()).isEqualTo(score.allAccept());
      for (int p = 0; p < scenario.parties().size(); p++) {
        Robustness robust = text.parties().get(p);
        assertThat(robust.percentiles())
            .containsExactly(
                score.parties().get(p).gain().low(), score.parties().get(p).gain().high());
        assertThat(robust.greatestRegret()).isCloseTo(regret(scenario, p, t), within(1e-9));
      }
    }
  }

  private static double regret(Scenario scenario, int party, int text) {
    Measure[] gains =
        Measure.of(scenario, "gain." + scenario.parties().get(party).id()).toArray(Measure[]::new);
    Gauge gauge =
        Gauge.of(
            scenario,
            List.of(gains),
            new Gauge.Frame(Counting.EVERYBODY, BargainWay.USUAL, true, 5));
    double[][] values = Sampler.of(ProblemTemplate.of(scenario).quantities(), 5).block(0, 200);
    double greatest = 0;
    for (int draw = 0; draw < 200; draw++) {
      double[] row = gauge.read(values[draw], draw);
      greatest = Math.max(greatest, Arrays.stream(row).max().orElseThrow() - row[text]);
    }
    return greatest;
  }

  @Test
  void whatNeverChangesHasNoShares() {
    Scenario scenario = meadow("noDeal.ann=[40,50,60]");
    Sensitivity found = answer(scenario, "accept.ann.deal", SMALL);
    assertThat(found.isConstant()).isTrue();
    assertThat(found.influences()).isEmpty();
    assertThat(found.discovered()).isEmpty();
    // the deal is worth 65 to her
    assertThat(Crossing.value(crossing(found, "noDeal.ann").nearest().orElseThrow()))
        .isCloseTo(65, within(1e-4));
  }

  @Test
  void whatHasNoValueInSomeDrawsHasNoShares() {
    Scenario scenario = meadow("noDeal.ann=[40,60,99]");
    Sensitivity found = answer(scenario, "egalitarian.value", SMALL);
    assertThat(found.undefined()).isStrictlyBetween(0.0, 1.0);
    assertThat(found.influences()).isEmpty();
    Sensitivity margin = answer(scenario, "agreeable.margin", SMALL);
    assertThat(margin.undefined()).isZero();
    assertThat(margin.reached()).isCloseTo(1 - found.undefined(), within(1e-12));
    assertThat(of(margin, "noDeal.ann").total().value()).isGreaterThan(0.5);
  }

  /** The region of what depends on one input is a half of its range. */
  @Test
  void aRegionIsFoundWhereItIs() {
    Scenario scenario = meadow("noDeal.bob=[30,44,58]", "noDeal.ann=[40,50,60]");
    Sensitivity found = answer(scenario, "accept.bob.deal", LARGE);
    Discovered region = found.discovered().orElseThrow();
    assertThat(region.outcome()).isEqualTo(Discovered.Outcome.REACHED);
    assertThat(region.fit().density()).isGreaterThan(0.95);
    assertThat(region.fit().coverage()).isGreaterThan(0.9);
    assertThat(region.fresh().density()).isGreaterThan(0.9);
    assertThat(region.box().restrictions()).hasSize(1);
    Quantity restricted = region.inputs().get(region.box().restrictions().firstKey());
    assertThat(restricted.path()).isEqualTo("noDeal.bob");
  }

  @Test
  void onlyWhatIsToVaryVaries() {
    Scenario scenario =
        meadow("noDeal.ann=[40,50,60]", "noDeal.bob=[20,30,40]", "weights.ann.gate=[10,20,30]");
    SensitivityQuestion question =
        asking(scenario, "agreeable.margin", SMALL, 2, "noDeal", "weights.ann.gate");
    assertThat(question.inputs().stream().map(Quantity::path))
        .containsExactlyInAnyOrder("noDeal.ann", "noDeal.bob", "weights.ann.gate");
    assertThat(asking(scenario, "agreeable.margin", SMALL, 2, "noDeal.a").obstacle()).isPresent();
  }

  /** What is seldom so is looked at closely though no trajectory met it. */
  @Test
  void aRareOutcomeIsLookedAtAllTheSame() {
    Scenario scenario =
        meadow("noDeal.bob=[20,35,48]", "noDeal.ann=[40,50,60]", "weights.bob.gate=[35,40,45]");
    Effort sparse = new Effort(2_000, 0, 2, 256);
    Sensitivity found = answer(scenario, "accept.bob.deal", sparse);
    assertThat(found.reached()).isStrictlyBetween(0.9, 1.0);
    assertThat(found.influences()).hasSize(3);
    assertThat(found.influences().get(0).inputs().get(0).path()).isEqualTo("noDeal.bob");
    assertThat(found.influences().get(2).kind()).isEqualTo(Influence.Kind.OTHERS);
  }

  @Test
  void aShareBelongsToItsInputWhateverTheOthersAre() {
    Scenario scenario = meadow("noDeal.ann=[40,50,60]", "noDeal.bob=[20,30,40]");
    Index alone = of(answer(scenario, "gain.ann.deal", SMALL), "noDeal.ann").total();
    assertThat(alone.value()).isCloseTo(1, within(0.1));
  }
}
