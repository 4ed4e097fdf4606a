package org.parley.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.parley.uncertainty.discovery.Box;
import org.parley.uncertainty.discovery.Cases;
import org.parley.uncertainty.discovery.Cases.Kind;
import org.parley.uncertainty.discovery.Fit;
import org.parley.uncertainty.discovery.QuasiP;
import org.parley.uncertainty.discovery.Restriction;
import tools.jackson.databind.JsonNode;

/** Bryant and Lempert, <i>Thinking inside the box</i> (2010): the measures of a scenario box. */
class BryantLempert2010Test {
  private final WorkedExample example = WorkedExamples.of("scenario-box-twelve");

  @Test
  void coverageDensityMassAndQuasiPValues() {
    Cases cases = cases();
    TreeMap<Integer, Restriction> restrictions = new TreeMap<>();
    restrictions.put(0, range(example.inputs().required("box").required("x1")));
    restrictions.put(1, range(example.inputs().required("box").required("x2")));
    Box box = new Box(restrictions);
    Fit fit = Fit.of(cases, box);
    example.assertNumber(fit.cases(), "cases");
    example.assertNumber(fit.interesting(), "interesting");
    example.assertNumber(fit.coverage(), "coverage");
    example.assertNumber(fit.density(), "density");
    example.assertNumber(fit.mass(), "mass");
    example.assertNumber(box.restrictions().size(), "restricted");
    example.assertNumbers(List.copyOf(QuasiP.of(cases, box).values()), "quasi_p");
    assertThat(example.unread()).isEmpty();
  }

  private Cases cases() {
    double[] marks = column("interesting");
    boolean[] interesting = new boolean[marks.length];
    for (int n = 0; n < marks.length; n++) {
      interesting[n] = marks[n] == 1;
    }
    return Cases.of(
        List.of(Kind.NUMBER, Kind.NUMBER),
        new double[][] {column("x1"), column("x2")},
        interesting);
  }

  private double[] column(String name) {
    return WorkedExample.numbers(example.inputs().required(name)).stream()
        .mapToDouble(Double::doubleValue)
        .toArray();
  }

  private static Restriction range(JsonNode ends) {
    return new Restriction.Range(
        ends.required(0).isNull() ? Double.NEGATIVE_INFINITY : ends.required(0).asDouble(),
        ends.required(1).isNull() ? Double.POSITIVE_INFINITY : ends.required(1).asDouble());
  }
}
