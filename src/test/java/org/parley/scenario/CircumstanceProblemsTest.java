package org.parley.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.Meadow;
import org.parley.model.Scenario;

/** What would be accepted and then do nothing, or something else than is written. */
class CircumstanceProblemsTest {
  private static final String FENCE = "provisions.fence.chances.";

  private final Scenario meadow = Meadow.moved();

  @Test
  void aStayingPowerIsThatOfASideOfAWar() {
    assertThat(problems("staying: {ann: -1}", "staying: {cyd: -1}"))
        .contains("party \"cyd\" is not a side of any war; expected one of ann, bob");
  }

  @Test
  void aProvisionMovesChancesWithinALottery() {
    String other =
        """
        lotteries:
          other:
            peace: {title: P, probability: 1, package: {gate: c, rent: b, term: a}, source: s}
        """;
    String two = Meadow.movedText().replace("lotteries:\n", other);

    assertThat(Scenarios.problems(two.replace("ann-wins: -0.2}", "peace: -0.2}")))
        .contains("the chances of provisions.fence add to 0.2 in lottery court; expected 0")
        .contains("the chances of provisions.fence add to -0.2 in lottery other; expected 0");
    assertThat(Scenarios.problems(two)).isEmpty();
  }

  @Test
  void chancesOfAProvisionAreSetTogether() {
    Changed one = Overrides.apply(meadow, List.of(FENCE + "bob-wins=0.6"));
    Changed both =
        Overrides.apply(meadow, List.of(FENCE + "bob-wins=0.6", FENCE + "ann-wins=-0.6"));

    assertThat(one.scenario()).isEmpty();
    assertThat(one.problems().toString())
        .contains("the chances of provisions.fence then add to 0.4; expected 0");
    assertThat(both.scenario().orElseThrow().circumstances().numbers())
        .hasEntrySatisfying(FENCE + "bob-wins", n -> assertThat(n.likely()).isEqualTo(0.6));
  }

  @Test
  void whatNobodyThreatensHasNoCredibilityToSet() {
    assertThat(Overrides.apply(meadow, List.of("pressures.witness.credibility=0.5")).problems())
        .hasSize(1);
    assertThat(Overrides.apply(meadow, List.of("pressures.witness.cost=2")).problems()).hasSize(1);
    assertThat(Overrides.apply(meadow, List.of("pressures.ann-sues.credibility=0.4")).problems())
        .isEmpty();
  }

  private static String problems(String piece, String other) {
    return Scenarios.problems(Meadow.movedText().replace(piece, other));
  }
}
