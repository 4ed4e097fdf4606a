package org.parley.uncertainty.sensitivity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.FDistribution;

/**
 * First-order index of one input from given data: any table of runs in which the inputs vary
 * independently, with no design made for it. For screening a thousand inputs at no further run.
 *
 * <p>Runs are sorted by the input and cut into {@code M} classes of about the same number, runs
 * with equal values always in one class; the index is the share of the variance that lies between
 * the classes (Plischke, Borgonovo and Smith 2013, doi:10.1016/j.ejor.2012.11.047; Pearson's
 * correlation ratio). That share is too high by about {@code (M-1)/(n-1)} when the input does
 * nothing, because class means scatter. So Kelley's epsilon squared (1935,
 * doi:10.1073/pnas.21.9.554) is given, which takes this off:
 *
 * <pre>  (SSB - (M-1) SSW/(n-M)) / SST</pre>
 *
 * with sums of squares between, within and in all. It is 0 in the mean for an input that does
 * nothing, and may be negative. What is left is a slight underestimate: what the output does within
 * one class is not seen.
 *
 * @param value the index
 * @param pValue chance of so large an index if the input did nothing (the F test of one-way
 *     analysis of variance, {@code M-1} and {@code n-M} degrees of freedom)
 * @param classes number of classes, {@code M}; fewer than asked for if values are equal
 */
public record FirstOrder(double value, double pValue, int classes) {

  /**
   * Classes for a number of runs: {@code ceil(n^(2/(7 + tanh((1500 - n)/500))))}, at most 48, the
   * rule in use with the method of Plischke, Borgonovo and Smith; 4 at least.
   */
  public static int classesFor(int runs) {
    double exponent = 2 / (7 + StrictMath.tanh((1500.0 - runs) / 500));
    return (int) Math.max(4, Math.min(Math.ceil(StrictMath.pow(runs, exponent)), 48));
  }

  /**
   * The index. Empty if the input or the output does not vary, or if there are no more runs than
   * classes.
   *
   * @param input the input in each run
   * @param output the output in each run
   * @param classes number of classes wanted, at least 2
   */
  public static Optional<FirstOrder> of(double[] input, double[] output, int classes) {
    if (input.length != output.length || classes < 2) {
      throw new IllegalArgumentException(
          "an input for each output and 2 classes or more, found %d, %d and %d"
              .formatted(input.length, output.length, classes));
    }
    Outputs.requireFinite(output);
    return of(centred(sortedBy(input, output)), classEnds(input, classes));
  }

  private static Optional<FirstOrder> of(double[] outputs, int[] ends) {
    double between = 0;
    double within = 0;
    int from = 0;
    for (int end : ends) {
      double mean = mean(outputs, from, end);
      between += (end - from) * mean * mean;
      for (int n = from; n < end; n++) {
        within += (outputs[n] - mean) * (outputs[n] - mean);
      }
      from = end;
    }
    int inside = outputs.length - ends.length;
    if (ends.length < 2 || inside < 1 || between + within == 0) {
      return Optional.empty();
    }
    double noise = within / inside;
    double value = (between - (ends.length - 1) * noise) / (between + within);
    return Optional.of(new FirstOrder(value, pValue(between, noise, ends, inside), ends.length));
  }

  private static double pValue(double between, double noise, int[] ends, int inside) {
    int apart = ends.length - 1;
    return noise == 0
        ? 0
        : FDistribution.of(apart, inside).survivalProbability(between / apart / noise);
  }

  private static double[] sortedBy(double[] input, double[] output) {
    return IntStream.range(0, input.length)
        .boxed()
        .sorted(Comparator.comparingDouble(n -> input[n]))
        .mapToDouble(n -> output[n])
        .toArray();
  }

  /** Less the mean; all 0 if they are all the same. */
  private static double[] centred(double[] outputs) {
    double first = outputs.length == 0 ? 0 : outputs[0];
    double[] shifted = Arrays.stream(outputs).map(y -> y - first).toArray();
    double mean = mean(shifted, 0, shifted.length);
    return Arrays.stream(shifted).map(y -> y - mean).toArray();
  }

  private static double mean(double[] outputs, int from, int end) {
    double sum = 0;
    for (int n = from; n < end; n++) {
      sum += outputs[n];
    }
    return sum / (end - from);
  }

  /**
   * Where each class ends, in the order of the input: after each value if there are few, else at
   * equal shares, moved to the nearest place between two values.
   */
  private static int[] classEnds(double[] input, int classes) {
    double[] sorted = input.clone();
    Arrays.sort(sorted);
    int[] changes =
        IntStream.rangeClosed(1, sorted.length)
            .filter(n -> n == sorted.length || sorted[n] != sorted[n - 1])
            .toArray();
    return changes.length <= classes
        ? changes
        : IntStream.rangeClosed(1, classes)
            .map(c -> nearest(changes, (int) ((long) sorted.length * c / classes)))
            .filter(end -> end > 0)
            .distinct()
            .toArray();
  }

  /** The change nearest to a place, where 0 counts as one; the lower of two. */
  private static int nearest(int[] changes, int place) {
    int found = Arrays.binarySearch(changes, place);
    if (found >= 0) {
      return place;
    }
    int above = changes[~found];
    int below = ~found == 0 ? 0 : changes[~found - 1];
    return place - below <= above - place ? below : above;
  }
}
