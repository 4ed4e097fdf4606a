package org.parley.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.uncertainty.design.Saltelli;
import org.parley.uncertainty.sensitivity.SobolIndices;

/**
 * Sobol, <i>Theorems and examples on high dimensional model representation</i> (2003): the
 * g-function, whose inputs matter the less the larger their {@code a}.
 */
class Sobol2003Test {

  @ParameterizedTest
  @ValueSource(strings = {"sobol-g-eight", "sobol-g-six"})
  void indicesOfTheGFunction(String id) {
    WorkedExample example = WorkedExamples.of(id);
    List<Double> a = WorkedExample.numbers(example.inputs().required("a"));
    SobolIndices each =
        SensitivityExample.indices(a.size(), Saltelli.single(a.size()), SensitivityExample.g(a));
    example.assertNumber(each.mean(), "mean");
    example.assertNumber(each.variance(), "variance");
    example.assertNumbers(SensitivityExample.first(each), "first");
    example.assertNumbers(SensitivityExample.total(each), "total");
    SobolIndices pair =
        SensitivityExample.indices(a.size(), List.of(List.of(0, 1)), SensitivityExample.g(a));
    example.assertNumber(pair.groups().get(0).first().value(), "group_1_2_first");
    assertThat(example.unread()).isEmpty();
  }
}
