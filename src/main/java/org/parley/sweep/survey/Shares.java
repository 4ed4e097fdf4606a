package org.parley.sweep.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.parley.uncertainty.sensitivity.FirstOrder;

/**
 * Which share of the variance of a measure goes with each varied path by itself, over the kept runs
 * that have a value. Single values and words are classes by themselves, ranges are cut as in {@link
 * FirstOrder}.
 *
 * <p>In a complete grid without luck it is Pearson's correlation ratio, which is exact there. In
 * all other designs it is Kelley's epsilon squared, see {@link FirstOrder}, and counts only where
 * chance alone would make so large a one in fewer than one of 20 tables (F test, divided by the
 * number of paths after Bonferroni).
 *
 * @param values by varied path, above 0; not a number where the path has none
 */
public record Shares(List<Double> values) {
  private static final double COULD_BE_CHANCE = 0.05;
  private static final double NOTHING = 1e-9;

  /** From fewer runs of a sample nothing is said. */
  private static final int LEAST_RUNS = 30;

  public Shares {
    values = List.copyOf(values);
  }

  static Shares of(Survey survey, int measure) {
    double[] all = survey.values(measure);
    int[] runs = IntStream.range(0, all.length).filter(n -> !Double.isNaN(all[n])).toArray();
    double[] output = Arrays.stream(runs).mapToDouble(n -> all[n]).toArray();
    boolean isExact = survey.isCompleteGrid() && runs.length == survey.overview().rows();
    List<Double> values = new ArrayList<>();
    for (int i = 0; i < survey.inputs().size(); i++) {
      int input = i;
      double[] across = Arrays.stream(runs).mapToDouble(n -> survey.number(input, n)).toArray();
      double level = COULD_BE_CHANCE / survey.inputs().size();
      values.add(
          FirstOrder.of(across, output, classes(survey.inputs().get(i), runs.length))
              .flatMap(f -> isExact ? exact(f, runs.length) : estimated(f, runs.length, level))
              .filter(v -> v > NOTHING)
              .orElse(Double.NaN));
    }
    return new Shares(values);
  }

  private static int classes(Classes input, int runs) {
    return input.isSingle() ? Math.max(2, input.pieces().size()) : FirstOrder.classesFor(runs);
  }

  /** The correlation ratio, of which epsilon squared is what is left without its bias. */
  private static Optional<Double> exact(FirstOrder found, int runs) {
    double bias = (found.classes() - 1.0) / (runs - found.classes());
    return Optional.of((found.value() + bias) / (1 + bias));
  }

  private static Optional<Double> estimated(FirstOrder found, int runs, double level) {
    return runs >= LEAST_RUNS && found.pValue() < level
        ? Optional.of(found.value())
        : Optional.empty();
  }

  /** Of one path; empty if it has none. */
  OptionalDouble of(int input) {
    double value = values.get(input);
    return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  /** The paths that have one, the largest first. */
  List<Integer> sorted() {
    return IntStream.range(0, values.size())
        .filter(i -> !Double.isNaN(values.get(i)))
        .boxed()
        .sorted(Comparator.comparingDouble(i -> -values.get(i)))
        .toList();
  }
}
