package org.parley.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parley.Moved;
import org.parley.document.Problem;

/** Plans as files. */
class PlanFileTest {
  private static final String TEXT = Moved.text();

  @Test
  void aPlanWrittenAndReadIsTheSamePlan() {
    Request asked =
        Plans.request(
            List.of("noDeal.ann=1:2:0.1", "costs.bob=7,8.5", "seats.bob=signs,reacts", "*"),
            "gain",
            "nash.gain");
    Request drawn =
        Plans.with(asked, List.of("worths.ann.gate.to=0.5"), List.of("witness"), Scheme.LHS, 50, 3);
    Plan plan = Plans.plan(TEXT, drawn);
    PlanFile.Read read = PlanFile.read("plan.yaml", plan.yaml());
    assertThat(read.problems()).isEmpty();
    Plan again = Plans.plan(TEXT, read.request().orElseThrow());
    assertThat(again).isEqualTo(plan);
    assertThat(again.id()).isEqualTo(plan.id()).matches("p[0-9a-f]{15}");
    assertThat(again.yaml()).isEqualTo(plan.yaml());
  }

  @Test
  void everySettingIsPartOfTheName() {
    Request asked = Plans.request(List.of("costs.ann=1,2"), "gain");
    assertThat(
            List.of(
                Plans.plan(TEXT, asked).id(),
                Plans.plan(TEXT, Plans.request(List.of("costs.ann=1,2.5"), "gain")).id(),
                Plans.plan(TEXT, Plans.request(List.of("costs.ann=1,2"), "gain.ann")).id(),
                Plans.plan(TEXT, Plans.with(asked, List.of(), List.of(), null, 0, 2)).id(),
                Plans.plan(TEXT, Plans.with(asked, List.of(), List.of("witness"), null, 0, 1))
                    .id()))
        .doesNotHaveDuplicates();
    assertThat(Plans.plan(TEXT, Plans.request(List.of("costs.ann=1.0,2"), "gain")).id())
        .isEqualTo(Plans.plan(TEXT, asked).id());
  }

  @Test
  void aShortFileIsEnough() {
    String yaml =
        """
        parleyPlan: 1
        vary: {costs.ann: 1:3:1, pressure.witness: [on, off]}
        measure: gain
        seed: 9007199254740993
        """;
    Plan plan = Plans.plan(TEXT, PlanFile.read("p.yaml", yaml).request().orElseThrow());
    assertThat(plan.scheme()).isEqualTo(Scheme.GRID);
    assertThat(plan.seed()).isEqualTo(9007199254740993L);
    assertThat(Sweep.of(TEXT, plan).tasks()).isEqualTo(6);
  }

  @Test
  void allThatIsWrongWithItsFormIsSaidWithItsPlace() {
    String yaml =
        """
        parleyPlan: 2
        desing: lhs
        vary: {costs.ann: {a: 1}}
        samples: 0
        bargaining: {round: 5}
        """;
    assertThat(lines(PlanFile.read("p.yaml", yaml).problems()))
        .contains("p.yaml:1:13: found 2 for plan.parleyPlan; expected 1")
        .contains("p.yaml:2:1: unknown key \"desing\" in plan", "did you mean \"design\"?")
        .contains("p.yaml:3:19: found a map of keys and values for plan.vary.costs.ann")
        .contains("p.yaml:4:10: found 0 for plan.samples; expected a whole number from 1")
        .contains("p.yaml:5:14: unknown key \"round\"", "did you mean \"rounds\"?")
        .contains("plan has no measure");
  }

  @Test
  void whatOnlyTheScenarioCanTellHasItsPlaceToo() {
    String yaml =
        """
        parleyPlan: 1
        scenarioSha256: other
        set:
          - noDeal.an=3
        vary:
          costs.an: [1, 2]
          costs.bob: 5:1:1
        measure: [gain, gian]
        """;
    Request asked = PlanFile.read("p.yaml", yaml).request().orElseThrow();
    assertThat(Plans.problems(TEXT, asked))
        .contains("p.yaml:2:17: the plan is for the scenario file with SHA-256 other")
        .contains("p.yaml:4:5: the scenario has no noDeal.an to set")
        .contains("p.yaml:6:3: the scenario has no costs.an to set")
        .contains("p.yaml:7:14: 5:1:1 of costs.bob is empty")
        .contains("p.yaml:8:17: there is no measure gian");
  }

  private static String lines(List<Problem> problems) {
    return problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
  }
}
