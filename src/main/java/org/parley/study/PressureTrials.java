package org.parley.study;

import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.commons.rng.UniformRandomProvider;
import org.parley.model.BargainingProblem;
import org.parley.model.Drawn;
import org.parley.model.Pressure;
import org.parley.model.ProblemTemplate;
import org.parley.uncertainty.Parallel;
import org.parley.uncertainty.RandomStream;
import org.parley.uncertainty.Sampler;

/**
 * Every text under every draw and pressure. A draw has the numbers and the packages that it has in
 * {@link Trials}. Each block of draws is filled by one thread, so the result is the same for any
 * number of them.
 */
final class PressureTrials {
  final double[][][] noDeal; // [case][party][draw]
  final double[][][] utility; // [text][party][draw]
  final boolean[][][] refused; // [text][party][draw]
  final double[][] strength; // [pair][draw]
  final double[][] chance; // [pressure][draw]
  final double[][][] stated; // [pressure][number][draw]

  static final List<String> STATED = List.of("probability", "credibility", "cost");

  private final PressureTexts texts;
  private final PressureQuestion question;
  private final ProblemTemplate template;
  private final List<Pair> pairs;
  private final Sampler sampler;
  private final RandomStream[] luck;

  /** A text, a party and a pressure of which a threshold is sought. */
  record Pair(int text, int party, int pressure, boolean toAccept) {}

  private PressureTrials(PressureTexts texts, List<Pair> pairs) {
    this.texts = texts;
    this.question = texts.question();
    this.template = texts.template();
    this.pairs = pairs;
    int parties = template.layout().parties();
    int draws = question.draws();
    int pressures = texts.pressures().size();
    noDeal = new double[pressures + 2][parties][draws];
    utility = new double[texts.size()][parties][draws];
    refused = new boolean[texts.size()][parties][draws];
    strength = new double[pairs.size()][draws];
    chance = new double[pressures][draws];
    stated = new double[pressures][STATED.size()][draws];
    sampler = Sampler.of(template.quantities(), question.seed());
    luck =
        texts.pressures().stream()
            .map(p -> RandomStream.of(question.seed(), p.path("comesAbout")))
            .toArray(RandomStream[]::new);
  }

  static PressureTrials run(PressureTexts texts, List<Pair> pairs) {
    PressureTrials trials = new PressureTrials(texts, pairs);
    PressureQuestion question = texts.question();
    Parallel.run(question.threads(), Sampler.blocks(question.draws()), trials::block);
    return trials;
  }

  private void block(int block) {
    int first = block * Sampler.BLOCK;
    int size = Math.min(Sampler.BLOCK, question.draws() - first);
    double[][] values = sampler.block(block, size);
    int[][][] outcomes = texts.outcomes(block, size);
    double[][] dice = new double[luck.length][size];
    for (int k = 0; k < luck.length; k++) {
      UniformRandomProvider random = luck[k].block(block);
      for (int j = 0; j < size; j++) {
        dice[k][j] = random.nextDouble();
      }
    }
    for (int j = 0; j < size; j++) {
      BargainingProblem problem = template.problem(values[j]);
      for (int t = 0; t < texts.size(); t++) {
        score(problem, t, outcomes[t][j], first + j);
      }
      press(problem, values[j], dice, j, first + j);
    }
  }

  private void score(BargainingProblem problem, int text, int[] outcome, int draw) {
    for (int p = 0; p < problem.layout().parties(); p++) {
      utility[text][p][draw] = problem.utility(p, outcome);
      refused[text][p][draw] = problem.layout().refuses(p, outcome);
    }
  }

  private void press(
      BargainingProblem problem, double[] values, double[][] dice, int luckyDraw, int draw) {
    Drawn numbers = template.numbers(values);
    UnaryOperator<double[]> noDeal = template.noDeal(problem, values);
    double[] all = template.strengths();
    for (int k = 0; k < luck.length; k++) {
      Pressure pressure = texts.pressures().get(k);
      for (int n = 0; n < STATED.size(); n++) {
        stated[k][n][draw] = numbers.of(pressure.path(STATED.get(n)));
      }
      chance[k][draw] = ExpectedNoDeal.chance(pressure, numbers);
      if (dice[k][luckyDraw] < chance[k][draw]) {
        all[texts.place(k)] = 1;
      }
      StrengthCurve curve = texts.curve(noDeal, k);
      put(1 + k, curve.stated(), draw);
      thresholds(k, curve, draw);
    }
    put(0, noDeal.apply(template.strengths()), draw);
    put(luck.length + 1, noDeal.apply(all), draw);
  }

  private void put(int kase, double[] byParty, int draw) {
    for (int p = 0; p < byParty.length; p++) {
      noDeal[kase][p][draw] = byParty[p];
    }
  }

  private void thresholds(int pressure, StrengthCurve curve, int draw) {
    for (int k = 0; k < pairs.size(); k++) {
      Pair pair = pairs.get(k);
      if (pair.pressure == pressure) {
        strength[k][draw] = threshold(pair, curve, draw);
      }
    }
  }

  /** A party that a red line keeps from accepting has stopped accepting without any pressure. */
  private double threshold(Pair pair, StrengthCurve curve, int draw) {
    if (refused[pair.text][pair.party][draw]) {
      return pair.toAccept ? StrengthCurve.NONE : 0;
    }
    return curve.first(pair.party, utility[pair.text][pair.party][draw], pair.toAccept);
  }
}
