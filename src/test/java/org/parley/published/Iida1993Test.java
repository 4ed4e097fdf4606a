package org.parley.published;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.analysis.ratification.Ultimatum;

/**
 * Iida, <i>When and How Do Domestic Constraints Matter?</i>, Journal of Conflict Resolution 37
 * (1993), 403-426: an offer to a side that may not ratify. The numbers are the project's.
 */
class Iida1993Test {

  @Test
  void anUncertainThreshold() {
    WorkedExample example = WorkedExamples.of("uncertain-ratification");
    List<Double> ends = uniform(example.inputs().required("threshold").stringValue());
    double rejection = example.inputs().required("rejection_payoff").doubleValue();
    Ultimatum found = Ultimatum.uniform(ends.get(0), ends.get(1), rejection);
    example.assertNumber(found.offer(), "offer_to_constrained_side");
    example.assertNumber(found.chance(), "ratification_probability");
    example.assertNumber(found.payoff(), "expected_payoff_proposer");
    example.assertAllRead();
  }

  /** The ends of a law written as {@code U[a,b]}. */
  private static List<Double> uniform(String law) {
    return Stream.of(law.substring(2, law.length() - 1).split(",", -1))
        .map(Double::valueOf)
        .toList();
  }
}
