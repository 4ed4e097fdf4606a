package org.parley.published;

import org.junit.jupiter.api.Test;
import org.parley.analysis.bargaining.equilibrium.WarOfAttrition;
import org.parley.analysis.bargaining.equilibrium.WarOfAttrition.Player;

/**
 * Bishop and Cannings, <i>A Generalized War of Attrition</i>, Journal of Theoretical Biology 70
 * (1978), 85-124.
 */
class BishopCannings1978Test {

  @Test
  void twoAlike() {
    WorkedExample example = WorkedExamples.of("war-of-attrition-symmetric");
    WarOfAttrition game =
        WarOfAttrition.symmetric(
            example.inputs().required("prize").doubleValue(),
            example.inputs().required("cost_per_unit_time").doubleValue());
    example.assertNumber(game.hazard(Player.FIRST), "hazard_rate");
    example.assertNumber(game.meanStoppingTime(Player.FIRST), "mean_stopping_time");
    example.assertNumber(game.expectedPayoff(Player.FIRST), "expected_payoff");
    example.assertNumber(game.meanDuration(), "mean_duration_of_conflict");
    example.assertNumber(game.lastsLongerThan(1), "prob_duration_exceeds_1");
    example.assertAllRead();
  }
}
