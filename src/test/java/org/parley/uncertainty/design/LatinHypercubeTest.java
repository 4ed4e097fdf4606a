package org.parley.uncertainty.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.uncertainty.Parallel;
import org.parley.uncertainty.RandomStream;

class LatinHypercubeTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 255, 256, 257, 1000, 4099})
  void eachStratumOfEachInputIsUsedOnce(int size) {
    Design design = LatinHypercube.of(size, List.of("a", "b", "c"), 11);
    for (int j = 0; j < 3; j++) {
      int column = j;
      assertThat(IntStream.range(0, size).map(n -> (int) (design.point(n)[column] * size)).sorted())
          .containsExactlyElementsOf(IntStream.range(0, size).boxed().toList());
    }
  }

  @Test
  void anInputKeepsItsColumnWhateverStandsBesideIt() {
    Design alone = LatinHypercube.of(50, List.of("x"), 3);
    Design among = LatinHypercube.of(50, List.of("w", "x"), 3);
    Design free = IndependentDraws.of(50, List.of("w", "x"), 3);
    for (int n = 0; n < 50; n++) {
      assertThat(among.point(n)[1]).isEqualTo(alone.point(n)[0]);
      assertThat(free.point(n)[1]).isEqualTo(IndependentDraws.of(80, List.of("x"), 3).point(n)[0]);
    }
    assertThat(column(among, 0)).isNotEqualTo(column(among, 1));
    assertThat(column(LatinHypercube.of(50, List.of("x"), 4), 0)).isNotEqualTo(column(alone, 0));
  }

  @Test
  void threadsAndOrderDoNotShow() {
    Design design = LatinHypercube.of(2000, List.of("a", "b"), 5);
    List<double[]> many = Parallel.map(2, 2000, design::point);
    for (int n = 1999; n >= 0; n--) {
      assertThat(many.get(n)).isEqualTo(design.point(n));
    }
  }

  @Test
  void inputsAreUniformAndUncorrelated() {
    Design latin = LatinHypercube.of(10_000, List.of("a", "b"), 1);
    Design free = IndependentDraws.of(10_000, List.of("a", "b"), 1);
    for (Design design : List.of(latin, free)) {
      double[] a = column(design, 0);
      double[] b = column(design, 1);
      double product =
          IntStream.range(0, a.length).mapToDouble(n -> a[n] * b[n]).average().orElse(0);
      // four standard errors: 1/12 / 100
      assertThat(product - mean(a) * mean(b)).isCloseTo(0, within(4.0 / 1200));
      assertThat(mean(b)).isCloseTo(0.5, within(0.012));
    }
    assertThat(mean(column(latin, 0))).isCloseTo(0.5, within(1e-4));
  }

  @Test
  void allOrdersAreEquallyLikely() {
    Map<List<Long>, Integer> seen = new HashMap<>();
    int keys = 24_000;
    for (int key = 0; key < keys; key++) {
      Permutation order = Permutation.of(4, new RandomStream(Hashed.word(8, key), key));
      seen.merge(LongStream.range(0, 4).map(order::at).boxed().toList(), 1, Integer::sum);
    }
    // 1000 expected of each; chi-square with 23 degrees of freedom is below 50 but once in 1000
    double chiSquare =
        seen.values().stream().mapToDouble(n -> (n - 1000.0) * (n - 1000.0) / 1000).sum();
    assertThat(seen).hasSize(24);
    assertThat(chiSquare).isLessThan(50);
  }

  @Test
  void millionsOfPointsTakeNoMemory() {
    long size = 3_000_000_019L;
    Design design = LatinHypercube.of(size, List.of("a"), 1);
    assertThat(design.point(size - 1)[0]).isBetween(0.0, Math.nextDown(1.0));
    assertThatThrownBy(() -> design.point(size)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> LatinHypercube.of(0, List.of("a"), 1))
        .hasMessageContaining("at least 1 point");
  }

  private static double[] column(Design design, int input) {
    return IntStream.range(0, (int) design.size())
        .mapToDouble(n -> design.point(n)[input])
        .toArray();
  }

  private static double mean(double[] numbers) {
    return Arrays.stream(numbers).average().orElseThrow();
  }
}
