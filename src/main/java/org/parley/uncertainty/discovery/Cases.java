package org.parley.uncertainty.discovery;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Runs, their inputs, and which of them are interesting. Inputs and cases are places from 0.
 *
 * <p>An input is a number, restricted to a range, or a category, restricted to some of its values.
 * The values of a category have no order; a short list whose order means something, or a switch, is
 * as well a number.
 */
public final class Cases {

  /** What an input is. */
  public enum Kind {
    /** Ordered: restricted from below and above. */
    NUMBER,
    /** Without order: restricted to some values. */
    CATEGORY
  }

  private final List<Kind> inputs;
  private final double[][] columns;
  private final boolean[] interesting;

  private Cases(List<Kind> inputs, double[][] columns, boolean[] interesting) {
    this.inputs = inputs;
    this.columns = columns;
    this.interesting = interesting;
  }

  /**
   * Cases.
   *
   * @param inputs what each input is
   * @param columns {@code columns[input][case]}, all of them numbers
   * @param interesting {@code interesting[case]}
   */
  public static Cases of(List<Kind> inputs, double[][] columns, boolean[] interesting) {
    if (columns.length != inputs.size()) {
      throw new IllegalArgumentException(
          "a column for each of %d inputs, found %d".formatted(inputs.size(), columns.length));
    }
    for (double[] column : columns) {
      requireColumn(column, interesting.length);
    }
    return new Cases(
        List.copyOf(inputs),
        Arrays.stream(columns).map(double[]::clone).toArray(double[][]::new),
        interesting.clone());
  }

  private static void requireColumn(double[] column, int cases) {
    if (column.length != cases || Arrays.stream(column).anyMatch(Double::isNaN)) {
      throw new IllegalArgumentException(
          "a column has a number for each of %d cases, found %d, or one is NaN"
              .formatted(cases, column.length));
    }
  }

  /** Number of cases. */
  public int count() {
    return interesting.length;
  }

  /** Number of inputs. */
  public int inputs() {
    return inputs.size();
  }

  /** What an input is. */
  public Kind kind(int input) {
    return inputs.get(input);
  }

  /** The value of an input in a case. */
  public double value(int input, int number) {
    return columns[input][number];
  }

  /** Whether a case is interesting. */
  public boolean isInteresting(int number) {
    return interesting[number];
  }

  /** All cases. */
  IntStream all() {
    return IntStream.range(0, count());
  }

  /** How many of some cases are interesting. */
  int interestingOf(int[] cases, int from, int end) {
    int found = 0;
    for (int k = from; k < end; k++) {
      found += interesting[cases[k]] ? 1 : 0;
    }
    return found;
  }

  /** Some cases by each input, from its lowest value to its highest. */
  int[][] sorted(int[] cases) {
    return IntStream.range(0, inputs()).mapToObj(j -> sorted(cases, j)).toArray(int[][]::new);
  }

  private int[] sorted(int[] cases, int input) {
    return Arrays.stream(cases)
        .boxed()
        .sorted((m, n) -> Double.compare(columns[input][m], columns[input][n]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** After the last of the equal values of an input that begin at a place. */
  int endOfEquals(int[] order, int input, int place) {
    int end = place + 1;
    while (end < order.length && value(input, order[end]) == value(input, order[place])) {
      end++;
    }
    return end;
  }

  /** The first of the equal values of an input that end at a place. */
  int startOfEquals(int[] order, int input, int place) {
    int start = place;
    while (start > 0 && value(input, order[start - 1]) == value(input, order[place])) {
      start--;
    }
    return start;
  }
}
