package org.parley.published;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.analysis.coalition.Bankruptcy;
import org.parley.analysis.coalition.CoalitionGame;
import org.parley.analysis.coalition.ShapleyValue;

/** Aumann and Maschler, <i>Game Theoretic Analysis of a Bankruptcy Problem</i> (1985). */
class AumannMaschler1985Test {

  @ParameterizedTest
  @ValueSource(strings = {"talmud-100", "talmud-300"})
  void estates(String id) {
    GameExample talmud = new GameExample(id);
    Bankruptcy bankruptcy = bankruptcy(talmud);
    CoalitionGame game = bankruptcy.game();
    for (int s = 1; s <= game.everybody(); s++) {
      assertThat(game.worth(s)).isEqualTo(talmud.game().worth(s));
    }
    talmud.assertSolutions(game);
    talmud.example.assertNumbers(bankruptcy.talmud(), "talmud_rule");
    talmud.example.assertAllRead();
  }

  @Test
  void contestedGarment() {
    GameExample garment = new GameExample("contested-garment");
    Bankruptcy bankruptcy = bankruptcy(garment);
    garment.example.assertNumbers(bankruptcy.contestedGarment(), "talmud_rule");
    garment.example.assertNumbers(bankruptcy.talmud(), "talmud_rule");
    garment.example.assertNumbers(ShapleyValue.of(bankruptcy.game()), "shapley");
    garment.example.assertAllRead();
  }

  private static Bankruptcy bankruptcy(GameExample example) {
    return new Bankruptcy(
        WorkedExample.number(example.example.inputs().required("estate")),
        example.inputs("claims"));
  }
}
