package org.parley.published;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.parley.analysis.bargaining.equilibrium.Unanimity;

/**
 * Merlo and Wilson, <i>A Stochastic Model of Sequential Bargaining with Complete Information</i>,
 * Econometrica 63 (1995), 371-399: unanimity with proposers drawn.
 */
class MerloWilson1995Test {

  @Test
  void proposersDrawn() {
    WorkedExample example = WorkedExamples.of("n-player-random-proposer-4");
    double delta = example.inputs().required("delta").doubleValue();
    int players = example.inputs().required("n").intValue();
    Unanimity.RandomProposer found =
        Unanimity.randomProposer(
            Collections.nCopies(players, delta), Collections.nCopies(players, 1.0 / players));
    example.assertNumber(found.proposing(0), "proposer_share");
    example.assertNumber(found.responding(0), "responder_share");
    example.assertNumber(found.values().get(0), "ex_ante");
    example.assertAllRead();
  }
}
