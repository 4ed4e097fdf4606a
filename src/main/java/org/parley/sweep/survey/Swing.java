package org.parley.sweep.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.sweep.Row;

/**
 * What a varied path does to a measure where one path is moved at a time.
 *
 * @param input which of the varied paths
 * @param base the measure where all are as they are
 * @param low the value of the path at which the measure is lowest
 * @param lowest the measure there
 * @param high the value of the path at which the measure is highest
 * @param highest the measure there
 */
public record Swing(
    int input, double base, Object low, double lowest, Object high, double highest) {

  /** How far it moves the measure. */
  public double length() {
    return highest - lowest;
  }

  private record Step(Object value, double mean) {}

  /**
   * Those of all paths that move the measure, the longest first.
   *
   * @param runs all runs of a design that moves one path at a time, the base first
   * @param values of the measure in them
   */
  static List<Swing> of(List<Row> runs, double[] values) {
    List<Object> base = runs.get(0).inputs();
    double usual = mean(base, runs, values);
    return IntStream.range(0, base.size())
        .mapToObj(j -> of(j, base, usual, runs, values))
        .flatMap(Optional::stream)
        .filter(s -> s.length() > 0)
        .sorted((a, b) -> Double.compare(b.length(), a.length()))
        .toList();
  }

  private static Optional<Swing> of(
      int input, List<Object> base, double usual, List<Row> runs, double[] values) {
    List<Step> steps = new ArrayList<>(List.of(new Step(base.get(input), usual)));
    runs.stream()
        .map(r -> r.inputs().get(input))
        .distinct()
        .filter(v -> !v.equals(base.get(input)))
        .forEach(v -> steps.add(new Step(v, mean(with(base, input, v), runs, values))));
    if (steps.stream().anyMatch(s -> Double.isNaN(s.mean()))) {
      return Optional.empty();
    }
    Step lowest = steps.get(0);
    Step highest = steps.get(0);
    for (Step step : steps) {
      lowest = step.mean() < lowest.mean() ? step : lowest;
      highest = step.mean() > highest.mean() ? step : highest;
    }
    return Optional.of(
        new Swing(input, usual, lowest.value(), lowest.mean(), highest.value(), highest.mean()));
  }

  private static List<Object> with(List<Object> base, int input, Object value) {
    List<Object> point = new ArrayList<>(base);
    point.set(input, value);
    return point;
  }

  private static double mean(List<Object> point, List<Row> runs, double[] values) {
    return IntStream.range(0, runs.size())
        .filter(n -> runs.get(n).inputs().equals(point))
        .mapToDouble(n -> values[n])
        .average()
        .orElse(Double.NaN);
  }
}
