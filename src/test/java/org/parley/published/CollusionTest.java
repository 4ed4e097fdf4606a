package org.parley.published;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.analysis.commitment.Collusion;
import org.parley.analysis.commitment.Deviation;
import org.parley.analysis.commitment.Enforcement;
import org.parley.analysis.commitment.PublicGood;

/**
 * Cartels and public goods under grim trigger: Gibbons (1992), section 2.3.C; Tirole (1988),
 * chapter 6.
 */
class CollusionTest {

  @ParameterizedTest
  @ValueSource(strings = {"cournot-collusion-2", "cournot-collusion-5"})
  void quantities(String id) {
    WorkedExample example = WorkedExamples.of(id);
    double cost = example.inputs().required("cost").doubleValue();
    double critical = critical(Collusion.cournot(firms(example), cost + 7, cost));
    example.assertNumber(critical, "critical_delta");
    example.assertNumber(critical, "critical_delta_decimal");
    example.assertAllRead();
  }

  @Test
  void prices() {
    WorkedExample example = WorkedExamples.of("bertrand-collusion-4");
    example.assertNumber(critical(Collusion.bertrand(firms(example), 3)), "critical_delta");
    example.assertAllRead();
  }

  @Test
  void aPublicGood() {
    WorkedExample example = WorkedExamples.of("public-good-4");
    PublicGood good =
        new PublicGood(
            firms(example),
            example.inputs().required("total_benefit_per_unit").doubleValue(),
            example.inputs().required("cost").doubleValue());
    example.assertNumber(critical(good.deviation()), "critical_delta");
    assertThat(good.defectionDominates())
        .isEqualTo(example.expected("one_shot_dominant_to_defect").booleanValue());
    example.assertAllRead();
  }

  private static int firms(WorkedExample example) {
    return example.inputs().required("n").intValue();
  }

  private static double critical(Deviation breach) {
    return Enforcement.grim().criticalDiscount(breach).orElseThrow();
  }
}
