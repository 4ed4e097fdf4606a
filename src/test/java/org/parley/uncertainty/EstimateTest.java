package org.parley.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EstimateTest {

  @Test
  void theIntervalHoldsTheMiddleNineTenths() {
    double[] oneToThousand = IntStream.rangeClosed(1, 1000).asDoubleStream().toArray();
    Estimate estimate = Estimate.of(500, oneToThousand);
    // Hyndman and Fan 8: position (n + 1/3) p + 1/3
    assertThat(estimate.low()).isCloseTo((1000 + 1 / 3.0) * 0.05 + 1 / 3.0, within(1e-9));
    assertThat(estimate.high()).isCloseTo((1000 + 1 / 3.0) * 0.95 + 1 / 3.0, within(1e-9));
    assertThat(estimate.likely()).isEqualTo(500);
  }

  @Test
  void aSingleDrawIsItsOwnInterval() {
    assertThat(Estimate.of(1, new double[] {3})).isEqualTo(new Estimate(1, 3, 3));
  }

  @Test
  void theDrawsAreLeftAsTheyWere() {
    double[] draws = DoubleStream.of(3, 1, 2).toArray();
    Estimate.of(2, draws);
    assertThat(draws).containsExactly(3, 1, 2);
  }

  @Test
  void tasksComeBackInOrderWhateverTheThreads() {
    List<Integer> one = Parallel.map(1, 100, i -> i * i);
    assertThat(Parallel.map(2, 100, i -> i * i)).isEqualTo(one);
    assertThat(Parallel.map(7, 100, i -> i * i)).isEqualTo(one);
  }

  @Test
  void aFailingTaskFailsTheWhole() {
    assertThatThrownBy(
            () ->
                Parallel.run(
                    2,
                    10,
                    i -> {
                      if (i == 7) {
                        throw new IllegalArgumentException("seven");
                      }
                    }))
        .hasStackTraceContaining("seven");
  }
}
