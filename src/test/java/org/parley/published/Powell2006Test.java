package org.parley.published;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.analysis.commitment.InefficientPeace;
import tools.jackson.databind.JsonNode;

/** Powell, <i>War as a Commitment Problem</i> (2006). */
class Powell2006Test {

  @Test
  void theInefficiencyCondition() {
    WorkedExample example = WorkedExamples.of("powell-inefficiency");
    JsonNode in = example.inputs();
    InefficientPeace peace =
        new InefficientPeace(
            in.required("delta").doubleValue(),
            in.required("M1_now").doubleValue(),
            in.required("M1_next").doubleValue(),
            in.required("M2_now").doubleValue(),
            in.required("B_total_pie").doubleValue());
    example.assertNumber(peace.shift(), "lhs");
    example.assertNumber(peace.surplus(), "rhs");
    assertThat(peace.isCertain())
        .isEqualTo(example.expected("efficient_peace_impossible").booleanValue());
    example.assertAllRead();
  }
}
