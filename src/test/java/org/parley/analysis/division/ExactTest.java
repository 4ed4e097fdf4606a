package org.parley.analysis.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class ExactTest {

  @Test
  void aNumberIsTheFractionItIsWrittenAs() {
    assertThat(Exact.listOf(0.1, -2.5, 0, 1e21, 1e-3))
        .containsExactly(
            BigFraction.of(1, 10),
            BigFraction.of(-5, 2),
            BigFraction.ZERO,
            BigFraction.parse("1000000000000000000000"),
            BigFraction.of(1, 1000));
  }

  @Test
  void whatIsNoNumberIsNoFraction() {
    assertThatThrownBy(() -> Exact.of(Double.NaN)).isInstanceOf(NumberFormatException.class);
    assertThatThrownBy(() -> Exact.of(Double.POSITIVE_INFINITY))
        .isInstanceOf(NumberFormatException.class);
  }
}
