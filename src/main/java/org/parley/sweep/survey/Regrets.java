package org.parley.sweep.survey;

import java.util.List;
import java.util.stream.IntStream;
import org.parley.study.Indicator;
import org.parley.study.Measure;
import org.parley.uncertainty.robustness.Robustness;

/**
 * What each text measured is to a party over the kept runs, and what the party would have had more
 * with the best of them in the same run.
 *
 * @param party its position
 * @param texts their positions
 * @param robustness of its gain over no deal, one for each of the texts
 */
public record Regrets(int party, List<Integer> texts, List<Robustness> robustness) {
  private static final Robustness.Settings SETTINGS =
      new Robustness.Settings(0, 0.5, List.of(0.05, 0.95));

  public Regrets {
    texts = List.copyOf(texts);
    robustness = List.copyOf(robustness);
  }

  /** One for each party of which the gains from two texts or more were measured. */
  static List<Regrets> of(List<Measure> measures, Survey survey) {
    int parties = 1 + measures.stream().mapToInt(Measure::party).max().orElse(-1);
    return IntStream.range(0, parties)
        .mapToObj(p -> gains(measures, p))
        .filter(gains -> gains.size() > 1)
        .map(gains -> of(measures, gains, survey))
        .toList();
  }

  private static List<Integer> gains(List<Measure> measures, int party) {
    return IntStream.range(0, measures.size())
        .filter(m -> measures.get(m).indicator() == Indicator.GAIN)
        .filter(m -> measures.get(m).party() == party)
        .boxed()
        .toList();
  }

  private static Regrets of(List<Measure> measures, List<Integer> gains, Survey survey) {
    List<double[]> columns = gains.stream().map(survey::values).toList();
    double[][] values = new double[survey.overview().kept().size()][gains.size()];
    for (int n = 0; n < values.length; n++) {
      for (int t = 0; t < columns.size(); t++) {
        values[n][t] = columns.get(t)[n];
      }
    }
    return new Regrets(
        measures.get(gains.get(0)).party(),
        gains.stream().map(m -> measures.get(m).text()).toList(),
        Robustness.of(values, SETTINGS));
  }
}
