package org.parley.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.model.Basis;
import org.parley.model.Cell;
import org.parley.model.Party;
import org.parley.model.Scenario;
import org.parley.model.Uncertain;
import org.parley.model.Variant;
import org.parley.model.Worth;

/** Everything that a file may leave to the reader. */
class LargerTextTest {
  private final Scenario scenario = Scenarios.read(LargerText.of(12, 4, 6));

  @Test
  void plainNumbersAreWidenedButForTheEndsOfTheScale() {
    Uncertain weight = scenario.sheets().get(0).ratings().get(1).weight();
    assertThat(weight.low()).isCloseTo(1.2, within(1e-12));
    assertThat(weight.high()).isCloseTo(2.8, within(1e-12));
    Worth worth = scenario.sheets().get(0).ratings().get(1).worth();
    assertThat(worth.numbers())
        .containsExactly(Uncertain.exactly(0), new Uncertain(0.4, 0.5, 0.6), Uncertain.exactly(1));
  }

  @Test
  void laddersAreWidenedAtTheirEndsLikeWorths() {
    assertThat(scenario.sheets().get(0).ratings().get(0).worth())
        .isEqualTo(
            new Worth.Ladder(
                Uncertain.exactly(1), new Uncertain(0, 0.1, 0.2), Uncertain.exactly(1.5)));
    assertThat(scenario.sheets().get(1).ratings().get(0).worth())
        .isEqualTo(
            new Worth.Ladder(Uncertain.exactly(0), Uncertain.exactly(1), Uncertain.exactly(1)));
  }

  @Test
  void cells() {
    Map<String, Cell> cells = scenario.variant("v1").cells();

    assertThat(cells.get("i1")).isEqualTo(new Cell.Chosen("b"));
    assertThat(cells.get("i2")).isEqualTo(new Cell.Mixture(Map.of("a", 0.25, "b", 0.75)));
    assertThat(cells.get("i3")).isEqualTo(new Cell.Mixture(Map.of("a", 0.5, "b", 0.5)));
    assertThat(cells.get("i4")).isEqualTo(new Cell.Silent());
    assertThat(cells.get("i5")).isEqualTo(new Cell.Unknown());
    assertThat(cells.keySet())
        .containsExactlyElementsOf(scenario.issues().stream().map(i -> i.id()).toList());
  }

  @Test
  void aVariantInheritsCellsAndRestAndWhatWasInferred() {
    Variant v2 = scenario.variant("v2");

    assertThat(v2.cells().get("i1")).isEqualTo(new Cell.Chosen("b"));
    assertThat(v2.cells().get("i2")).isEqualTo(new Cell.Chosen("c"));
    assertThat(v2.cells().get("i5")).isEqualTo(new Cell.Unknown());
    assertThat(v2.inferred()).as("i2 is named anew").isEmpty();
    assertThat(scenario.variant("v1").inferred()).containsExactly("i2");
  }

  @Test
  void aRestOfItsOwnHoldsForWhatNobodyNames() {
    String text = LargerText.of(12, 4, 2).replace("basedOn: v1,", "basedOn: v1, rest: silent,");
    Map<String, Cell> cells = Scenarios.read(text).variant("v2").cells();

    assertThat(cells.get("i3")).isInstanceOf(Cell.Mixture.class);
    assertThat(cells.get("i5")).isEqualTo(new Cell.Silent());
  }

  @Test
  void variantsAfterTheDateAreLater() {
    assertThat(scenario.variant("v5").later()).isFalse();
    assertThat(scenario.variant("v6").later()).isTrue();
  }

  @Test
  void aMonthIsNotLaterThanADayInIt() {
    assertThat(DateType.isAfter("2025-11", "2025-11-25")).isFalse();
    assertThat(DateType.isAfter("2025-12", "2025-11-25")).isTrue();
    assertThat(DateType.isAfter("2025", "2025-11-25")).isFalse();
    assertThat(DateType.isAfter("2026", "2025-11-25")).isTrue();
  }

  @Test
  void sourcesAndAssumptions() {
    assertThat(scenario.rules().get(0).basis()).isEqualTo(new Basis(List.of("s2"), true, "law"));
    assertThat(scenario.parties().get(0).seat()).isEqualTo(Party.Seat.RATIFIES);
    assertThat(scenario.lotteries().get(0).futures().get(2).cells().get("i1"))
        .isEqualTo(new Cell.Silent());
  }
}
