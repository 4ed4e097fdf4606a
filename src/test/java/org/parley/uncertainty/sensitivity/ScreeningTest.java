package org.parley.uncertainty.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.published.SensitivityExample;
import org.parley.uncertainty.design.Design;
import org.parley.uncertainty.design.IndependentDraws;
import org.parley.uncertainty.design.OneAtATime;
import org.parley.uncertainty.design.Trajectories;

/** Morris, tornado and first-order indices from given data. */
class ScreeningTest {

  @Test
  void effectsOfALinearFunctionAreItsSlopes() {
    Trajectories design = new Trajectories(4, 6, 4, 1);
    double[] outputs =
        SensitivityExample.evaluate(design, x -> 3 * x[0] - 2 * x[1] + 0.5 * x[2] + 9);
    List<ElementaryEffects> effects = ElementaryEffects.of(design, outputs);
    double[] slopes = {3, -2, 0.5, 0};
    for (int i = 0; i < 4; i++) {
      assertThat(effects.get(i).mu()).isCloseTo(slopes[i], within(1e-12));
      assertThat(effects.get(i).muStar()).isCloseTo(Math.abs(slopes[i]), within(1e-12));
      assertThat(effects.get(i).sigma()).isCloseTo(0, within(1e-12));
    }
  }

  @Test
  void theGFunctionIsScreenedInTheOrderOfItsInputs() {
    Trajectories design = new Trajectories(6, 40, 4, 2);
    double[] outputs =
        SensitivityExample.evaluate(
            design, SensitivityExample.g(List.of(0.0, 1.0, 4.5, 9.0, 50.0, 99.0)));
    List<ElementaryEffects> effects = ElementaryEffects.of(design, outputs);
    assertThat(effects.stream().map(e -> -e.muStar())).isSorted();
    // up and down by symmetry: the mean hides what the mean of sizes shows
    assertThat(Math.abs(effects.get(0).mu())).isLessThan(effects.get(0).muStar() / 2);
    assertThat(effects.get(0).sigma()).isGreaterThan(effects.get(0).muStar() / 2);
  }

  /** From the points alone: which coordinate changed, and by how much. */
  @Test
  void effectsAreThoseReadOffThePoints() {
    Trajectories design = new Trajectories(5, 9, 6, 3);
    double[] outputs = SensitivityExample.evaluate(design, ScreeningTest::rugged);
    double[][] effects = new double[5][9];
    for (int n = 0; n + 1 < design.size(); n++) {
      if (n % 6 != 5) {
        double[] from = design.point(n);
        double[] to = design.point(n + 1);
        int moved = IntStream.range(0, 5).filter(j -> from[j] != to[j]).findFirst().orElseThrow();
        effects[moved][n / 6] = (rugged(to) - rugged(from)) / (to[moved] - from[moved]);
      }
    }
    List<ElementaryEffects> found = ElementaryEffects.of(design, outputs);
    for (int i = 0; i < 5; i++) {
      double mean = Arrays.stream(effects[i]).average().orElseThrow();
      double squares = Arrays.stream(effects[i]).map(e -> (e - mean) * (e - mean)).sum();
      assertThat(found.get(i).mu()).isCloseTo(mean, within(1e-12));
      assertThat(found.get(i).muStar())
          .isCloseTo(
              Arrays.stream(effects[i]).map(Math::abs).average().orElseThrow(), within(1e-12));
      assertThat(found.get(i).sigma()).isCloseTo(Math.sqrt(squares / 8), within(1e-12));
    }
  }

  private static double rugged(double[] x) {
    return x[0] * x[1] - x[2] * x[2] + StrictMath.sin(5 * x[3]) * x[4];
  }

  @Test
  void oneTrajectoryHasNoSpread() {
    assertThatThrownBy(() -> ElementaryEffects.of(new Trajectories(2, 1, 4, 1), new double[3]))
        .hasMessageContaining("2 trajectories or more, found 1");
  }

  @Test
  void theLongestBarIsFirst() {
    OneAtATime design =
        new OneAtATime(List.of(1.0, 1.0, 0.0), List.of(0.0, 0.0, -2.0), List.of(2.0, 4.0, 3.0));
    double[] outputs = SensitivityExample.evaluate(design, x -> x[0] - x[1] + x[2] * x[2]);
    assertThat(Tornado.of(design, outputs))
        .containsExactly(
            new Tornado(2, 4, 0, 9), new Tornado(1, 1, 0, -3), new Tornado(0, -1, 0, 1));
    assertThat(Tornado.of(design, outputs).stream().map(Tornado::swing))
        .as("the base counts where both ends are on one side of it")
        .containsExactly(9.0, 4.0, 2.0);
  }

