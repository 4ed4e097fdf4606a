package org.parley.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.parley.uncertainty.robustness.Criterion;
import org.parley.uncertainty.robustness.Regret;
import org.parley.uncertainty.robustness.Robustness;
import tools.jackson.databind.JsonNode;

/**
 * McPhail and others, <i>Robustness metrics: how are they calculated, when should they be used and
 * why do they give different results?</i> (2018): the definitions, on a table of our own.
 */
class McPhail2018Test {
  private final WorkedExample example = WorkedExamples.of("decision-table-four-futures");

  @Test
  void theCriteriaOfATable() {
    JsonNode inputs = example.inputs();
    double[][] values =
        inputs.required("values").valueStream().map(McPhail2018Test::row).toArray(double[][]::new);
    assertRegret(Regret.of(values));
    List<Robustness> found =
        Robustness.of(
            values,
            new Robustness.Settings(
                inputs.required("threshold").asDouble(),
                WorkedExample.number(inputs.required("optimism")),
                List.of()));
    assertEach(found, Robustness::worst, "maximin");
    assertEach(found, Robustness::best, "maximax");
    assertEach(found, Robustness::hurwicz, "hurwicz");
    assertEach(found, Robustness::mean, "laplace");
    assertEach(found, Robustness::satisficing, "satisficing");
    assertEach(found, Robustness::greatestRegret, "maximum_regret");
    assertThat(Criterion.MINIMAX_REGRET.selected(found))
        .containsExactly(example.expected("minimax_regret").intValue());
    example.assertAllRead();
  }

  private void assertRegret(double[][] regret) {
    JsonNode rows = example.expected("regret");
    for (int i = 0; i < rows.size(); i++) {
      example.assertNumbers(
          Arrays.stream(regret[i]).boxed().toList(), "regret in future " + i, rows.required(i));
    }
  }

  private void assertEach(
      List<Robustness> found, ToDoubleFunction<Robustness> criterion, String field) {
    example.assertNumbers(found.stream().map(r -> criterion.applyAsDouble(r)).toList(), field);
  }

  private static double[] row(JsonNode row) {
    return WorkedExample.numbers(row).stream().mapToDouble(Double::doubleValue).toArray();
  }
}
