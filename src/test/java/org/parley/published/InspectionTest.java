package org.parley.published;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.analysis.commitment.Dresher;
import org.parley.analysis.commitment.InspectionGame;
import tools.jackson.databind.JsonNode;

/**
 * Dresher (1962), and the one-shot game, both in Avenhaus, von Stengel and Zamir, <i>Inspection
 * Games</i> (2002).
 */
class InspectionTest {

  @Test
  void onceInMixedStrategies() {
    WorkedExample example = WorkedExamples.of("inspection-2x2-a");
    JsonNode in = example.inputs();
    InspectionGame.Equilibrium found =
        new InspectionGame(
                in.required("inspection_cost").doubleValue(),
                in.required("gain_if_undetected").doubleValue(),
                in.required("fine_if_caught").doubleValue(),
                in.required("damage_if_undetected").doubleValue())
            .equilibrium();
    example.assertNumber(found.inspection(), "inspection_probability");
    example.assertNumber(found.violation(), "violation_probability");
    example.assertNumber(found.inspector(), "inspector_payoff");
    example.assertNumber(found.inspectee(), "inspectee_payoff");
    example.assertAllRead();
  }

  @Test
  void overTime() {
    WorkedExample example = WorkedExamples.of("dresher-table-4");
    JsonNode values = example.expected("values");
    assertThat(values.propertyNames()).hasSize(10);
    for (String key : values.propertyNames()) {
      int comma = key.indexOf(',');
      Dresher game =
          new Dresher(
              Integer.parseInt(key.substring(0, comma)),
              Integer.parseInt(key.substring(comma + 1)));
      assertThat(game.value()).as(key).isEqualTo(WorkedExample.fraction(values.required(key)));
    }
    example.assertAllRead();
  }
}
