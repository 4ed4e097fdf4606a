package org.parley.uncertainty.design;

import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * Saltelli's scheme for Sobol indices (Saltelli and others 2010, doi:10.1016/j.cpc.2009.09.018):
 * from two independent points {@code A} and {@code B}, for each group of inputs a point {@code
 * AB_g} that is {@code A} with the group's coordinates from {@code B}. Rows come one after another:
 * point {@code n (g + 2)} is {@code A_n}, then {@code B_n}, then {@code AB_1,n} to {@code AB_g,n},
 * so rows can be added later. The cost is {@code N (g + 2)} runs for {@code g} groups, however many
 * inputs they hold.
 *
 * <p>Groups may overlap: the index of inputs {@code i} and {@code j} as a group, less their own, is
 * their second-order index. Inputs in no group vary as well; they are in the variance that is
 * explained.
 *
 * @param a the design of {@code A}
 * @param b the design of {@code B}, independent of the first; the same size
 * @param groups the inputs of each group, by their places from 0
 */
public record Saltelli(Design a, Design b, List<List<Integer>> groups) implements Design {
  /** So many inputs have a dimension of the Sobol sequence for {@code A} and one for {@code B}. */
  private static final int MOST_IN_SEQUENCE = Sobol.MOST_DIMENSIONS / 2;

  public Saltelli {
    groups = groups.stream().map(List::copyOf).toList();
    if (a.size() != b.size() || a.dimensions() != b.dimensions()) {
      throw new IllegalArgumentException("A and B have the same size");
    }
    for (List<Integer> group : groups) {
      group.forEach(input -> Objects.checkIndex(input, a.dimensions()));
    }
    Math.multiplyExact(a.size(), groups.size() + 2L);
  }

  /** Each of so many inputs as a group of its own. */
  public static List<List<Integer>> single(int inputs) {
    return IntStream.range(0, inputs).mapToObj(List::of).toList();
  }

  /**
   * The scheme on a Sobol sequence: {@code A} has its first dimensions, {@code B} the next. The
   * sequence serves 500 inputs; the others, if any, are drawn by a Latin hypercube. So those
   * thought to matter most come first.
   *
   * @param inputs number of inputs
   * @param rows number of rows, {@code N}; a power of two is best
   * @param groups the inputs of each group
   * @param seed shifts the sequence, see {@link Sobol}
   */
  public static Saltelli sobol(int inputs, long rows, List<List<Integer>> groups, long seed) {
    int even = Math.min(inputs, MOST_IN_SEQUENCE);
    return new Saltelli(
        part("A", 0, even, inputs, rows, seed), part("B", even, even, inputs, rows, seed), groups);
  }

  private static Design part(String name, int from, int even, int inputs, long rows, long seed) {
    Sobol sequence = Sobol.of(rows, from, even, OptionalLong.of(seed));
    List<String> others =
        IntStream.range(even, inputs).mapToObj(input -> name + " " + input).toList();
    return others.isEmpty()
        ? sequence
        : new Joined(sequence, LatinHypercube.of(rows, others, seed));
  }

  /** Points of a row. */
  public int rowLength() {
    return groups.size() + 2;
  }

  @Override
  public int dimensions() {
    return a.dimensions();
  }

  @Override
  public long size() {
    return a.size() * rowLength();
  }

  @Override
  public void point(long n, double[] into) {
    Objects.checkIndex(n, size());
    long row = n / rowLength();
    int place = (int) (n % rowLength());
    (place == 1 ? b : a).point(row, into);
    if (place > 1) {
      mix(groups.get(place - 2), b.point(row), into);
    }
  }

  private static void mix(List<Integer> group, double[] from, double[] into) {
    for (int input : group) {
      into[input] = from[input];
    }
  }
}
