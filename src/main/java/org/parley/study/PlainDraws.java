package org.parley.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.parley.model.Scenario;
import org.parley.uncertainty.Sampler;

/** Plain draws of all inputs: what was drawn, the measure, and what each text is worth in each. */
final class PlainDraws {
  private final double[][] inputs; // [input][draw]
  private final double[][] table; // [draw][measure]

  private PlainDraws(double[][] inputs, double[][] table) {
    this.inputs = inputs;
    this.table = table;
  }

  static PlainDraws of(SensitivityQuestion question, VariedInputs varied, Progress progress) {
    int draws = question.effort().draws();
    double[][] inputs = new double[varied.count()][draws];
    double[][] values = new double[draws][];
    Sampler sampler = varied.sampler(question.seed());
    for (int block = 0; block < Sampler.blocks(draws); block++) {
      int from = block * Sampler.BLOCK;
      double[][] drawn = sampler.block(block, Math.min(Sampler.BLOCK, draws - from));
      for (int d = 0; d < drawn.length; d++) {
        values[from + d] = drawn[d];
        keep(varied.of(drawn[d]), inputs, from + d);
      }
    }
    MeasuredRuns runs = new MeasuredRuns(question, measures(question), true, progress);
    return new PlainDraws(inputs, runs.read("plain draws", draws, n -> values[n], n -> n));
  }

  private static void keep(double[] drawn, double[][] inputs, int draw) {
    for (int j = 0; j < drawn.length; j++) {
      inputs[j][draw] = drawn[j];
    }
  }

  /** The measure asked about, then each party's gain from each text, then who accepts each. */
  private static List<Measure> measures(SensitivityQuestion question) {
    List<Measure> measures = new ArrayList<>(List.of(question.measure()));
    for (Indicator of : List.of(Indicator.GAIN, Indicator.ACCEPT_ALL, Indicator.ACCEPT_SIGNERS)) {
      measures.addAll(Measure.of(question.scenario(), of.code()));
    }
    return measures;
  }

  int count() {
    return table.length;
  }

  /** An input in each draw. */
  double[] input(int number) {
    return inputs[number].clone();
  }

  /** The measure in each draw. */
  double[] measured() {
    return column(0);
  }

  private double[] column(int measure) {
    return Arrays.stream(table).mapToDouble(row -> row[measure]).toArray();
  }

  /** {@code [draw][text]}: what each text gives a party over no deal. */
  double[][] gains(Scenario scenario, int party) {
    int texts = scenario.variants().size();
    int from = 1 + party * texts;
    return Arrays.stream(table)
        .map(row -> Arrays.copyOfRange(row, from, from + texts))
        .toArray(double[][]::new);
  }

  /** In which share of the draws all parties accept a text. */
  double allAccept(Scenario scenario, int text) {
    return mean(1 + scenario.parties().size() * scenario.variants().size() + text);
  }

  /** In which share of the draws all who sign accept a text. */
  double signersAccept(Scenario scenario, int text) {
    return mean(1 + (scenario.parties().size() + 1) * scenario.variants().size() + text);
  }

  private double mean(int measure) {
    return Arrays.stream(column(measure)).average().orElseThrow();
  }
}
