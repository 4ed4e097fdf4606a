package org.parley.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.parley.uncertainty.design.LatinHypercube;
import org.parley.uncertainty.design.Saltelli;
import org.parley.uncertainty.sensitivity.FirstOrder;
import org.parley.uncertainty.sensitivity.SobolIndices;

/**
 * Ishigami and Homma, <i>An importance quantification technique in uncertainty analysis for
 * computer models</i> (1990): strong non-linearity, and an input that works only with another.
 */
class IshigamiHomma1990Test {
  private final WorkedExample example = WorkedExamples.of("ishigami-7-01");
  private final ToDoubleFunction<double[]> function =
      SensitivityExample.ishigami(
          example.inputs().required("a").asDouble(), example.inputs().required("b").asDouble());

  @Test
  void firstOrderAndTotalIndices() {
    SobolIndices each = SensitivityExample.indices(3, Saltelli.single(3), function);
    example.assertNumber(each.mean(), "mean");
    example.assertNumber(each.variance(), "variance");
    example.assertNumbers(SensitivityExample.first(each), "first");
    example.assertNumbers(SensitivityExample.total(each), "total");
    SobolIndices pair = SensitivityExample.indices(3, List.of(List.of(0, 2)), function);
    example.assertNumber(pair.groups().get(0).first().value(), "group_1_3_first");
    example.assertNumber(pair.groups().get(0).total().value(), "group_1_3_total");
    example.assertAllRead();
  }

  @Test
  void theFirstOrderFromAnyTableOfRuns() {
    LatinHypercube design = LatinHypercube.of(20_000, List.of("x1", "x2", "x3"), 6);
    double[] outputs = SensitivityExample.evaluate(design, function);
    for (int i = 0; i < 3; i++) {
      int input = i;
      double[] column = SensitivityExample.evaluate(design, point -> point[input]);
      FirstOrder index = FirstOrder.of(column, outputs, 48).orElseThrow();
      assertThat(index.value())
          .isCloseTo(example.expected("first").required(i).asDouble(), within(0.015));
    }
  }
}
