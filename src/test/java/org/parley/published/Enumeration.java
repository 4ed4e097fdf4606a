package org.parley.published;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.model.BargainingProblem;

/** Every package of a small problem, listed one after the other, for what only a list can count. */
final class Enumeration {
  private final BargainingProblem problem;

  Enumeration(BargainingProblem problem) {
    this.problem = problem;
  }

  /** Number of packages. */
  int size() {
    return IntStream.range(0, problem.layout().issues())
        .map(problem.layout()::options)
        .reduce(1, Math::multiplyExact);
  }

  /** What each package is worth, in points rounded to whole ones, by party. */
  Stream<long[]> utilities() {
    return IntStream.range(0, size()).mapToObj(this::outcome).map(this::utility);
  }

  /** Of some lists of points those that no other one of them dominates, by comparing all pairs. */
  static List<long[]> undominated(List<long[]> points) {
    return points.stream().filter(x -> points.stream().noneMatch(y -> dominates(y, x))).toList();
  }

  /** The different ones of some lists of points. */
  static List<List<Double>> distinct(List<long[]> points) {
    return points.stream()
        .map(u -> Arrays.stream(u).mapToObj(v -> (double) v).toList())
        .distinct()
        .toList();
  }

  private static boolean dominates(long[] a, long[] b) {
    return IntStream.range(0, a.length).allMatch(p -> a[p] >= b[p]) && !Arrays.equals(a, b);
  }

  private int[] outcome(int number) {
    int[] outcome = new int[problem.layout().issues()];
    int rest = number;
    for (int i = outcome.length - 1; i >= 0; i--) {
      outcome[i] = rest % problem.layout().options(i);
      rest /= problem.layout().options(i);
    }
    return outcome;
  }

  private long[] utility(int[] outcome) {
    return IntStream.range(0, problem.layout().parties())
        .mapToLong(p -> Math.round(problem.utility(p, outcome)))
        .toArray();
  }
}
