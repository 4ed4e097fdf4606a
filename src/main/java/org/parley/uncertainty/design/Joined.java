package org.parley.uncertainty.design;

import java.util.Objects;

/**
 * Two designs side by side: the coordinates of the first, then those of the second. With a {@link
 * Sobol} sequence for the inputs that matter most and a {@link LatinHypercube} for the others, a
 * design has more dimensions than the sequence.
 *
 * @param first the coordinates in front
 * @param second the others; it has as many points
 */
public record Joined(Design first, Design second) implements Design {

  public Joined {
    if (first.size() != second.size()) {
      throw new IllegalArgumentException(
          "both have the same number of points, found %d and %d"
              .formatted(first.size(), second.size()));
    }
  }

  @Override
  public int dimensions() {
    return first.dimensions() + second.dimensions();
  }

  @Override
  public long size() {
    return first.size();
  }

  @Override
  public void point(long n, double[] into) {
    Objects.checkIndex(n, size());
    first.point(n, into);
    System.arraycopy(second.point(n), 0, into, first.dimensions(), second.dimensions());
  }
}
