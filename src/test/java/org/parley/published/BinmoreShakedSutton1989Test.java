package org.parley.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.analysis.bargaining.equilibrium.OutsideOptions;

/**
 * Binmore, Shaked and Sutton, <i>An Outside Option Experiment</i>, Quarterly Journal of Economics
 * 104 (1989), 753-770: deal me out.
 */
class BinmoreShakedSutton1989Test {

  @ParameterizedTest
  @ValueSource(strings = {"outside-option-zero", "outside-option-nonbinding"})
  void dealMeOut(String id) {
    WorkedExample example = WorkedExamples.of(id);
    double delta = number(example, "delta");
    OutsideOptions game =
        new OutsideOptions(0, number(example, "outside_option_player2"), delta, delta);
    example.assertNumber(game.division().whenFirstProposes(), "share1");
    example.assertNumber(1 - game.division().whenFirstProposes(), "share2");
    example.assertNumber(1 - game.splitTheDifference(), "split_the_difference_share2");
    assertThat(game.bind()).isEqualTo(example.expected("deal_me_out_binds").booleanValue());
    example.assertAllRead();
  }

  /**
   * The third option of the experiment, 4/7, is more than bargaining brings: it is what she gets.
   */
  @Test
  void anOptionThatBinds() {
    OutsideOptions game = new OutsideOptions(0, 4.0 / 7, 0.9, 0.9);
    assertThat(1 - game.division().whenFirstProposes()).isCloseTo(4.0 / 7, within(1e-15));
    assertThat(game.bind()).isTrue();
  }

  private static double number(WorkedExample example, String input) {
    return WorkedExample.number(example.inputs().required(input));
  }
}
