package org.parley.published;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.parley.analysis.bargaining.equilibrium.Unanimity;

/**
 * Herrero (1985), as told by Osborne and Rubinstein, <i>Bargaining and Markets</i> (1990), section
 * 3.13: unanimity with proposers in turn.
 */
class Herrero1985Test {

  @Test
  void proposersInTurn() {
    WorkedExample example = WorkedExamples.of("n-player-rotation-3");
    double delta = example.inputs().required("delta").doubleValue();
    int players = example.inputs().required("n").intValue();
    example.assertNumbers(Unanimity.rotation(Collections.nCopies(players, delta)), "shares");
    example.assertAllRead();
  }
}
