package org.parley.published;

import org.junit.jupiter.api.Test;
import org.parley.analysis.coalition.CoalitionGame;
import org.parley.analysis.coalition.GatelyPoint;
import org.parley.analysis.coalition.TauValue;

/** Gately, <i>Sharing the Gains from Regional Cooperation</i> (1974). */
class Gately1974Test {

  @Test
  void threeRegions() {
    GameExample regions = new GameExample("gately-1974");
    CoalitionGame game = regions.game();
    regions.assertSolutions(game);
    regions.assertSome(GatelyPoint.of(game), "gately");
    regions.assertSome(TauValue.of(game), "tau");
    regions.example.assertAllRead();
  }
}
