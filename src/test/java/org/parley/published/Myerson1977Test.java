package org.parley.published;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.analysis.coalition.MyersonValue;
import org.parley.analysis.coalition.MyersonValue.Link;

/** Myerson, <i>Graphs and Cooperation in Games</i> (1977). */
class Myerson1977Test {

  @Test
  void majorityOnALine() {
    GameExample majority = new GameExample("myerson-line");
    List<Link> links =
        majority.players("edges").stream().map(e -> new Link(e.get(0), e.get(1))).toList();
    majority.example.assertNumbers(MyersonValue.of(majority.game(), links), "myerson");
    majority.example.assertAllRead();
  }
}
