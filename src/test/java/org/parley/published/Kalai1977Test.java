package org.parley.published;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.analysis.frontier.Mix;
import org.parley.analysis.frontier.Terms;

/**
 * Kalai, <i>Proportional Solutions to Bargaining Situations</i>, Econometrica 45 (1977), 1623-1630,
 * and the weighted Nash solution, on a pentagon of this project.
 *
 * <p>The proportional solution is the egalitarian one when the points of each party are counted in
 * units of its weight.
 */
class Kalai1977Test {
  private final WorkedExample example = WorkedExamples.of("pentagon-weighted-1-3");
  private final Vertices set = Vertices.of(example);
  private final List<Double> weights = WorkedExample.numbers(example.inputs().required("weights"));

  @Test
  void oneToThree() {
    Mix nash = set.lotteries(Terms.everybody(2).withWeights(weights)).nash();
    example.assertNumbers(nash.utility(), "asymmetric_nash");
    example.assertNumbers(nash.utility(), "asymmetric_nash_decimal");
    example.assertNumbers(proportional(), "proportional");
    example.assertNumbers(proportional(), "proportional_decimal");
    example.assertAllRead();
  }

  private List<Double> proportional() {
    Vertices inUnits =
        new Vertices(
            set.points().stream().map(this::divided).toList(), divided(set.disagreement()));
    List<Double> units = inUnits.lotteries().egalitarian().utility();
    return IntStream.range(0, units.size()).mapToObj(p -> units.get(p) * weights.get(p)).toList();
  }

  private List<Double> divided(List<Double> points) {
    return IntStream.range(0, points.size()).mapToObj(p -> points.get(p) / weights.get(p)).toList();
  }
}
