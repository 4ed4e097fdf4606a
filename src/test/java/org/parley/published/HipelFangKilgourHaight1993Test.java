package org.parley.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.analysis.conflict.CoalitionStability;
import org.parley.analysis.conflict.Concept;
import org.parley.analysis.conflict.ConflictOption;
import org.parley.analysis.conflict.OptionForm;
import org.parley.analysis.conflict.OptionStates;
import org.parley.analysis.conflict.Pattern;
import org.parley.analysis.conflict.Stability;

/**
 * Hipel, Fang, Kilgour and Haight, <i>Environmental Conflict Resolution Using the Graph Model</i>
 * (1993): the ground water of Elmira.
 */
class HipelFangKilgourHaight1993Test {
  private static final int MINISTRY = 0;
  private static final int UNIROYAL = 1;
  private static final int LOCAL = 2;

  private final WorkedExample example = WorkedExamples.of("elmira");
  private final ConflictExample elmira = new ConflictExample(example);

  @Test
  void stability() {
    elmira.assertEquilibria();
    elmira.assertStableStates();
    assertThat(example.unread()).isEmpty();
  }

  /**
   * Uniroyal delays, accepts or abandons, one of them; who has stopped delaying or has abandoned
   * does not go back. Once it abandons, nothing else matters: four combinations are one state.
   */
  @Test
  void theGraphFollowsFromTheOptions() {
    OptionStates states =
        new OptionForm(
                3,
                List.of(
                    new ConflictOption(MINISTRY, ConflictOption.Change.ONLY_TO_YES),
                    new ConflictOption(UNIROYAL, ConflictOption.Change.ONLY_TO_NO),
                    ConflictOption.of(UNIROYAL),
                    new ConflictOption(UNIROYAL, ConflictOption.Change.ONLY_TO_YES),
                    ConflictOption.of(LOCAL)),
                List.of(
                    Pattern.of("-YY--"),
                    Pattern.of("-Y-Y-"),
                    Pattern.of("--YY-"),
                    Pattern.of("-NNN-")),
                List.of(Pattern.of("-NNY-")))
            .states();
    assertThat(states.size()).isEqualTo(9);
    assertThat(states.combinations(8)).hasSize(4);
    assertThat(states.signs(8)).isEqualTo("-NNY-");
    for (int s = 0; s < 8; s++) {
      String label = String.valueOf(s + 1);
      String signs = example.inputs().required("state_labels").required(label).stringValue();
      assertThat(states.signs(s)).isEqualTo(signs.replace(" ", ""));
    }
    assertThat(states.moves().moves()).containsExactlyElementsOf(elmira.moves());
  }

  /**
   * Kilgour, Hipel, Fang and Peng (2001): the ministry and Uniroyal together leave the equilibrium
   * in which Uniroyal delays for the one in which the plan is modified and accepted.
   */
  @Test
  void theMinistryAndUniroyalTogetherLeaveDelay() {
    List<Integer> equilibria = Stability.of(elmira.conflict()).equilibria(Concept.SEQ);
    assertThat(CoalitionStability.of(elmira.conflict()).jumps(equilibria))
        .containsExactly(
            new CoalitionStability.Jump(
                1 << MINISTRY | 1 << UNIROYAL, elmira.state(5), elmira.state(8)));
  }
}
