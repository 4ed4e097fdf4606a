package org.parley.published;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.analysis.ratification.Tally;
import tools.jackson.databind.JsonNode;

/** Tails of the binomial law: enough independent ratifiers say yes. */
class RatificationTallyTest {

  @ParameterizedTest
  @ValueSource(strings = {"ratify-unanimity-27", "ratify-300-of-450"})
  void enoughSayYes(String id) {
    WorkedExample example = WorkedExamples.of(id);
    JsonNode inputs = example.inputs();
    Tally.Group all =
        new Tally.Group(
            inputs.required("n").intValue(), inputs.required("probability_each").doubleValue());
    double chance = Tally.of(List.of(all)).atLeast(inputs.required("k").intValue());
    example.assertNumber(chance, "probability");
    example.assertAllRead();
  }
}
