package org.parley.published;

import org.junit.jupiter.api.Test;
import org.parley.analysis.frontier.Mix;
import org.parley.analysis.frontier.Terms;

/**
 * Roth, <i>Axiomatic Models of Bargaining</i> (1979): where the frontier is a line, the weighted
 * Nash solution shares the surplus by the weights.
 */
class Roth1979Test {

  @Test
  void aWeightedSplitOfTheSurplus() {
    WorkedExample example = WorkedExamples.of("asymmetric-linear-a");
    Terms terms =
        Terms.everybody(2).withWeights(WorkedExample.numbers(example.inputs().required("weights")));
    Mix nash = Vertices.of(example).lotteries(terms).nash();
    example.assertNumbers(nash.utility(), "nash");
    example.assertNumbers(nash.utility(), "nash_decimal");
    example.assertAllRead();
  }
}
