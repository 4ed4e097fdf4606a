package org.parley.published;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.analysis.ratification.Chamber;

/**
 * Romer and Rosenthal, <i>Political Resource Allocation, Controlled Agendas, and the Status
 * Quo</i>, Public Choice 33 (1978), 27-43.
 */
class RomerRosenthal1978Test {

  @Test
  void anAgendaSetterAndTheMedian() {
    WorkedExample example = WorkedExamples.of("romer-rosenthal-open");
    List<Double> outcomes =
        example
            .inputs()
            .required("cases")
            .valueStream()
            .map(
                c ->
                    Chamber.median(
                            c.required("median").doubleValue(),
                            c.required("status_quo").doubleValue())
                        .setBy(c.required("setter_ideal").doubleValue()))
            .toList();
    example.assertNumbers(outcomes, "outcomes");
    example.assertAllRead();
  }
}
