package org.parley.uncertainty;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.TriangularDistribution;
import org.parley.model.Quantity;
import org.parley.model.Uncertain;

/**
 * Random draws of a list of numbers, each from the triangular distribution on its range with the
 * peak at its likely value, independent of one another. Draws are numbered from 0 and made in
 * blocks; draw {@code n} is the same whatever the number of draws asked for.
 */
public final class Sampler {
  /** Draws in a block. */
  public static final int BLOCK = 256;

  private final double[] likely;
  private final int[] uncertain;
  private final RandomStream[] streams;
  private final TriangularDistribution[] distributions;

  private Sampler(List<Quantity> quantities, long seed) {
    likely = quantities.stream().mapToDouble(q -> q.value().likely()).toArray();
    uncertain =
        IntStream.range(0, likely.length)
            .filter(i -> !quantities.get(i).value().isExact())
            .toArray();
    streams = new RandomStream[uncertain.length];
    distributions = new TriangularDistribution[uncertain.length];
    for (int k = 0; k < uncertain.length; k++) {
      Quantity quantity = quantities.get(uncertain[k]);
      streams[k] = RandomStream.of(seed, quantity.path());
      distributions[k] = triangular(quantity.value());
    }
  }

  /** A sampler of numbers under a seed. */
  public static Sampler of(List<Quantity> quantities, long seed) {
    return new Sampler(quantities, seed);
  }

  /** Number of blocks that hold a number of draws. */
  public static int blocks(int draws) {
    return (draws + BLOCK - 1) / BLOCK;
  }

  /**
   * A block of draws.
   *
   * @param block number of the block, from 0
   * @param size number of draws wanted, at most {@link #BLOCK}
   * @return {@code values[draw][number]}, the numbers in the order given
   */
  public double[][] block(int block, int size) {
    double[][] values = new double[size][];
    for (int j = 0; j < size; j++) {
      values[j] = likely.clone();
    }
    for (int k = 0; k < uncertain.length; k++) {
      UniformRandomProvider random = streams[k].block(block);
      for (int j = 0; j < size; j++) {
        values[j][uncertain[k]] =
            distributions[k].inverseCumulativeProbability(random.nextDouble());
      }
    }
    return values;
  }

  private static TriangularDistribution triangular(Uncertain range) {
    return TriangularDistribution.of(range.low(), range.likely(), range.high());
  }
}
