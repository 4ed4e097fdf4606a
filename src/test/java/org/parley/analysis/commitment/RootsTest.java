package org.parley.analysis.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.apache.commons.math3.analysis.polynomials.PolynomialFunction;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;

/** Polynomials made of roots that are known. */
class RootsTest {
  private final UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(9L);

  @Test
  void everyRootIsFound() {
    for (int k = 0; k < 300; k++) {
      List<Double> inside = numbers(random.nextInt(6), 0.01, 0.99);
      PolynomialFunction polynomial = new PolynomialFunction(new double[] {random.nextDouble()});
      for (double root : inside) {
        polynomial = polynomial.multiply(new PolynomialFunction(new double[] {-root, 1}));
      }
      for (double root : numbers(random.nextInt(6), 1.05, 3)) {
        polynomial = polynomial.multiply(new PolynomialFunction(new double[] {root, 1}));
      }
      if (gap(inside) > 0.01) {
        List<Double> found = Roots.of(polynomial);
        assertThat(found).hasSameSizeAs(inside);
        for (int n = 0; n < found.size(); n++) {
          assertThat(found.get(n)).isCloseTo(inside.get(n), within(1e-7));
        }
      }
    }
  }

  @Test
  void rootsAtTheEndsInTheMiddleAndNone() {
    assertThat(Roots.of(polynomial(0, 1, -1))).isEmpty();
    assertThat(Roots.of(polynomial(-0.5, 1))).containsExactly(0.5);
    // (x - 1/2)(x - 1/4)(x - 3/4): the first halving meets a root
    List<Double> three = Roots.of(polynomial(-0.09375, 0.6875, -1.5, 1));
    assertThat(three).hasSize(3);
    assertThat(three.get(0)).isCloseTo(0.25, within(1e-15));
    assertThat(three.get(1)).isEqualTo(0.5);
    assertThat(three.get(2)).isCloseTo(0.75, within(1e-15));
    assertThat(Roots.of(polynomial(0))).isEmpty();
    assertThat(Roots.of(polynomial(3))).isEmpty();
  }

  private static PolynomialFunction polynomial(double... powers) {
    return new PolynomialFunction(powers);
  }

  private List<Double> numbers(int count, double low, double high) {
    return Stream.generate(() -> random.nextDouble(low, high)).limit(count).sorted().toList();
  }

  private static double gap(List<Double> sorted) {
    return DoubleStream.iterate(1, n -> n < sorted.size(), n -> n + 1)
        .map(n -> sorted.get((int) n) - sorted.get((int) n - 1))
        .min()
        .orElse(1);
  }
}
