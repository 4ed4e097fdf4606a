package org.parley.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parley.Meadow;
import org.parley.scenario.Overrides;

/** What moves the meadow besides the texts. */
class CircumstancesTest {
  private static final Scenario MOVED = Meadow.moved();

  @Test
  void theFileIsReadAsItIsWritten() {
    Circumstances c = MOVED.circumstances();
    assertThat(c.pressures())
        .extracting(Pressure::id)
        .containsExactly("ann-sues", "witness", "fees");
    assertThat(c.pressures().get(0).by()).contains("ann");
    assertThat(c.pressures().get(1).by()).isEmpty();
    WarYears war = c.wars().get(0);
    assertThat(List.of(war.years(), war.left(), war.line(), war.first(), war.second()))
        .isEqualTo(
            List.of(
                3,
                "drags-on",
                Map.of("ann-wins", 1.0, "bob-wins", -1.0),
                new WarYears.Side("ann", "bob-wins"),
                new WarYears.Side("bob", "ann-wins")));
    Ratifier family = c.ratifiers().get(0);
    assertThat(family.members()).isEqualTo(5);
    assertThat(family.needed()).isEqualTo(3);
    assertThat(family.isReferendum()).isFalse();
    Ratifier village = c.ratifiers().get(1);
    assertThat(village.isReferendum()).isTrue();
    assertThat(village.when()).containsExactly(new Condition("gate", List.of("d", "e")));
    assertThat(c.acts().get(0).undone()).isEqualTo("a");
    assertThat(c.provisions().get(0).phase()).isEqualTo(2);
    assertThat(c.guarantees().get(0).path()).isEqualTo("guarantees.bond.strength");
    assertThat(c.breaches().get(1).lag()).isEqualTo(1);
  }

  @Test
  void everyNumberIsDrawnUnderItsOwnName() {
    ProblemTemplate template = ProblemTemplate.of(MOVED);
    List<String> paths = template.quantities().stream().map(Quantity::path).toList();
    assertThat(paths).doesNotHaveDuplicates().containsAll(MOVED.circumstances().numbers().keySet());
    Drawn likely = template.likelyNumbers();
    assertThat(likely.of("pressures.ann-sues.noDeal.bob")).isEqualTo(-6);
    assertThat(likely.of("pressures.ann-sues.credibility")).isEqualTo(0.5);
    assertThat(likely.of("pressures.witness.odds.court.bob-wins")).isEqualTo(2);
    assertThat(likely.of("pressures.fees.probability")).isEqualTo(1);
    assertThat(likely.of("wars.court.staying.bob")).isEqualTo(4);
    assertThat(likely.of("ratifiers.family.lean.children")).isEqualTo(-5);
    assertThat(likely.of("breaches.ann.gain")).isZero();
    assertThat(likely.has("pressures.witness.front")).isFalse();
    assertThat(likely.of("pressures.witness.front", 7)).isEqualTo(7);
    assertThatThrownBy(() -> likely.of("pressures.witness.front"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /**
   * Three years, each the last with chance 0.5, no tilt at likely values: the futures are worth 42
   * to Ann by their chances, a year that drags on 35; in the third year she is exhausted with
   * chance 0.5, and then Bob wins.
   */
  @Test
  void aLotteryThatTakesYearsIsWorthItsYears() {
    double delta = 0.9;
    double first = 0.5 * 42 + 0.5 * (1 - delta) * 35 - 3;
    double second = 0.5 * (0.5 * 42 + 0.5 * (1 - delta) * 35 - 3);
    double ends = 0.5 + 0.5 * 0.5;
    double third = 0.25 * (0.25 * 42 + 0.5 * 0 + (1 - ends) * (1 - delta) * 35 - 3);
    double last = 0.25 * (1 - ends) * 35;
    assertThat(MOVED.likely().noDeal(Meadow.ANN))
        .isCloseTo(
            first + delta * second + delta * delta * third + delta * delta * delta * last - 5,
            within(1e-9));
    assertThat(MOVED.likely().layout().parties()).isEqualTo(3);
  }

  /** A year that surely is the last is the plain lottery: 0.3 x 100 + 0.2 x 44 for Bob. */
  @Test
  void oneSureYearIsThePlainLottery() {
    Scenario sure =
        Overrides.apply(
                MOVED,
                List.of("wars.court.ends=1", "wars.court.cost.bob=0", "wars.court.cost.ann=0"))
            .scenario()
            .orElseThrow();
    assertThat(sure.likely().noDeal(Meadow.BOB)).isCloseTo(38.8 - 10, within(1e-9));
    assertThat(sure.likely().noDeal(Meadow.ANN)).isCloseTo(42 - 5, within(1e-9));
  }

  /** For the family the gate counts twice: 40, 50 and 30 of 120 points, scaled to 100. */
  @Test
  void ratifiersArePartiesWithTheSheetOfTheirSide() {
    BargainingProblem problem = ProblemTemplate.withRatifiers(MOVED).likely();
    int[] deal = {2, 1, 2};
    assertThat(problem.layout().parties()).isEqualTo(5);
    assertThat(problem.utility(3, deal)).isCloseTo((20 + 25 + 30) / 1.2, within(1e-9));
    BargainingProblem sure =
        ProblemTemplate.withRatifiers(
                Overrides.apply(MOVED, List.of("wars.court.ends=1", "wars.court.cost.ann=0"))
                    .scenario()
                    .orElseThrow())
            .likely();
    assertThat(sure.noDeal(3)).isCloseTo(0.5 * 90 / 1.2 + 0.2 * 45 / 1.2 - 5 + 1, within(1e-9));
    assertThat(problem.utility(4, deal)).isEqualTo(problem.utility(Meadow.BOB, deal));
    assertThat(problem.noDeal(4)).isEqualTo(problem.noDeal(Meadow.BOB));
    int high = problem.layout().first(1) + 2;
    assertThat(problem.layout().refuses(Meadow.BOB, high)).isTrue();
    assertThat(problem.layout().refuses(4, high)).isFalse();
    for (int p = 0; p < 3; p++) {
      assertThat(problem.utility(p, deal)).isEqualTo(MOVED.likely().utility(p, deal));
      assertThat(problem.noDeal(p)).isEqualTo(MOVED.likely().noDeal(p));
    }
  }

  @Test
  void everyNumberThatStandsAloneCanBeSet() {
    // chances of a provision are set together; a threat only has a credibility and a cost
    List<String> alone =
        MOVED.circumstances().numbers().keySet().stream()
            .filter(p -> !p.contains(".chances."))
            .filter(p -> !p.matches("pressures\\.(witness|fees)\\.(credibility|cost)"))
            .toList();
    assertThat(alone).hasSize(MOVED.circumstances().numbers().size() - 2 - 4);
    for (String path : alone) {
      Scenario changed = Overrides.apply(MOVED, List.of(path + "=0.5")).scenario().orElseThrow();
      assertThat(changed.circumstances().numbers().get(path)).isEqualTo(Uncertain.exactly(0.5));
      Set<String> others =
          MOVED.circumstances().numbers().keySet().stream()
              .filter(p -> !p.equals(path))
              .collect(Collectors.toSet());
      assertThat(others)
          .allSatisfy(
              p ->
                  assertThat(changed.circumstances().numbers().get(p))
                      .isEqualTo(MOVED.circumstances().numbers().get(p)));
    }
    assertThat(Overrides.apply(MOVED, List.of("guarantees.bond.strength=1.5")).problems())
        .singleElement()
        .asString()
        .contains("0 to 1");
  }
}
