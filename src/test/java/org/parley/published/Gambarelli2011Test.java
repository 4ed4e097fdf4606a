package org.parley.published;

import org.junit.jupiter.api.Test;
import org.parley.analysis.coalition.CoalitionGame;
import org.parley.analysis.coalition.TauValue;

/** A game of three players of Gambarelli (2011) and Stach (2011). */
class Gambarelli2011Test {

  @Test
  void threePlayers() {
    GameExample three = new GameExample("gambarelli-2011");
    CoalitionGame game = three.game();
    three.assertSolutions(game);
    three.assertBanzhaf(game);
    three.assertSome(TauValue.of(game), "tau");
    three.example.assertAllRead();
  }
}
