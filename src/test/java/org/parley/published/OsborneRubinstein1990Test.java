package org.parley.published;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.Tables;
import org.parley.analysis.frontier.Solution;
import org.parley.analysis.frontier.Solutions;
import org.parley.analysis.frontier.Terms;

/**
 * Osborne and Rubinstein, <i>Bargaining and Markets</i> (1990), chapter 2: a pie is shared by one
 * who is indifferent to risk and one who is not, with utilities {@code x} and {@code sqrt(1 - x)}.
 *
 * <p>A share is an option of one issue. The product and the smaller share of the ideal rise up to
 * one share and fall after it, so the best of a grid is at most a step from the best of all; the
 * grid is then laid anew around it, until a step is far below the tolerance. The ends stay in it:
 * they give the ideal point.
 */
class OsborneRubinstein1990Test {
  private static final int STEPS = 60;
  private static final double FINEST = 1e-8;

  private final WorkedExample example = WorkedExamples.of("split-the-pie-risk-averse");

  @Test
  void theOneWhoShunsRiskGetsLess() {
    example.assertNumber(share(Solutions::nash), "nash_share_player1");
    example.assertNumber(share(Solutions::kalaiSmorodinsky), "ks_share_player1");
    example.assertAllRead();
  }

  private static double share(Function<Solutions, Solution> concept) {
    double low = 0;
    double high = 1;
    while (high - low > FINEST) {
      List<Double> grid = grid(low, high);
      double best = grid.get(concept.apply(solutions(grid)).deal().orElseThrow().outcome().get(0));
      double step = (high - low) / STEPS;
      low = Math.max(0, best - 2 * step);
      high = Math.min(1, best + 2 * step);
    }
    return (low + high) / 2;
  }

  private static List<Double> grid(double low, double high) {
    DoubleStream inner =
        IntStream.rangeClosed(0, STEPS).mapToDouble(k -> low + (high - low) * k / STEPS);
    return DoubleStream.concat(DoubleStream.of(0, 1), inner).boxed().toList();
  }

  private static Solutions solutions(List<Double> grid) {
    List<List<Double>> points = new ArrayList<>();
    grid.forEach(x -> points.add(List.of(x, Math.sqrt(1 - x))));
    return Solutions.of(Tables.ofPoints(points).problem(), Terms.everybody(2));
  }
}
