package org.parley.uncertainty.design;

import java.util.List;
import java.util.Objects;
import org.parley.uncertainty.RandomStream;

/**
 * Independent uniform points: plain Monte Carlo. An input keeps its column whatever the others are
 * and however many points there are.
 */
public final class IndependentDraws implements Design {
  private final long size;
  private final List<RandomStream> columns;

  private IndependentDraws(long size, List<RandomStream> columns) {
    this.size = size;
    this.columns = columns;
  }

  /**
   * Independent points.
   *
   * @param size number of points
   * @param inputs a name for each, which its randomness depends on
   * @param seed the plan's seed
   */
  public static IndependentDraws of(long size, List<String> inputs, long seed) {
    return new IndependentDraws(
        size, inputs.stream().map(i -> Hashed.column(seed, "independent", i)).toList());
  }

  @Override
  public int dimensions() {
    return columns.size();
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public void point(long n, double[] into) {
    Objects.checkIndex(n, size);
    for (int j = 0; j < columns.size(); j++) {
      into[j] = Hashed.unit(columns.get(j).key0(), n);
    }
  }
}
