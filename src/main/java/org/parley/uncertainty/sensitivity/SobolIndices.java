package org.parley.uncertainty.sensitivity;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.parley.uncertainty.Parallel;
import org.parley.uncertainty.design.Saltelli;

/**
 * Sobol indices of groups of inputs: how much of the variance {@code V(Y)} of the output is due to
 * them.
 *
 * <ul>
 *   <li>First order, {@code S = V(E(Y|x)) / V(Y)}: the share of the variance that would go if the
 *       group were known. For a group it holds what its inputs do together. Estimated by {@code
 *       mean(f(B) (f(AB) - f(A))) / V} (Saltelli and others 2010, doi:10.1016/j.cpc.2009.09.018,
 *       Table 2 (b)), with the mean taken off {@code f(B)}, which changes nothing in the limit and
 *       makes the estimate steadier when the mean is far from 0.
 *   <li>Total, {@code T = E(V(Y|others)) / V(Y)}: the share that would stay if all others were
 *       known. Estimated by {@code mean((f(A) - f(AB))^2) / (2 V)} (Jansen 1999,
 *       doi:10.1016/S0010-4655(98)00154-4; Table 2 (f)).
 * </ul>
 *
 * <p>{@code V} is the variance of all {@code f(A)} and {@code f(B)}. Inputs are taken as
 * independent, as the design draws them. {@code T - S} is what a group does together with others
 * only. Time: resamples x outputs.
 *
 * @param mean mean of the output, in its unit
 * @param variance variance of the output, in its unit squared
 * @param groups indices of each group, in the order of the design
 */
public record SobolIndices(double mean, double variance, List<Group> groups) {

  public SobolIndices {
    groups = List.copyOf(groups);
  }

  /**
   * Indices of a group.
   *
   * @param first first order
   * @param total total
   */
  public record Group(Index first, Index total) {}

  /**
   * The indices. Empty if the output is the same at all points of {@code A} and {@code B}: then
   * there is no variance to share.
   *
   * @param design where the output was evaluated
   * @param outputs the output at each point of the design
   * @param bootstrap how the intervals are made; a resample without variance counts as 0
   * @param threads how many work at once; the result does not depend on it
   */
  public static Optional<SobolIndices> of(
      Saltelli design, double[] outputs, Bootstrap bootstrap, int threads) {
    Outputs.require(design, outputs);
    Rows rows = Rows.of(outputs, design.rowLength());
    if (rows.isConstant()) {
      return Optional.empty();
    }
    Sums all = rows.sums(IntStream.range(0, rows.count()).toArray());
    List<Sums> resampled =
        Parallel.map(
            threads, bootstrap.resamples(), r -> rows.sums(draw(bootstrap.draws(r), rows)));
    List<Group> groups =
        IntStream.range(0, design.groups().size())
            .mapToObj(g -> group(g, all, resampled, bootstrap))
            .toList();
    return Optional.of(new SobolIndices(rows.mean(), all.variance, groups));
  }

  private static int[] draw(UniformRandomProvider random, Rows rows) {
    int[] picked = new int[rows.count()];
    for (int n = 0; n < picked.length; n++) {
      picked[n] = random.nextInt(picked.length);
    }
    return picked;
  }

  private static Group group(int g, Sums all, List<Sums> resampled, Bootstrap bootstrap) {
    return new Group(
        bootstrap.index(all.first(g), resampled.stream().mapToDouble(s -> s.first(g)).toArray()),
        bootstrap.index(all.total(g), resampled.stream().mapToDouble(s -> s.total(g)).toArray()));
  }

  /** The outputs less their mean, row by row: {@code f(A)}, {@code f(B)}, each {@code f(AB)}. */
  private static final class Rows {
    private final double[] outputs;
    private final int length;
    private final double mean;

    private Rows(double[] outputs, int length, double mean) {
      this.outputs = outputs;
      this.length = length;
      this.mean = mean;
    }

    static Rows of(double[] outputs, int length) {
      int count = outputs.length / length;
      double mean =
          IntStream.range(0, count)
                  .mapToDouble(n -> outputs[n * length] + outputs[n * length + 1])
                  .sum()
              / (2.0 * count);
      double[] centred = new double[outputs.length];
      for (int n = 0; n < outputs.length; n++) {
        centred[n] = outputs[n] - mean;
      }
      return new Rows(centred, length, mean);
    }

    int count() {
      return outputs.length / length;
    }

    double mean() {
      return mean;
    }

    boolean isConstant() {
      return IntStream.range(0, outputs.length)
          .filter(n -> n % length < 2)
          .allMatch(n -> outputs[n] == outputs[0]);
    }

    Sums sums(int[] picked) {
      Sums sums = new Sums(length - 2);
      double sum = 0;
      double squares = 0;
      for (int row : picked) {
        int at = row * length;
        double a = outputs[at];
        double b = outputs[at + 1];
        sum += a + b;
        squares += a * a + b * b;
        for (int g = 0; g < length - 2; g++) {
          double change = outputs[at + 2 + g] - a;
          sums.products[g] += b * change;
          sums.squares[g] += change * change;
        }
      }
      sums.finish(sum, squares, picked.length);
      return sums;
    }
  }

  /** What the indices are made of. */
  private static final class Sums {
    private final double[] products;
    private final double[] squares;
    private double variance;
    private int rows;

    private Sums(int groups) {
      products = new double[groups];
      squares = new double[groups];
    }

    void finish(double sum, double sumOfSquares, int count) {
      rows = count;
      double values = 2.0 * count;
      variance = Math.max(0, (sumOfSquares - sum * sum / values) / values);
    }

    double first(int g) {
      return variance == 0 ? 0 : products[g] / rows / variance;
    }

    double total(int g) {
      return variance == 0 ? 0 : squares[g] / (2.0 * rows) / variance;
    }
  }
}
