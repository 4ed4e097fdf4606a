package org.parley.sweep.survey;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.study.Indicator;
import org.parley.study.Measure;
import org.parley.study.SensitivityQuestion;
import org.parley.uncertainty.discovery.Cases;
import org.parley.uncertainty.discovery.Region;

/**
 * Runs in which something holds, and in which region of the varied paths they lie.
 *
 * @param measure position of the measure that tells them
 * @param runs positions of the kept runs that have a value of it
 * @param holds whether it holds in each of these: a yes, or points of at least 0
 * @param region in the varied paths, by their positions; words by the places of their classes
 */
public record Divide(int measure, List<Integer> runs, List<Boolean> holds, Region region) {
  /** Of either outcome there must be such a share of the runs. */
  static final double LEAST = 0.05;

  /** Measures of points over no deal. */
  private static final Set<Indicator> OVER_NO_DEAL =
      EnumSet.of(
          Indicator.MARGIN,
          Indicator.GAIN,
          Indicator.NASH_GAIN,
          Indicator.KS_GAIN,
          Indicator.EGALITARIAN_GAIN,
          Indicator.UTILITARIAN_GAIN,
          Indicator.BARGAIN_GAIN);

  public Divide {
    runs = List.copyOf(runs);
    holds = List.copyOf(holds);
  }

  /** The first of the measures that divides the kept runs; empty if none does. */
  static Optional<Divide> of(Survey survey) {
    return survey.telling().stream().flatMap(m -> of(survey, m).stream()).findFirst();
  }

  private static Optional<Divide> of(Survey survey, int measure) {
    Optional<Double> cut = cut(survey.measures().get(measure));
    if (cut.isEmpty()) {
      return Optional.empty();
    }
    double[] values = survey.values(measure);
    List<Integer> runs =
        IntStream.range(0, values.length).filter(n -> !Double.isNaN(values[n])).boxed().toList();
    List<Boolean> holds = runs.stream().map(n -> values[n] >= cut.get()).toList();
    double share = (double) holds.stream().filter(h -> h).count() / Math.max(1, runs.size());
    return share < LEAST || share > 1 - LEAST
        ? Optional.empty()
        : Optional.of(new Divide(measure, runs, holds, Region.of(cases(survey, runs, holds))));
  }

  private static Optional<Double> cut(Measure measure) {
    if (SensitivityQuestion.isYesNo(measure)) {
      return Optional.of(SensitivityQuestion.YES);
    }
    return OVER_NO_DEAL.contains(measure.indicator()) ? Optional.of(0.0) : Optional.empty();
  }

  private static Cases cases(Survey survey, List<Integer> runs, List<Boolean> holds) {
    double[][] columns =
        IntStream.range(0, survey.inputs().size())
            .mapToObj(i -> runs.stream().mapToDouble(n -> survey.number(i, n)).toArray())
            .toArray(double[][]::new);
    boolean[] interesting = new boolean[holds.size()];
    for (int n = 0; n < interesting.length; n++) {
      interesting[n] = holds.get(n);
    }
    return Cases.of(
        survey.inputs().stream()
            .map(c -> c.isNumber() ? Cases.Kind.NUMBER : Cases.Kind.CATEGORY)
            .toList(),
        columns,
        interesting);
  }

  /** Share of the runs in which it holds. */
  public double share() {
    return (double) holds.stream().filter(h -> h).count() / holds.size();
  }
}
