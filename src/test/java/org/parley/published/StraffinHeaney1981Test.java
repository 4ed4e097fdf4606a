package org.parley.published;

import org.junit.jupiter.api.Test;
import org.parley.analysis.coalition.CoalitionGame;
import org.parley.analysis.coalition.CostGame;
import org.parley.analysis.coalition.Nucleolus;
import org.parley.analysis.coalition.ShapleyValue;

/** Straffin and Heaney, <i>Game Theory and the Tennessee Valley Authority</i> (1981). */
class StraffinHeaney1981Test {

  @Test
  void jointCosts() {
    GameExample tva = new GameExample("tva-costs");
    CoalitionGame listed = tva.listed("cost");
    CostGame costs = CostGame.of(listed.players(), listed::worth);
    CoalitionGame savings = costs.savings();
    tva.example.assertNumbers(costs.charges(ShapleyValue.of(savings)), "shapley_cost");
    tva.example.assertNumbers(ShapleyValue.of(costs.costs()), "shapley_cost");
    tva.example.assertNumbers(costs.charges(Nucleolus.of(savings)), "nucleolus_cost");
    tva.assertCore(savings);
    tva.example.assertAllRead();
  }
}