  @Test
  void anInputThatDoesNothingHasIndexZeroInTheMean() {
    Random random = new Random(5);
    double[] values = new double[400];
    int small = 0;
    for (int k = 0; k < values.length; k++) {
      FirstOrder index =
          FirstOrder.of(random.doubles(200).toArray(), random.doubles(200).toArray(), 10)
              .orElseThrow();
      values[k] = index.value();
      small += index.pValue() < 0.05 ? 1 : 0;
    }
    // uncorrected the mean would be 9/199 = 0.045; standard error of the mean here 0.001
    assertThat(Arrays.stream(values).average().orElseThrow()).isCloseTo(0, within(0.004));
    assertThat(small).isBetween(8, 34);
  }

  /** The sums of squares written out for classes of exactly ten. */
  @Test
  void theIndexIsKelleys() {
    double[] input = new Random(1).doubles(60).toArray();
    double[] output =
        IntStream.range(0, 60).mapToDouble(n -> input[n] * input[n] + n % 7 * 0.1).toArray();
    Integer[] order =
        IntStream.range(0, 60)
            .boxed()
            .sorted((m, n) -> Double.compare(input[m], input[n]))
            .toArray(Integer[]::new);
    double mean = Arrays.stream(output).average().orElseThrow();
    double total = Arrays.stream(output).map(y -> (y - mean) * (y - mean)).sum();
    double within = 0;
    for (int c = 0; c < 6; c++) {
      double[] own =
          Arrays.stream(order, 10 * c, 10 * c + 10).mapToDouble(n -> output[n]).toArray();
      double ownMean = Arrays.stream(own).average().orElseThrow();
      within += Arrays.stream(own).map(y -> (y - ownMean) * (y - ownMean)).sum();
    }
    double expected = (total - within - 5 * within / 54) / total;
    FirstOrder found = FirstOrder.of(input, output, 6).orElseThrow();
    assertThat(found.value()).isCloseTo(expected, within(1e-12));
    assertThat(found.classes()).isEqualTo(6);
    assertThat(found.pValue()).isLessThan(1e-6);
  }

  @Test
  void aSwitchHasTwoClasses() {
    double[] on = {0, 1, 0, 1, 0, 1, 1, 1};
    double[] gain = {1, 5, 1, 5, 1, 5, 5, 5};
    assertThat(FirstOrder.of(on, gain, 4)).contains(new FirstOrder(1, 0, 2));
    assertThat(FirstOrder.of(gain, new double[8], 4)).isEmpty();
    assertThat(FirstOrder.of(new double[8], gain, 4)).isEmpty();
    assertThat(FirstOrder.of(new double[0], new double[0], 4)).isEmpty();
    assertThat(FirstOrder.of(on, gain, 2).orElseThrow().classes()).isEqualTo(2);
  }

  @Test
  void equalValuesStayTogetherAndRareOnesAreNotLost() {
    double[] rare = IntStream.range(0, 100).mapToDouble(n -> n < 10 ? 0 : 1).toArray();
    double[] mixed = IntStream.range(0, 100).mapToDouble(n -> n < 60 ? 0 : n).toArray();
    assertThat(FirstOrder.of(rare, rare, 4)).contains(new FirstOrder(1, 0, 2));
    assertThat(FirstOrder.of(mixed, mixed, 5).orElseThrow().classes()).isEqualTo(3);
  }

  @Test
  void manyInputsAreScreenedByTheOrderOfTheirShares() {
    List<String> names = IntStream.range(0, 30).mapToObj(i -> "x" + i).toList();
    Design design = IndependentDraws.of(4000, names, 3);
    double[] outputs =
        SensitivityExample.evaluate(design, x -> 4 * x[7] + 3 * x[21] + 2 * x[3] + x[0] * x[1]);
    List<Integer> ranked =
        IntStream.range(0, 30)
            .boxed()
            .sorted((i, j) -> Double.compare(share(design, outputs, j), share(design, outputs, i)))
            .toList();
    assertThat(ranked.subList(0, 3)).containsExactly(7, 21, 3);
    assertThat(FirstOrder.classesFor(4000)).isEqualTo(16);
    assertThat(FirstOrder.classesFor(100)).isEqualTo(4);
  }

  private static double share(Design design, double[] outputs, int input) {
    double[] column = SensitivityExample.evaluate(design, x -> x[input]);
    return FirstOrder.of(column, outputs, FirstOrder.classesFor(outputs.length))
        .orElseThrow()
        .value();
  }
}
