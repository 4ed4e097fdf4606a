package org.parley.uncertainty.design;

import java.util.List;

/**
 * Points that somebody wrote down.
 *
 * @param dimensions number of coordinates of each
 * @param points one after another
 */
public record Listed(int dimensions, List<List<Double>> points) implements Design {

  public Listed {
    points = points.stream().map(List::copyOf).toList();
    for (List<Double> point : points) {
      if (point.size() != dimensions) {
        throw new IllegalArgumentException(
            "a point has %d coordinates, found %s".formatted(dimensions, point));
      }
    }
  }

  @Override
  public long size() {
    return points.size();
  }

  @Override
  public void point(long n, double[] into) {
    List<Double> point = points.get(Math.toIntExact(n));
    for (int j = 0; j < dimensions; j++) {
      into[j] = point.get(j);
    }
  }
}
