package org.parley.published;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.analysis.bargaining.equilibrium.Division;
import org.parley.analysis.bargaining.equilibrium.Rubinstein;

/** Rubinstein, <i>Perfect Equilibrium in a Bargaining Model</i>, Econometrica 50 (1982), 97-109. */
class Rubinstein1982Test {

  @ParameterizedTest
  @ValueSource(strings = {"rubinstein-equal-09", "rubinstein-unequal-09-08"})
  void discounting(String id) {
    WorkedExample example = WorkedExamples.of(id);
    Division found = Rubinstein.discounting(number(example, "delta1"), number(example, "delta2"));
    example.assertNumber(found.whenFirstProposes(), "share1");
    example.assertNumber(found.whenFirstProposes(), "share1_decimal");
    example.assertNumber(1 - found.whenFirstProposes(), "share2");
    example.assertNumber(1 - found.whenSecondProposes(), "share2_when_2_proposes_first");
    example.assertAllRead();
  }

  @Test
  void fixedCosts() {
    WorkedExample example = WorkedExamples.of("rubinstein-fixed-cost-low1");
    Rubinstein.Range found =
        Rubinstein.fixedCosts(number(example, "cost1"), number(example, "cost2"));
    assertThat(found.low()).isEqualTo(found.high());
    example.assertNumber(found.low(), "share1");
    example.assertNumber(1 - found.low(), "share2");
    example.assertAllRead();
  }

  private static double number(WorkedExample example, String input) {
    return WorkedExample.number(example.inputs().required(input));
  }
}
