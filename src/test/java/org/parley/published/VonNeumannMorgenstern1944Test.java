package org.parley.published;

import org.junit.jupiter.api.Test;
import org.parley.analysis.coalition.CoalitionGame;
import org.parley.analysis.coalition.Core;

/** Von Neumann and Morgenstern, <i>Theory of Games and Economic Behavior</i> (1944). */
class VonNeumannMorgenstern1944Test {

  @Test
  void threePersonMajority() {
    GameExample majority = new GameExample("three-person-majority");
    CoalitionGame game = majority.game();
    majority.assertSolutions(game);
    majority.example.assertNumber(Core.of(game).epsilon(), "least_core_epsilon");
    majority.example.assertAllRead();
  }
}
