package org.parley.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.analysis.ratification.Floors;
import tools.jackson.databind.JsonNode;

/**
 * Tarar, <i>International Bargaining with Two-Sided Domestic Constraints</i>, Journal of Conflict
 * Resolution 45 (2001), 320-340: floors on a pie, with Nash as in Mo and with alternating offers.
 * The numbers are the project's.
 */
class Tarar2001Test {

  @ParameterizedTest
  @ValueSource(strings = {"nash-ratification-one-sided", "nash-ratification-infeasible"})
  void nash(String id) {
    WorkedExample example = WorkedExamples.of(id);
    List<Double> noDeal = WorkedExample.numbers(example.inputs().required("disagreement"));
    Optional<Double> share = floors(example).nash(noDeal.get(0), noDeal.get(1));
    assertThat(share.isPresent()).isEqualTo(example.expected("agreement_possible").booleanValue());
    assertOptional(example, share, "share1");
    assertOptional(
        example, floors(example).schellingGain(noDeal.get(0), noDeal.get(1)), "schelling_gain1");
    example.assertAllRead();
  }

  private static void assertOptional(WorkedExample example, Optional<Double> found, String field) {
    JsonNode expected = example.expected(field);
    assertThat(found.isEmpty()).isEqualTo(expected.isNull());
    found.ifPresent(f -> example.assertNumber(f, field));
  }

  @ParameterizedTest
  @ValueSource(strings = {"rubinstein-floor-one-sided", "rubinstein-floor-player2"})
  void alternatingOffers(String id) {
    WorkedExample example = WorkedExamples.of(id);
    double delta = example.inputs().required("delta").doubleValue();
    Floors.Alternating found = floors(example).alternatingOffers(delta, delta).orElseThrow();
    Floors.Alternating free = Floors.NONE.alternatingOffers(delta, delta).orElseThrow();
    example.assertNumber(found.whenFirstProposes(), "share1_when_1_proposes");
    example.assertNumber(found.whenSecondProposes(), "share1_when_2_proposes");
    example.assertNumbers(
        List.of(free.whenFirstProposes(), free.whenSecondProposes()), "unconstrained");
    example.assertAllRead();
  }

  private static Floors floors(WorkedExample example) {
    return new Floors(
        example.inputs().required("floor1").doubleValue(),
        example.inputs().required("floor2").doubleValue());
  }
}
