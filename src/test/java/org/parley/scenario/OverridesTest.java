package org.parley.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.document.Problem;
import org.parley.model.NoDeal;
import org.parley.model.Party;
import org.parley.model.ProblemTemplate;
import org.parley.model.Quantity;
import org.parley.model.Scenario;
import org.parley.model.Uncertain;

class OverridesTest {
  private final Scenario orchard = Scenarios.read(Scenarios.ORCHARD);

  @Test
  void nothingSetChangesNothing() {
    Changed changed = Overrides.apply(orchard, List.of());

    assertThat(changed.scenario()).contains(orchard);
    assertThat(changed.changes()).isEmpty();
  }

  @Test
  void otherWeightsAreScaledWithTheirRanges() {
    // Ann has 20, 50 and [20, 30, 40]; 20 and 30 share what 60 leaves: 40/50 = 0.8
    Changed changed = Overrides.apply(orchard, List.of("weights.ann.harvest=[50, 60, 70]"));
    Scenario scenario = changed.scenario().orElseThrow();

    assertThat(value(scenario, "weights.ann.harvest")).isEqualTo(new Uncertain(50, 60, 70));
    assertThat(value(scenario, "weights.ann.fence")).isEqualTo(Uncertain.exactly(16));
    assertThat(value(scenario, "weights.ann.path")).isEqualTo(new Uncertain(16, 24, 32));
    assertThat(value(scenario, "weights.ben.path")).isEqualTo(Uncertain.exactly(40));
    assertThat(changed.changes())
        .containsExactly(
            "weights.ann.harvest: 50 -> [50, 60, 70]; Ann's other weights scaled by 0.8");
  }

  @Test
  void severalWeightsOfAPartyAreSetTogether() {
    Changed changed =
        Overrides.apply(orchard, List.of("weights.ann.harvest=60", "weights.ann.path=10"));

    assertThat(value(changed.scenario().orElseThrow(), "weights.ann.fence").likely())
        .isCloseTo(30, within(1e-9));
    assertThat(changed.changes())
        .containsExactly(
            "weights.ann.harvest: 50 -> 60",
            "weights.ann.path: [20, 30, 40] -> 10; Ann's other weights scaled by 1.5");
  }

  @Test
  void weightsKeepTheTotalOfTheirSheet() {
    String text = Scenarios.text(Scenarios.ORCHARD);
    String half =
        text.replace("sheets:", "totals: {ben: 130}\nsheets:").replace("weight: 40", "weight: 70");
    Changed changed = Overrides.apply(Scenarios.read(half), List.of("weights.ben.fence=65"));

    // 30 and 70 share what 65 of 130 leaves: 65/100
    assertThat(value(changed.scenario().orElseThrow(), "weights.ben.path").likely())
        .isCloseTo(45.5, within(1e-9));
    assertThat(changed.scenario().orElseThrow().sheets().get(1).total()).isEqualTo(130);
    assertThat(changed.scenario().orElseThrow().likely().points(1, 0)).isCloseTo(65, within(1e-9));
  }

  @Test
  void discountsAreSetWhetherOrNotTheFileHasThem() {
    Changed first = Overrides.apply(orchard, List.of("discounts.ann=[0.7, 0.8, 1]"));
    Scenario scenario = first.scenario().orElseThrow();
    Changed second = Overrides.apply(scenario, List.of("discounts.ann=0.5"));

    assertThat(first.changes()).containsExactly("discounts.ann: 1 -> [0.7, 0.8, 1]");
    assertThat(second.changes()).containsExactly("discounts.ann: [0.7, 0.8, 1] -> 0.5");
    assertThat(scenario.likely().discount(0)).isEqualTo(0.8);
    assertThat(scenario.likely().discount(1)).isEqualTo(1);
    assertThat(second.scenario().orElseThrow().likely().discount(0)).isEqualTo(0.5);
    assertThat(scenario.discounts().get("ann").basis().assumed()).isTrue();
    assertThat(Overrides.apply(orchard, List.of("discounts.ann=1.1")).problems())
        .extracting(Problem::expected)
        .containsExactly("a number above 0 and at most 1, or [low, likely, high]");
  }

  @Test
  void otherProbabilitiesAreScaled() {
    Changed changed = Overrides.apply(orchard, List.of("lotteries.quarrel.goes-on=0.9"));

    assertThat(value(changed.scenario().orElseThrow(), "lotteries.quarrel.referee").likely())
        .isCloseTo(0.1, within(1e-9));
    assertThat(changed.changes())
        .containsExactly(
            "lotteries.quarrel.goes-on: 0.6 -> 0.9; quarrel's other probabilities scaled by 0.25");
  }

  @Test
  void noDealOfALotteryBecomesANumber() {
    Changed changed = Overrides.apply(orchard, List.of("noDeal.ann=35", "noDeal.ben=[1,2,3]"));
    Scenario scenario = changed.scenario().orElseThrow();

    assertThat(scenario.likely().noDeal(0)).isEqualTo(35);
    assertThat(scenario.noDeal().get("ann")).isInstanceOf(NoDeal.Fixed.class);
    assertThat(scenario.noDeal().get("ben").number()).isEqualTo(new Uncertain(1, 2, 3));
    assertThat(changed.changes())
        .containsExactly(
            "noDeal.ann: lottery quarrel minus 8 -> 35", "noDeal.ben: 35 -> [1, 2, 3]");
  }

