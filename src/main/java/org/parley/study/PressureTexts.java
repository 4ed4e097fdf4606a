package org.parley.study;

import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.commons.rng.UniformRandomProvider;
import org.parley.model.Circumstances;
import org.parley.model.Pressure;
import org.parley.model.ProblemTemplate;
import org.parley.model.Reading;
import org.parley.model.Scenario;
import org.parley.model.Variant;
import org.parley.uncertainty.RandomStream;

/**
 * The texts and pressures that a {@link PressureQuestion} is about, laid out for draws.
 *
 * @param question what is asked
 * @param template of its scenario
 * @param variants the texts
 * @param readings of the texts
 * @param pressures those asked about
 */
record PressureTexts(
    PressureQuestion question,
    ProblemTemplate template,
    List<Variant> variants,
    List<Reading> readings,
    List<Pressure> pressures) {

  static PressureTexts of(PressureQuestion question) {
    Scenario scenario = question.scenario();
    ProblemTemplate template = ProblemTemplate.of(scenario);
    List<Variant> variants = question.variants().stream().map(scenario::variant).toList();
    List<Reading> readings = variants.stream().map(v -> template.reading(v.cells())).toList();
    return new PressureTexts(question, template, variants, readings, question.pressures());
  }

  int size() {
    return variants.size();
  }

  /** Position of a pressure asked about among all pressures of the scenario. */
  int place(int pressure) {
    return question.scenario().circumstances().pressures().indexOf(pressures.get(pressure));
  }

  /**
   * No deal as a pressure grows, in a draw.
   *
   * @param noDeal of the draw, see {@code ProblemTemplate.noDeal}
   */
  StrengthCurve curve(UnaryOperator<double[]> noDeal, int pressure) {
    Circumstances circumstances = question.scenario().circumstances();
    int place = place(pressure);
    double[] base = template.strengths();
    return new StrengthCurve(
        s -> {
          double[] strengths = base.clone();
          strengths[place] = s;
          return noDeal.apply(strengths);
        },
        circumstances.movesOneWay(pressures.get(pressure)));
  }

  /** The package that each text amounts to in each draw of a block: {@code [text][draw][issue]}. */
  int[][][] outcomes(int block, int size) {
    int issues = template.layout().issues();
    int[][][] outcomes = new int[size()][size][issues];
    for (int t = 0; t < outcomes.length; t++) {
      for (int i = 0; i < issues; i++) {
        draw(outcomes[t], t, i, block);
      }
    }
    return outcomes;
  }

  /** The stream has the name that it has in {@link Trials}, so both tell of the same packages. */
  private void draw(int[][] outcomes, int text, int issue, int block) {
    Reading reading = readings.get(text);
    String name =
        "variants." + variants.get(text).id() + "." + question.scenario().issues().get(issue).id();
    UniformRandomProvider random =
        reading.isSettled(issue) ? null : RandomStream.of(question.seed(), name).block(block);
    for (int[] outcome : outcomes) {
      outcome[issue] = reading.at(issue, random == null ? 0 : random.nextDouble());
    }
  }

  /** Chance that a text, as it is read, crosses a red line of a party; issues are independent. */
  double crossing(int text, int party) {
    double none = 1;
    for (int i = 0; i < template.layout().issues(); i++) {
      double chance = 0;
      for (int cell = template.layout().first(i); cell < template.layout().first(i + 1); cell++) {
        chance += template.layout().refuses(party, cell) ? readings.get(text).chance(cell) : 0;
      }
      none *= 1 - chance;
    }
    return 1 - none;
  }
}
