package org.parley.sweep.survey;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.parley.uncertainty.sensitivity.FirstOrder;

/**
 * Which share of the variance of a measure goes with each varied path by itself, see {@link
 * FirstOrder}; over the kept runs that have a value.
 *
 * @param values by varied path, at least 0; not a number where a path or the measure does not vary
 */
public record Shares(List<Double> values) {

  public Shares {
    values = List.copyOf(values);
  }

  static Shares of(Survey survey, int measure) {
    double[] all = survey.values(measure);
    int[] runs = IntStream.range(0, all.length).filter(n -> !Double.isNaN(all[n])).toArray();
    double[] output = Arrays.stream(runs).mapToDouble(n -> all[n]).toArray();
    int classes = FirstOrder.classesFor(runs.length);
    return new Shares(
        IntStream.range(0, survey.inputs().size())
            .mapToObj(i -> Arrays.stream(runs).mapToDouble(n -> survey.number(i, n)).toArray())
            .map(input -> FirstOrder.of(input, output, classes))
            .map(found -> found.map(f -> Math.max(0, f.value())).orElse(Double.NaN))
            .toList());
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
