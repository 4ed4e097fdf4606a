package org.parley.uncertainty.design;

import java.util.List;
import java.util.Objects;
import org.parley.uncertainty.RandomStream;

/**
 * A Latin hypercube (McKay, Beckman and Conover 1979): each input's range is cut into as many equal
 * strata as there are points, each stratum is used once, and the orders of different inputs are
 * independent. Coordinate {@code j} of point {@code n} is {@code (pi_j(n) + u) / size} with a
 * random order {@code pi_j} and {@code u} uniform on [0, 1).
 *
 * <p>An input keeps its column whatever the others are. A column changes as a whole with the number
 * of points: take a {@link Sobol} sequence if points shall be added later.
 */
public final class LatinHypercube implements Design {
  private final long size;
  private final List<Permutation> orders;

  private LatinHypercube(long size, List<Permutation> orders) {
    this.size = size;
    this.orders = orders;
  }

  /**
   * A Latin hypercube.
   *
   * @param size number of points, at least 1
   * @param inputs a name for each, which its randomness depends on
   * @param seed the plan's seed
   */
  public static LatinHypercube of(long size, List<String> inputs, long seed) {
    if (size < 1) {
      throw new IllegalArgumentException("at least 1 point, found " + size);
    }
    return new LatinHypercube(
        size,
        inputs.stream()
            .map(input -> Permutation.of(size, Hashed.column(seed, "Latin hypercube", input)))
            .toList());
  }

  @Override
  public int dimensions() {
    return orders.size();
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public void point(long n, double[] into) {
    Objects.checkIndex(n, size);
    for (int j = 0; j < orders.size(); j++) {
      Permutation order = orders.get(j);
      into[j] = inStratum(order.at(n), n, order.key());
    }
  }

  private double inStratum(long stratum, long n, RandomStream key) {
    // the sum may round up to the next stratum, which is another point's
    double end = StrictMath.nextDown((stratum + 1.0) / size);
    return Math.min((stratum + Hashed.unit(~key.key1(), n)) / size, end);
  }
}
