package org.parley.uncertainty.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarginalTest {

  /** The distribution function of the triangle, written out. */
  private static double triangular(double low, double likely, double high, double x) {
    return x < likely
        ? (x - low) * (x - low) / ((high - low) * (likely - low))
        : 1 - (high - x) * (high - x) / ((high - low) * (high - likely));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-3, -1, 0, 3.5, 5})
  void theTriangleIsInverted(double likely) {
    Marginal marginal = new Marginal.Triangular(-3, likely, 5);
    for (int n = 0; n <= 100; n++) {
      double u = n / 100.0;
      double x = marginal.at(u);
      assertThat(x).isBetween(-3.0, 5.0);
      assertThat(n == 100 ? 1 : triangular(-3, likely, 5, x)).isCloseTo(u, within(1e-12));
    }
    assertThat(marginal.at(0)).isEqualTo(-3);
    assertThat(marginal.at(1)).isEqualTo(5);
  }

  @Test
  void theEndsOfAUniformRangeAreReached() {
    Marginal marginal = new Marginal.Uniform(0.1, 0.7);
    assertThat(marginal.at(0)).isEqualTo(0.1);
    assertThat(marginal.at(0.5)).isCloseTo(0.4, within(1e-15));
    assertThat(marginal.at(1)).isEqualTo(0.7);
  }

  @Test
  void anExactNumberStays() {
    assertThat(new Marginal.Triangular(2, 2, 2).at(0.3)).isEqualTo(2);
    assertThat(new Marginal.Uniform(2, 2).at(0.3)).isEqualTo(2);
  }

  @Test
  void choicesAreEquallyLikely() {
    Marginal marginal = new Marginal.Choice(List.of(1.0, 0.0));
    assertThat(marginal.at(0)).isEqualTo(1);
    assertThat(marginal.at(0.499)).isEqualTo(1);
    assertThat(marginal.at(0.5)).isEqualTo(0);
    assertThat(marginal.at(1)).isEqualTo(0);
  }

  @Test
  void nonsenseIsRefused() {
    assertThatThrownBy(() -> new Marginal.Uniform(2, 1)).hasMessageContaining("[2.0, 2.0, 1.0]");
    assertThatThrownBy(() -> new Marginal.Triangular(1, 3, 2))
        .hasMessageContaining("low <= likely");
    assertThatThrownBy(() -> new Marginal.Choice(List.of())).hasMessageContaining("nothing");
    assertThatThrownBy(() -> new Marginal.Uniform(1, 2).at(1.5)).hasMessageContaining("1.5");
  }
}
