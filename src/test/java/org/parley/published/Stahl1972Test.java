package org.parley.published;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.analysis.bargaining.equilibrium.FiniteHorizon;

/** Stahl, <i>Bargaining Theory</i> (1972): alternating offers that end. */
class Stahl1972Test {

  @ParameterizedTest
  @ValueSource(strings = {"stahl-finite-2", "stahl-finite-3"})
  void aLastRound(String id) {
    WorkedExample example = WorkedExamples.of(id);
    double delta = example.inputs().required("delta").doubleValue();
    int rounds = example.inputs().required("T").intValue();
    example.assertNumber(FiniteHorizon.share(rounds, delta, delta), "share1");
    example.assertAllRead();
  }
}
