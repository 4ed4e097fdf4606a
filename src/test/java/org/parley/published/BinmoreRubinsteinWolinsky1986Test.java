package org.parley.published;

import org.junit.jupiter.api.Test;
import org.parley.analysis.bargaining.equilibrium.Breakdown;
import org.parley.analysis.bargaining.equilibrium.Rubinstein;

/**
 * Binmore, Rubinstein and Wolinsky, <i>The Nash Bargaining Solution in Economic Modelling</i>, RAND
 * Journal of Economics 17 (1986), 176-188: vanishing delay and the risk of breakdown.
 */
class BinmoreRubinsteinWolinsky1986Test {

  @Test
  void vanishingDelay() {
    WorkedExample example = WorkedExamples.of("rubinstein-limit-rates");
    double limit = Rubinstein.limit(number(example, "rate1"), number(example, "rate2"));
    example.assertNumber(limit, "limit_share1");
    example.assertAllRead();
  }

  @Test
  void riskOfBreakdown() {
    WorkedExample example = WorkedExamples.of("breakdown-risk");
    Breakdown game =
        Breakdown.patient(
            number(example, "breakdown_probability"), number(example, "b1"), number(example, "b2"));
    example.assertNumber(game.division().whenFirstProposes(), "share1_when_1_proposes");
    example.assertNumber(game.division().whenSecondProposes(), "share1_when_2_proposes");
    example.assertNumber(game.limit(), "limit_share1_as_p_to_0");
    example.assertAllRead();
  }

  private static double number(WorkedExample example, String input) {
    return WorkedExample.number(example.inputs().required(input));
  }
}
