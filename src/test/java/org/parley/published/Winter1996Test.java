package org.parley.published;

import org.junit.jupiter.api.Test;
import org.parley.analysis.bargaining.equilibrium.ClosedRule;

/** Winter, <i>Voting and Vetoing</i>, American Political Science Review 90 (1996), 813-823. */
class Winter1996Test {

  @Test
  void oneVeto() {
    WorkedExample example = WorkedExamples.of("veto-player-3");
    ClosedRule game =
        new ClosedRule(
            example.inputs().required("n").intValue(),
            example.inputs().required("majority").intValue(),
            1,
            example.inputs().required("delta").doubleValue());
    example.assertNumber(game.vetoValue(), "veto_value");
    example.assertNumber(game.value(), "nonveto_value");
    example.assertNumber(game.vetoProposes(), "veto_share_when_proposing");
    example.assertNumber(game.proposes(), "nonveto_share_when_proposing");
    example.assertAllRead();
  }
}
