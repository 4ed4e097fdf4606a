package org.parley.uncertainty.design;

import java.util.List;
import java.util.Objects;

/**
 * One input at a time at its low and at its high end, the others at their base: point 0 is the
 * base, points {@code 2i + 1} and {@code 2i + 2} have input {@code i} low and high. It shows what
 * each input does near the base and nothing of what they do together (Saltelli and Annoni 2010,
 * doi:10.1016/j.envsoft.2010.04.012).
 *
 * <p>Coordinates may be of the unit cube or in the inputs' own units.
 *
 * @param base the point that the others depart from
 * @param low low end of each input
 * @param high high end of each input
 */
public record OneAtATime(List<Double> base, List<Double> low, List<Double> high) implements Design {

  public OneAtATime {
    base = List.copyOf(base);
    low = List.copyOf(low);
    high = List.copyOf(high);
    if (low.size() != base.size() || high.size() != base.size()) {
      throw new IllegalArgumentException(
          "as many low and high ends as inputs, found %d, %d and %d"
              .formatted(low.size(), high.size(), base.size()));
    }
  }

  @Override
  public int dimensions() {
    return base.size();
  }

  @Override
  public long size() {
    return 2L * base.size() + 1;
  }

  @Override
  public void point(long n, double[] into) {
    Objects.checkIndex(n, size());
    for (int j = 0; j < base.size(); j++) {
      into[j] = base.get(j);
    }
    if (n > 0) {
      int input = (int) ((n - 1) / 2);
      into[input] = (n % 2 == 1 ? low : high).get(input);
    }
  }
}
