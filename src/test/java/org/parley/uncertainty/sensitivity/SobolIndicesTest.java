package org.parley.uncertainty.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.published.SensitivityExample;
import org.parley.uncertainty.design.Design;
import org.parley.uncertainty.design.IndependentDraws;
import org.parley.uncertainty.design.Saltelli;

class SobolIndicesTest {
  private static final Bootstrap BOOTSTRAP = new Bootstrap(200, 0.95, 7);

  private static List<SobolIndices.Group> indices(
      int inputs, int rows, ToDoubleFunction<double[]> function) {
    Saltelli design = Saltelli.sobol(inputs, rows, Saltelli.single(inputs), 5);
    return SobolIndices.of(design, SensitivityExample.evaluate(design, function), BOOTSTRAP, 1)
        .orElseThrow()
        .groups();
  }

  /** A random function of five inputs with effects, curves and products; the last does nothing. */
  private static ToDoubleFunction<double[]> random(int seed) {
    double[] w = new Random(seed).doubles(10, -2, 2).toArray();
    return x ->
        100
            + w[0] * x[0]
            + w[1] * x[1] * x[1]
            + w[2] * StrictMath.exp(w[3] * x[2])
            + w[4] * x[0] * x[3]
            + w[5] * x[1] * x[2] * x[3];
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void totalIsAtLeastFirstAndADummyHasNeither(int seed) {
    List<SobolIndices.Group> groups = indices(5, 1 << 12, random(seed));
    for (SobolIndices.Group group : groups) {
      assertThat(group.total().value()).isGreaterThan(group.first().value() - 0.01);
      assertThat(group.total().value()).isBetween(0.0, 1.01);
    }
    assertThat(groups.stream().mapToDouble(g -> g.first().value()).sum()).isLessThan(1.01);
    assertThat(groups.get(4))
        .isEqualTo(new SobolIndices.Group(new Index(0, 0, 0), new Index(0, 0, 0)));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void indicesOfASumAreTheSharesOfItsTerms(int seed) {
    double[] w = new Random(seed).doubles(4, -3, 3).toArray();
    List<SobolIndices.Group> groups =
        indices(4, 1 << 13, x -> IntStream.range(0, 4).mapToDouble(i -> w[i] * x[i]).sum());
    double squares = IntStream.range(0, 4).mapToDouble(i -> w[i] * w[i]).sum();
    for (int i = 0; i < 4; i++) {
      assertThat(groups.get(i).first().value()).isCloseTo(w[i] * w[i] / squares, within(0.003));
      assertThat(groups.get(i).total().value()).isCloseTo(w[i] * w[i] / squares, within(0.003));
    }
    assertThat(groups.stream().mapToDouble(g -> g.first().value()).sum())
        .isCloseTo(1, within(0.005));
  }

  /** Straight from the formulas, without centring, on independent rows. */
  @Test
  void theEstimatorsAreThoseOfTheTable() {
    List<List<Integer>> sets = List.of(List.of(0), List.of(1, 2));
    Design a = IndependentDraws.of(500, List.of("a0", "a1", "a2"), 1);
    Design b = IndependentDraws.of(500, List.of("b0", "b1", "b2"), 1);
    Saltelli design = new Saltelli(a, b, sets);
    ToDoubleFunction<double[]> f = SensitivityExample.g(List.of(0.0, 0.5, 3.0));
    List<Double> values = new ArrayList<>();
    double[] product = new double[2];
    double[] square = new double[2];
    for (int n = 0; n < 500; n++) {
      values.add(f.applyAsDouble(a.point(n)));
      values.add(f.applyAsDouble(b.point(n)));
    }
    double mean = values.stream().mapToDouble(v -> v).average().orElseThrow();
    double variance =
        values.stream().mapToDouble(v -> (v - mean) * (v - mean)).average().orElseThrow();
    for (int n = 0; n < 500; n++) {
      for (int g = 0; g < 2; g++) {
        double[] mixed = a.point(n);
        for (int input : sets.get(g)) {
          mixed[input] = b.point(n)[input];
        }
        double change = f.applyAsDouble(mixed) - f.applyAsDouble(a.point(n));
        product[g] += (f.applyAsDouble(b.point(n)) - mean) * change / 500;
        square[g] += change * change / 1000;
      }
    }
    SobolIndices indices =
        SobolIndices.of(design, SensitivityExample.evaluate(design, f), BOOTSTRAP, 1).orElseThrow();
    assertThat(indices.mean()).isCloseTo(mean, within(1e-12));
    assertThat(indices.variance()).isCloseTo(variance, within(1e-12));
    for (int g = 0; g < 2; g++) {
      SobolIndices.Group group = indices.groups().get(g);
      assertThat(group.first().value()).isCloseTo(product[g] / variance, within(1e-12));
      assertThat(group.total().value()).isCloseTo(square[g] / variance, within(1e-12));
    }
  }

  @Test
  void theOrderOfInputsDoesNotMatter() {
    ToDoubleFunction<double[]> f = random(3);
    List<SobolIndices.Group> there = indices(5, 1 << 13, f);
    List<SobolIndices.Group> back =
        indices(5, 1 << 13, x -> f.applyAsDouble(new double[] {x[4], x[3], x[2], x[1], x[0]}));
    for (int i = 0; i < 5; i++) {
      assertThat(back.get(4 - i).first().value())
          .isCloseTo(there.get(i).first().value(), within(0.01));
      assertThat(back.get(4 - i).total().value())
          .isCloseTo(there.get(i).total().value(), within(0.01));
    }
  }

  @Test
  void scaleAndZeroOfTheOutputDoNotMatter() {
    ToDoubleFunction<double[]> f = random(2);
    List<SobolIndices.Group> plain = indices(5, 256, f);
    List<SobolIndices.Group> scaled = indices(5, 256, x -> 1000 - 8 * f.applyAsDouble(x));
    for (int i = 0; i < 5; i++) {
      assertThat(scaled.get(i).first().value())
          .isCloseTo(plain.get(i).first().value(), within(1e-9));
      assertThat(scaled.get(i).total().high()).isCloseTo(plain.get(i).total().high(), within(1e-9));
    }
  }

  /** Second order by groups: x0 x1 with means taken off is all interaction. */
  @Test
  void whatTwoInputsDoTogetherIsInTheirGroup() {
    List<List<Integer>> groups = List.of(List.of(0), List.of(1), List.of(0, 1), List.of(2));
    Saltelli design = Saltelli.sobol(3, 1 << 12, groups, 5);
    double[] outputs =
        SensitivityExample.evaluate(design, x -> (x[0] - 0.5) * (x[1] - 0.5) + x[2] / 12);
    List<SobolIndices.Group> found =
        SobolIndices.of(design, outputs, BOOTSTRAP, 1).orElseThrow().groups();
    // variances 1/144 and 1/1728: 12/13 and 1/13
    assertThat(found.get(0).first().value()).isCloseTo(0, within(0.01));
    assertThat(found.get(1).first().value()).isCloseTo(0, within(0.01));
    assertThat(found.get(2).first().value()).isCloseTo(12.0 / 13, within(0.01));
    assertThat(found.get(0).total().value()).isCloseTo(12.0 / 13, within(0.01));
    assertThat(found.get(3).total().value()).isCloseTo(1.0 / 13, within(0.01));
  }

  @Test
  void threadsDoNotShowAndSeedsDo() {
    Saltelli design = Saltelli.sobol(3, 64, Saltelli.single(3), 5);
    double[] outputs = SensitivityExample.evaluate(design, SensitivityExample.ishigami(7, 0.1));
    SobolIndices one = SobolIndices.of(design, outputs, BOOTSTRAP, 1).orElseThrow();
    assertThat(SobolIndices.of(design, outputs, BOOTSTRAP, 2)).contains(one);
    assertThat(SobolIndices.of(design, outputs, new Bootstrap(200, 0.95, 8), 1).orElseThrow())
        .isNotEqualTo(one);
  }

  /** 95 % intervals from independent rows hold the true value in most of 60 experiments. */
  @Test
  void intervalsHoldTheTruth() {
    List<Double> a = List.of(0.0, 1.0);
    double truth = (1.0 / 3) / (4.0 / 3 * 13 / 12 - 1);
    long held =
        IntStream.range(0, 60)
            .filter(
                seed -> {
                  Saltelli design =
                      new Saltelli(
                          IndependentDraws.of(400, List.of("a", "b"), seed),
                          IndependentDraws.of(400, List.of("c", "d"), seed),
                          Saltelli.single(2));
                  double[] outputs = SensitivityExample.evaluate(design, SensitivityExample.g(a));
                  Index first =
                      SobolIndices.of(design, outputs, BOOTSTRAP, 1)
                          .orElseThrow()
                          .groups()
                          .get(0)
                          .first();
                  return first.low() <= truth && truth <= first.high();
                })
            .count();
    // 57 expected; fewer than 51 happens once in a few hundred times at a true 95 %
    assertThat(held).isBetween(51L, 60L);
  }

  @Test
  void nothingToShareOrNotANumber() {
    Saltelli design = Saltelli.sobol(2, 8, Saltelli.single(2), 5);
    double[] outputs = new double[32];
    assertThat(SobolIndices.of(design, outputs, BOOTSTRAP, 1)).isEmpty();
    outputs[3] = Double.NaN;
    assertThatThrownBy(() -> SobolIndices.of(design, outputs, BOOTSTRAP, 1))
        .hasMessageContaining("output 3 is NaN");
    assertThatThrownBy(() -> SobolIndices.of(design, new double[5], BOOTSTRAP, 1))
        .hasMessageContaining("32 points, found 5");
    assertThatThrownBy(() -> new Bootstrap(1, 0.9, 1)).hasMessageContaining("2 resamples");
  }
}