  @Test
  void everythingElse() {
    Changed changed =
        Overrides.apply(
            orchard,
            List.of(
                "costs.ann=3",
                "worths.ben.harvest.b=0.7",
                "worths.ann.fence.curve=2",
                "linkages.cart-and-fence.ben=-4",
                "seats.ben=reacts",
                "redLines.ben.harvest=off"));
    Scenario scenario = changed.scenario().orElseThrow();

    // the curve halves the fence of the referee: 0.6*60 + 0.4*(5+0+15+5) - 3 = 36 + 10 - 3
    assertThat(scenario.likely().noDeal(0)).isCloseTo(43, within(1e-9));
    assertThat(value(scenario, "worths.ben.harvest.b").likely()).isEqualTo(0.7);
    assertThat(value(scenario, "worths.ann.fence.curve").likely()).isEqualTo(2);
    assertThat(value(scenario, "linkages.cart-and-fence.ben").likely()).isEqualTo(-4);
    assertThat(scenario.parties().get(1).seat()).isEqualTo(Party.Seat.REACTS);
    assertThat(scenario.redLines()).isEmpty();
    assertThat(changed.changes())
        .contains("seats.ben: signs -> reacts", "redLines.ben.harvest: on -> off");
  }

  @Test
  void everyNumberCanBeSetToItself() {
    for (Quantity quantity : ProblemTemplate.of(orchard).quantities()) {
      Uncertain v = quantity.value();
      String setting = "%s=[%s, %s, %s]".formatted(quantity.path(), v.low(), v.likely(), v.high());

      assertThat(Overrides.apply(orchard, List.of(setting)).scenario())
          .as(setting)
          .contains(orchard);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "weights.ann.fense=3 # 1:7: the scenario has no weights.ann.fense to set; expected a path"
            + " such as weights.ann.fence; did you mean \"weights.ann.fence\"?",
        "weights.ann.fence=-3 # 1:25: found -3 for weights.ann.fence; expected a number from 0 to"
            + " 1000000, or [low, likely, high]",
        "weights.ann.fence=101 # 1:7: what is set in weights.ann adds to 101; expected at most 100",
        "worths.ben.path.b=1.5 # 1:25: found 1.5 for worths.ben.path.b; expected a number from 0"
            + " to 1, or [low, likely, high]",
        "worths.ben.path.b=[.5,.4,.6] # 1:25: found [.5, .4, .6] for worths.ben.path.b, which is"
            + " out of order; expected low <= likely <= high",
        "costs.ann=.nan # 1:17: found \".nan\" for costs.ann; expected a number from 0 to 1000000,"
            + " or [low, likely, high]",
        "seats.ann=sign # 1:17: found \"sign\" for seats.ann; expected one of signs, ratifies,"
            + " reacts; did you mean \"signs\"?",
        "redLines.ann.path=off # 1:7: the scenario has no redLines.ann.path to set; expected a"
            + " path such as weights.ann.fence; did you mean \"redLines.ben.harvest\"?",
        "noDeal.ann # 1:7: found \"noDeal.ann\"; expected PATH=VALUE, as in noDeal.ann=35",
        "noDeal.ann= # 1:7: found \"noDeal.ann=\"; expected PATH=VALUE, as in noDeal.ann=35",
        "noDeal.ann=[1, 2 # 1:23: a list is not closed before this; expected a comma or ]"
      })
  void problems(String setting, String expected) {
    Changed changed = Overrides.apply(orchard, List.of(setting));

    assertThat(changed.scenario()).isEmpty();
    assertThat(rendered(changed)).isEqualTo("--set " + setting + ":" + expected);
  }

  @Test
  void redLinesAreLiftedOneByOneOrAllAtOnce() {
    for (String setting : List.of("redLines=off", "redLines.ben=off", "redLines.ben.harvest=off")) {
      Changed changed = Overrides.apply(orchard, List.of(setting));
      assertThat(changed.scenario().orElseThrow().redLines()).isEmpty();
      assertThat(changed.changes()).hasSize(1);
    }
    assertThat(Overrides.apply(orchard, List.of("redLines.ann=off")).scenario()).isEmpty();
  }

  @Test
  void problemsOfSeveralSettings() {
    assertThat(rendered(Overrides.apply(orchard, List.of("noDeal.ann=3", "noDeal.ann=4"))))
        .isEqualTo("--set noDeal.ann=4:1:7: noDeal.ann is set twice; expected each path once");
    assertThat(rendered(Overrides.apply(orchard, List.of("noDeal.ann=3", "costs.ann=4"))))
        .isEqualTo(
            "--set costs.ann=4:1:7: costs.ann has no effect beside noDeal.ann; expected one of"
                + " the two");
    List<String> all =
        List.of("weights.ann.fence=1", "weights.ann.harvest=2", "weights.ann.path=3");
    assertThat(rendered(Overrides.apply(orchard, all)))
        .isEqualTo(
            "--set weights.ann.path=3:1:7: what is set in weights.ann adds to 6 and nothing is"
                + " left to scale; expected 100");
  }

  @Test
  void aWeightOfAnIssueThatIsNotRated() {
    String text = Scenarios.text(Scenarios.ORCHARD).replace("weight: 20,", "weight: 0,");
    Scenario unrated =
        Scenarios.read(
            text.replaceFirst("    fence: \\{weight: 0.*\n", "")
                .replace("weight: 50", "weight: 70"));

    assertThat(rendered(Overrides.apply(unrated, List.of("weights.ann.fence=5"))))
        .startsWith(
            "--set weights.ann.fence=5:1:7: ann does not rate issue fence; expected an issue");
  }

  private static Uncertain value(Scenario scenario, String path) {
    return ProblemTemplate.of(scenario).quantities().stream()
        .filter(q -> q.path().equals(path))
        .findFirst()
        .orElseThrow()
        .value();
  }

  private static String rendered(Changed changed) {
    return changed.problems().stream().map(Problem::toString).collect(Collectors.joining("\n"));
  }
}
