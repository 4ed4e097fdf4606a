package org.parley.published;

import org.junit.jupiter.api.Test;
import org.parley.analysis.coalition.OwenValue;

/** Owen, <i>Values of Games with a Priori Unions</i> (1977). */
class Owen1977Test {

  @Test
  void majorityWithAUnion() {
    GameExample majority = new GameExample("owen-majority");
    majority.example.assertNumbers(
        OwenValue.of(majority.game(), majority.players("unions")), "owen");
    majority.example.assertAllRead();
  }
}
