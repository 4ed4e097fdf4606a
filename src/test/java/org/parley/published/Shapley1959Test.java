package org.parley.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.analysis.coalition.CoalitionGame;
import org.parley.analysis.coalition.Core;

/** The market of one left and two right gloves, after Shapley (1959). */
class Shapley1959Test {

  @Test
  void gloves() {
    GameExample gloves = new GameExample("glove-1-2");
    CoalitionGame game = gloves.game();
    gloves.assertSolutions(game);
    assertThat(gloves.example.expected("core").stringValue()).isEqualTo("single point (1,0,0)");
    List<Double> only = List.of(1.0, 0.0, 0.0);
    List<Core.Range> ranges = Core.ranges(game);
    gloves.example.assertNumbers(ranges.stream().map(Core.Range::least).toList(), "nucleolus");
    for (int i = 0; i < only.size(); i++) {
      assertThat(ranges.get(i).least()).isCloseTo(only.get(i), gloves.example.tolerance());
      assertThat(ranges.get(i).most()).isCloseTo(only.get(i), gloves.example.tolerance());
    }
    gloves.example.assertAllRead();
  }
}
