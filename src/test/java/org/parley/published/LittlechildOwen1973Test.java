package org.parley.published;

import org.junit.jupiter.api.Test;
import org.parley.analysis.coalition.AirportCosts;
import org.parley.analysis.coalition.CostGame;
import org.parley.analysis.coalition.Nucleolus;
import org.parley.analysis.coalition.ShapleyValue;

/**
 * Littlechild and Owen, <i>A Simple Expression for the Shapley Value in a Special Case</i> (1973).
 */
class LittlechildOwen1973Test {

  @Test
  void airport() {
    GameExample airport = new GameExample("airport-four");
    AirportCosts needs = new AirportCosts(airport.inputs("runway_costs"));
    CostGame costs = needs.game();
    airport.example.assertNumbers(needs.shapleyCharges(), "shapley_cost");
    airport.example.assertNumbers(ShapleyValue.of(costs.costs()), "shapley_cost");
    airport.example.assertNumbers(costs.charges(Nucleolus.of(costs.savings())), "nucleolus_cost");
    airport.example.assertAllRead();
  }
}
