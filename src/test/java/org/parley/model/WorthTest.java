package org.parley.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WorthTest {
  private static final Worth LADDER =
      new Worth.Ladder(Uncertain.exactly(0), Uncertain.exactly(1), Uncertain.exactly(1));

  @Test
  void aLadderWithCurveOneHasEvenSteps() {
    double[] evenly = {0, 1, 1};
    assertThat(LADDER.of(0, 5, evenly, 0)).isEqualTo(0);
    assertThat(LADDER.of(1, 5, evenly, 0)).isEqualTo(0.25);
    assertThat(LADDER.of(4, 5, evenly, 0)).isEqualTo(1);
  }

  @Test
  void aCurveAboveOneSavesTheWorthForTheLastSteps() {
    double[] squared = {0, 1, 2};
    assertThat(LADDER.of(1, 3, squared, 0)).isEqualTo(0.25);
    double[] falling = {9, 0.8, 0.2, 0.5}; // the numbers begin at index 1
    assertThat(LADDER.of(1, 5, falling, 1)).isCloseTo(0.8 - 0.6 * 0.5, within(1e-15));
  }

  @Test
  void aSingleOptionIsWorthTheLadderTop() {
    assertThat(LADDER.of(0, 1, new double[] {0.2, 0.7, 3}, 0)).isEqualTo(0.7);
  }

  @Test
  void aRangeMustBeInOrder() {
    assertThatThrownBy(() -> new Uncertain(2, 1, 3)).hasMessageContaining("[2.0, 1.0, 3.0]");
    assertThatThrownBy(() -> new Uncertain(Double.NaN, 1, 3))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Uncertain(0, 1, Double.POSITIVE_INFINITY))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
