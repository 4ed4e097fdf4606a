package org.parley.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.model.GraphModel;
import org.parley.model.GraphModel.Change;
import org.parley.model.Preference;
import org.parley.model.Scenario;
import org.parley.model.Sentence;
import org.parley.model.Uncertain;

/** A conflict is read as what it says, written back, and its numbers can be set. */
class ConflictFormatTest {
  private static final Path ELMIRA =
      Path.of("scenarios/published/hipelfangkilgourhaight1993/elmira.yaml");

  /** Every way to prefer, and every kind of sentence. */
  private static final String GATE =
      Scenarios.text(Scenarios.ORCHARD)
          + """
          pressures:
            drought: {title: No rain, noDeal: {ann: -3}, source: story}
          conflict:
            options:
              shout: {by: ann, title: shouts, undo: falls silent}
              knock: {by: ben, title: knocks, change: only-to-no}
              leave: {by: ben, title: leaves, change: only-to-yes}
            infeasible:
              gone: {when: {knock: yes, leave: yes}, why: from afar nobody knocks}
            states:
              away: {title: Ben is away, when: {leave: yes}, merged: yes}
              noise: {title: Noise, when: {shout: yes, knock: yes}}
            statusQuo: {knock: yes, shout: no}
            outcomes:
              deal: {when: {shout: no, leave: no}, variant: middle}
              dry: {when: {leave: yes}, pressures: drought}
            preferences:
              ben:
                statements:
                  one: {title: One, that: {if: [shout, {not: knock}], then: {any: [leave, knock]}}, weight: [1, 2, 4]}
                  two: {that: {same: [shout, {all: [knock, {not: leave}]}]}, weight: 3, source: assumed, why: by trial}
                source: story
              ann: {by: sheet, source: story}
            source: assumed
            why: made up
          """;

  private static GraphModel conflict(Scenario scenario) {
    return scenario.circumstances().conflict().orElseThrow();
  }

  @Test
  void elmiraIsReadAsItIsWritten() {
    GraphModel elmira = conflict(Scenarios.read(ELMIRA));

    assertThat(elmira.movers()).containsExactly("ministry", "uniroyal", "local");
    assertThat(elmira.options())
        .extracting(GraphModel.Choice::id)
        .containsExactly("modify", "delay", "accept", "abandon", "insist");
    assertThat(elmira.options())
        .extracting(GraphModel.Choice::change)
        .containsExactly(
            Change.ONLY_TO_YES, Change.ONLY_TO_NO, Change.BOTH, Change.ONLY_TO_YES, Change.BOTH);
    assertThat(elmira.options().get(0).undo()).isEqualTo("no longer modifies the control order");
    assertThat(elmira.infeasible()).hasSize(4);
    assertThat(elmira.states()).hasSize(9);
    assertThat(elmira.statusQuo()).isEqualTo(Map.of("delay", true));
    assertThat(((Preference.ByRanking) elmira.preferences().get("local")).classes())
        .startsWith(List.of("s7"), List.of("s3"))
        .hasSize(9);
  }

  @Test
  void sentencesOutcomesAndWeightsAreRead() {
    Scenario scenario = Scenarios.read(GATE);
    GraphModel gate = conflict(scenario);
    Preference.ByStatements ben = (Preference.ByStatements) gate.preferences().get("ben");

    assertThat(gate.movers()).containsExactly("ann", "ben");
    assertThat(gate.preferences().get("ann")).isInstanceOf(Preference.BySheet.class);
    assertThat(ben.weighted()).isTrue();
    assertThat(ben.statements().get(0).that())
        .isEqualTo(
            new Sentence.If(
                new Sentence.All(
                    List.of(
                        new Sentence.Taken("shout"),
                        new Sentence.Not(new Sentence.Taken("knock")))),
                new Sentence.Any(
                    List.of(new Sentence.Taken("leave"), new Sentence.Taken("knock")))));
    assertThat(ben.statements().get(1).that()).isInstanceOf(Sentence.Same.class);
    assertThat(ben.statements().get(1).basis().why()).isEqualTo("by trial");
    assertThat(gate.outcomes().get(0).variant()).isPresent();
    assertThat(gate.outcomes().get(1).pressures()).containsExactly("drought");
    assertThat(scenario.circumstances().numbers())
        .containsEntry("conflict.ben.weights.one", new Uncertain(1, 2, 4))
        .containsEntry("conflict.ben.weights.two", Uncertain.exactly(3));
  }

  @Test
  void aConflictReadsBackAsItWas() {
    Scenario gate = Scenarios.read(GATE);
    Scenario chains =
        Scenarios.read(
            elmira("ranking: [s7, s3, s5, s1", "chains: [[s2, s4], [s7, [s3, s5]], [s1"));

    assertThat(Scenarios.read(ScenarioWriter.write(gate))).isEqualTo(gate);
    assertThat(conflict(chains).preferences().get("local")).isInstanceOf(Preference.ByChains.class);
    assertThat(Scenarios.read(ScenarioWriter.write(chains))).isEqualTo(chains);
  }

  @Test
  void weightsAndValuesCanBeSet() {
    Scenario gate = Scenarios.read(GATE);
    Changed heavier = Overrides.apply(gate, List.of("conflict.ben.weights.one=[5,6,7]"));
    Changed negative = Overrides.apply(gate, List.of("conflict.ben.weights.one=-1"));

    assertThat(heavier.scenario().orElseThrow().circumstances().numbers())
        .containsEntry("conflict.ben.weights.one", new Uncertain(5, 6, 7));
    assertThat(conflict(heavier.scenario().orElseThrow())).isEqualTo(conflict(gate));
    assertThat(negative.problems()).hasSize(1);
  }

  @Test
  void outcomesFitSomeState() {
    assertThat(
            Scenarios.problems(
                GATE.replace("{leave: yes}, pressures", "{leave: yes, knock: yes}, pressures")))
        .contains("conflict.outcomes.dry fits no feasible state; expected options that can be");
  }

  @Test
  void withoutAConflictIssuesAreMissed() {
    String bare = Scenarios.text(ELMIRA).replaceAll("(?s)\nconflict:.*", "\n");

    assertThat(Scenarios.problems(bare))
        .contains("the scenario has no issues", "the scenario has no sheets", "has no noDeal");
  }

  @Test
  void referencesToIssuesThatAreNotThereAreReported() {
    assertThat(
            Scenarios.problems(
                Scenarios.text(ELMIRA) + "rules: {r: {forbid: {x: a}, source: kh2005}}\n"))
        .contains("unknown issue \"x\"");
  }

  @Test
  void damagedConflictsAreRefusedAndNeverBreakTheReader() {
    int refused = 0;
    for (int seed = 0; seed < 1_500; seed++) {
      String text = seed % 2 == 0 ? GATE : Scenarios.text(ELMIRA);
      Checked checked = ScenarioReader.read("mutated.yaml", Mutations.of(text, new Random(seed)));
      assertThat(checked.scenario().isEmpty()).isEqualTo(!checked.problems().isEmpty());
      refused += checked.problems().isEmpty() ? 0 : 1;
    }
    assertThat(refused).isBetween(300, 1_450);
  }

  private static String elmira(String piece, String other) {
    String text = Scenarios.text(ELMIRA);
    assertThat(text).contains(piece);
    return text.replaceFirst("\\Q%s\\E[^\\]]*\\]".formatted(piece), other + "]]");
  }
}
