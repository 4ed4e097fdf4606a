package org.parley.analysis.frontier;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.parley.model.BargainingProblem;

/**
 * How a party's utility is spread over all packages that no rule forbids, each counted once.
 *
 * <p>Exact where the party's points are round; otherwise points are rounded issue by issue, and a
 * package within some hundredths of a point of the edge of a bin may be counted in the next one
 * ({@link UtilityGrid}).
 *
 * @param from points at the lower end of the first bin
 * @param width points, of each bin; a utility on the edge of two bins is in the upper one
 * @param shares share of packages in each bin, adding to 1; empty if every package is forbidden
 * @param mean mean utility, in points, without rounding; NaN if every package is forbidden
 */
public record Spread(double from, double width, List<Double> shares, double mean) {
  private static final int MOST_BINS = 1000;

  public Spread {
    shares = List.copyOf(shares);
  }

  /**
   * The spread of one party's utility, in bins of one point; of ten, a hundred and so on if there
   * were more than a thousand bins.
   *
   * @throws ArithmeticException if linkages and rules tie so many issues together that their states
   *     do not fit into memory
   */
  public static Spread of(BargainingProblem problem, int party) {
    List<Role> watching = Collections.nCopies(problem.layout().parties(), Role.WATCHES);
    Space space = Space.of(problem, watching);
    if (!space.structure.obstacle.isEmpty()) {
      return new Spread(0, 1, List.of(), Double.NaN);
    }
    long[] utility = {-space.noDeal[party]};
    UtilityGrid grid = UtilityGrid.of(Columns.of(space, new int[] {party}, utility));
    return of(grid, space.scale[party]);
  }

  private static Spread of(UtilityGrid grid, double scale) {
    if (Double.isNaN(grid.mean())) {
      return new Spread(0, 1, List.of(), Double.NaN);
    }
    int first = 0;
    int last = grid.size() - 1;
    while (grid.share(first) == 0) {
      first++;
    }
    while (grid.share(last) == 0) {
      last--;
    }
    double width = width((grid.value(last) - grid.value(first)) / scale);
    double from = Math.floor(grid.value(first) / scale / width);
    double[] shares = new double[(int) (bin(grid, last, scale, width) - from) + 1];
    for (int at = first; at <= last; at++) {
      shares[(int) (bin(grid, at, scale, width) - from)] += grid.share(at);
    }
    List<Double> list = Arrays.stream(shares).boxed().toList();
    return new Spread(from * width, width, list, grid.mean() / scale);
  }

  private static double bin(UtilityGrid grid, int at, double scale, double width) {
    return Math.floor(grid.value(at) / scale / width);
  }

  private static double width(double range) {
    double width = 1;
    while (range / width >= MOST_BINS) {
      width *= 10;
    }
    return width;
  }
}
