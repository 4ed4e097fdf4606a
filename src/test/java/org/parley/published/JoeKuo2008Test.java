package org.parley.published;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.uncertainty.design.Sobol;
import tools.jackson.databind.JsonNode;

/**
 * Joe and Kuo, <i>Constructing Sobol sequences with better two-dimensional projections</i> (2008).
 */
class JoeKuo2008Test {

  @Test
  void theFirstPoints() {
    WorkedExample example = WorkedExamples.of("sobol-sequence-three");
    int count = example.inputs().required("points").intValue();
    Sobol sequence = Sobol.of(count, example.inputs().required("dimensions").intValue());
    JsonNode points = example.expected("points");
    assertThat(points).hasSize(count);
    for (int n = 0; n < count; n++) {
      assertThat(sequence.point(n))
          .containsExactly(
              WorkedExample.numbers(points.required(n)).stream()
                  .mapToDouble(Double::doubleValue)
                  .toArray());
    }
    assertThat(example.unread()).isEmpty();
  }
}
