package org.parley.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.Meadow;
import org.parley.RandomScenarios;
import org.parley.analysis.frontier.Solutions;
import org.parley.model.BargainingProblem;
import org.parley.model.Layout;
import org.parley.model.ProblemTemplate;
import org.parley.model.Scenario;
import org.parley.uncertainty.Estimate;
import org.parley.uncertainty.Sampler;

/** What a gauge reads is what the other questions answer, run by run. */
class GaugeTest {
  private static final int DRAWS = 300;
  private static final long SEED = 7;

  private static Gauge gauge(Scenario scenario, List<Measure> measures, boolean drawn) {
    return Gauge.of(
        scenario, measures, new Gauge.Frame(Counting.EVERYBODY, BargainWay.USUAL, drawn, SEED));
  }

  /** All columns of some names, by name, at the likely values. */
  private static Map<String, Double> likely(Scenario scenario, String... names) {
    List<Measure> measures = new ArrayList<>();
    List.of(names).forEach(n -> measures.addAll(Measure.of(scenario, n)));
    double[] values = ProblemTemplate.of(scenario).likelyValues();
    double[] read = gauge(scenario, measures, false).read(values, 0);
    Map<String, Double> byName = new HashMap<>();
    IntStream.range(0, read.length).forEach(i -> byName.put(measures.get(i).name(), read[i]));
    return byName;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void drawsAreThoseOfAComparison(long number) {
    Scenario scenario = RandomScenarios.of(number);
    Comparison compared = new CompareQuestion(scenario, List.of(), DRAWS, SEED, 1).answer();
    Map<String, double[]> runs = drawn(scenario, "gain", "accept", "acceptAll");
    for (VariantScore text : compared.scores()) {
      for (PartyScore score : text.parties()) {
        String of = "." + score.party() + "." + text.variant().id();
        double[] gains = runs.get("gain" + of);
        assertThat(Estimate.of(score.gain().likely(), gains)).isEqualTo(score.gain());
        assertThat(mean(runs.get("accept" + of))).isEqualTo(score.accepts());
      }
      assertThat(mean(runs.get("acceptAll." + text.variant().id()))).isEqualTo(text.allAccept());
    }
  }

  private static Map<String, double[]> drawn(Scenario scenario, String... names) {
    List<Measure> measures = new ArrayList<>();
    List.of(names).forEach(n -> measures.addAll(Measure.of(scenario, n)));
    Gauge gauge = gauge(scenario, measures, true);
    Sampler sampler = Sampler.of(ProblemTemplate.of(scenario).quantities(), SEED);
    Map<String, double[]> runs = new HashMap<>();
    measures.forEach(m -> runs.put(m.name(), new double[DRAWS]));
    for (int draw = DRAWS - 1; draw >= 0; draw--) { // in no particular order
      double[][] block = sampler.block(draw / Sampler.BLOCK, Sampler.BLOCK);
      double[] read = gauge.read(block[draw % Sampler.BLOCK], draw);
      for (int i = 0; i < read.length; i++) {
        runs.get(measures.get(i).name())[draw] = read[i];
      }
    }
    return runs;
  }

  private static double mean(double[] zerosAndOnes) {
    return IntStream.range(0, zerosAndOnes.length).filter(i -> zerosAndOnes[i] == 1).count()
        / (double) zerosAndOnes.length;
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void packagesAreThoseOfTheSolversAndOfAFullList(long number) {
    Scenario scenario = RandomScenarios.of(number);
    BargainingProblem problem = scenario.likely();
    Map<String, Double> read =
        likely(scenario, "agreeable", "agreeable.margin", "nash.value", "ks.value", "nash.gain");
    Solutions solved = Solutions.of(problem, Counting.EVERYBODY.terms(scenario));
    double margin = margin(problem);
    assertThat(read.get("agreeable")).isEqualTo(margin >= BargainingProblem.LEAST_GAIN ? 1 : 0);
    assertThat(read.get("nash.value")).isEqualTo(Double.valueOf(solved.nash().value()));
    assertThat(read.get("ks.value")).isEqualTo(Double.valueOf(solved.kalaiSmorodinsky().value()));
    if (Double.isNaN(margin)) {
      assertThat(read.get("agreeable.margin")).isNaN();
    } else {
      assertThat(read.get("agreeable.margin")).isCloseTo(margin, within(1e-9));
    }
    for (int p = 0; p < scenario.parties().size(); p++) {
      int party = p;
      assertThat(List.of(read.get("nash.gain." + scenario.parties().get(p).id())))
          .containsExactly(solved.nash().deal().map(d -> d.gain().get(party)).orElse(Double.NaN));
    }
  }

  /**
   * The largest smallest gain over all packages, by listing them; not a number if there is none.
   */
  private static double margin(BargainingProblem problem) {
    Layout layout = problem.layout();
    int[] outcome = new int[layout.issues()];
    double best = Double.NaN;
    do {
      if (layout.permits(outcome) && !refused(layout, outcome)) {
        double least = Double.POSITIVE_INFINITY;
        for (int p = 0; p < layout.parties(); p++) {
          least = Math.min(least, problem.gain(p, outcome));
        }
        best = best >= least ? best : least;
      }
    } while (next(layout, outcome));
    return best;
  }

  private static boolean refused(Layout layout, int[] outcome) {
    return IntStream.range(0, layout.parties()).anyMatch(p -> layout.refuses(p, outcome));
  }

  private static boolean next(Layout layout, int[] outcome) {
    for (int i = 0; i < outcome.length; i++) {
      outcome[i]++;
      if (outcome[i] < layout.options(i)) {
        return true;
      }
      outcome[i] = 0;
    }
    return false;
  }

  @Test
  void likelyValuesAreWorkedOutByHand() {
    Map<String, Double> read =
        likely(Meadow.scenario(), "gain", "accept", "noDeal", "utility.ann.draft", "acceptSigners");
    assertThat(read.get("gain.ann.answer")).isCloseTo(-6, within(1e-9));
    assertThat(read.get("gain.bob.late")).isCloseTo(38, within(1e-9));
    assertThat(read.get("utility.ann.draft")).isCloseTo(85, within(1e-9));
    assertThat(read.get("noDeal.cyd")).isEqualTo(50);
    assertThat(read.get("accept.ann.draft")).isEqualTo(1);
    assertThat(read.get("accept.bob.draft")).isZero(); // a red line, and a loss
    assertThat(read.get("acceptSigners.draft")).isZero();
  }

  @Test
  void runsOfBargainingAreThoseOfTheQuestion() {
    Scenario scenario = Meadow.scenario();
    List<Measure> measures = new ArrayList<>(Measure.of(scenario, "bargain.gain"));
    measures.addAll(Measure.of(scenario, "bargain.agreement"));
    measures.addAll(Measure.of(scenario, "bargain.round"));
    Gauge gauge = gauge(scenario, measures, false);
    double[] values = ProblemTemplate.of(scenario).likelyValues();
    BargainQuestion question =
        BargainWay.USUAL.question(scenario, SEED, new ArrayList<>()).orElseThrow();
    int parties = scenario.parties().size();
    for (int run = 0; run < 20; run++) {
      double[] read = gauge.read(values, run);
      var ending = question.watch("", run).orElseThrow().transcript().ending();
      assertThat(read[parties]).isEqualTo(ending.isAgreement() ? 1 : 0);
      assertThat(read[parties + 1]).isEqualTo(ending.round());
      for (int p = 0; p < parties; p++) {
        int party = p;
        assertThat(List.of(read[p]))
            .containsExactly(ending.deal().map(d -> d.gain().get(party)).orElse(Double.NaN));
      }
    }
  }

  @Test
  void aNameStandsForAllThatItDoesNotName() {
    Scenario scenario = Meadow.scenario();
    int parties = scenario.parties().size();
    int texts = scenario.variants().size();
    assertThat(Measure.of(scenario, "gain")).hasSize(parties * texts);
    assertThat(Measure.of(scenario, "gain.ann")).hasSize(texts);
    assertThat(Measure.of(scenario, "gain.plan")).hasSize(parties);
    assertThat(Measure.of(scenario, "gain.ann.plan"))
        .extracting(Measure::name)
        .containsExactly("gain.ann.plan");
    assertThat(Measure.of(scenario, "agreeable.margin")).hasSize(1);
    for (String wrong :
        List.of("gain.plan.ann", "gains", "gain.", "gain.ann.plan.x", "agreeable.x")) {
      assertThat(Measure.of(scenario, wrong)).as(wrong).isEmpty();
    }
    Measure.known(scenario).forEach(m -> assertThat(Measure.of(scenario, m)).as(m).isNotEmpty());
  }
}
